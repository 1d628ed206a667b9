module Main where -- ERROR: main
f :: Int
f = 1
