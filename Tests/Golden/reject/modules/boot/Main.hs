module Main (main, x) where

import {-# SOURCE #-} Other

x :: Int
x = 1

main :: IO ()
main = print (same 1) >> print (undefined :: Abstract)
