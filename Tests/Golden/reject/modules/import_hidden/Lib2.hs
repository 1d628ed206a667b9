module Lib2 where
foo :: Int
foo = 3
