-- Text.Printf: flags, widths, precisions, signs, every conversion, and hPrintf
module Main where
import Text.Printf
import System.IO
import Data.Int
import Data.Word

main :: IO ()
main = do
  printf "plain %%\n"
  printf "[%d] [%5d] [%-5d] [%05d] [%+d] [% d]\n" (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int)
  printf "[%d] [%5d] [%-5d] [%05d] [%+d]\n" (-42 :: Int) (-42 :: Int) (-42 :: Int) (-42 :: Int) (-42 :: Integer)
  printf "[%x] [%X] [%o] [%b] [%#x] [%#o]\n" (255 :: Int) (255 :: Int) (8 :: Int) (5 :: Int) (255 :: Int) (8 :: Int)
  printf "[%s] [%10s] [%-10s] [%.2s] [%c]\n" "str" "right" "left" "truncated" 'c'
  printf "[%f] [%.0f] [%.3f] [%8.2f] [%-8.1f] [%08.3f]\n" (3.14159 :: Double) (2.5 :: Double) (2.0005 :: Double) (1.005 :: Double) (9.95 :: Double) (-1.5 :: Double)
  printf "[%e] [%.2e] [%g] [%g]\n" (12345.678 :: Double) (0.00012 :: Double) (0.5 :: Double) (1e10 :: Double)
  printf "[%*d] [%-*d]\n" (6 :: Int) (7 :: Int) (6 :: Int) (7 :: Int)
  printf "[%d %d %d]\n" (-1 :: Int8) (255 :: Word8) (2 ^ (70 :: Int) :: Integer)
  printf "[%u] [%x]\n" (-1 :: Int8) (-1 :: Int16)
  printf "[%v] [%v] [%v] [%v]\n" (1 :: Int) 'x' "s" (1.5 :: Double)
  let s = printf "%s-%d" "built" (3 :: Int) :: String
  putStrLn s
  hPrintf stdout "%s %s\n" (show [1 :: Int, 2]) (show (Just 'x'))
  mapM_ (\(n, p, q) -> printf "%-8s|%6.2f|%4d\n" n (p :: Double) (q :: Int)) [("apple", 1.5, 3), ("fig", 0.333, 12), ("pineapple", 10, -1)]
