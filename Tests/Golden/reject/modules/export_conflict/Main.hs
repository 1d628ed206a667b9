module Main where
import Both ()
main :: IO ()
main = return ()
