module Test where

import safe Data.List (sort) -- ERROR: a module without a mode of Safe Haskell has no `safe` imports

f :: [Int] -> [Int]
f = sort
