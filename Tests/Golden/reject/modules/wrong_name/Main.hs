module Main where
import Wrong
main :: IO ()
main = print (wrong :: Int)
