module Util where
import Prelude
square :: Num a => a -> a
square x = x * x
secret :: String
secret = "util"
helper :: Int -> Int
helper = square . (+ 1)
