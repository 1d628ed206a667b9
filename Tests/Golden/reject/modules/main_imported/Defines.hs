module Defines where

main :: IO ()
main = print 1
