module Main where
import T
instance Show T where -- ERROR: two instances
  show _ = "again"
main :: IO ()
main = print T
