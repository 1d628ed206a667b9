-- show, read, printf, and a lot of output.
module Main where
import Text.Printf
import qualified Data.Map as M
main :: IO ()
main = do
  mapM_ (\i -> printf "%5d %s %.3f\n" i (show (i * i)) (fromIntegral i / 7 :: Double)) [1 .. 8000 :: Int]
  mapM_ print [(i, show (Just (-i)), fromIntegral i / 3 :: Double) | i <- [1 .. 10000 :: Int]]
  putStr (unlines (map (unwords . map show) [[i .. i + 9] | i <- [1 .. 20000 :: Int]]))
  print (sum (map read (words (unwords (map show [1 .. 3000 :: Int]))) :: [Int]))
  print (M.fromList (zip [1 .. 3000 :: Int] (map show [1 .. 3000 :: Int])))
