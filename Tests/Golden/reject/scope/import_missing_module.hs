module Main where
import Data.Lizt -- ERROR: Data.Lizt
main :: IO ()
main = return ()
