-- Points of the Mandelbrot set, with Data.Complex.
module Main where
import Data.Complex
escape :: Complex Double -> Int
escape c = length (takeWhile ((<= 2) . magnitude) (take 80 (iterate (\z -> z * z + c) 0)))
main :: IO ()
main = print (sum [escape ((x / 150 - 2) :+ (y / 100 - 1)) | x <- [0 .. 399], y <- [0 .. 199]])
