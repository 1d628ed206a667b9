-- div, mod, quot, rem, divMod, quotRem with every combination of signs, zero divisors and minBound / -1
module Main where
import Control.Exception
import Data.Int
import Data.Word

guarded :: Show a => a -> IO String
guarded x = fmap (either (\e -> show (e :: ArithException)) id) (try (let s = show x in evaluate (length s) >> return s))

table :: (Show a, Integral a) => String -> [a] -> [a] -> IO ()
table name as bs = do
  putStrLn name
  mapM_ (\(a, b) -> do
      q <- guarded (a `quotRem` b)
      d <- guarded (a `divMod` b)
      r <- mapM guarded [a `div` b, a `mod` b, a `quot` b, a `rem` b]
      putStrLn (show a ++ " " ++ show b ++ ": " ++ q ++ " " ++ d ++ " " ++ unwords r))
    [(a, b) | a <- as, b <- bs]

main :: IO ()
main = do
  table "Int" [7, -7, 0, minBound] [2, -2, 0, -1 :: Int]
  table "Integer" [7, -7, 2 ^ (64 :: Int), -(2 ^ (64 :: Int)) - 1] [2, -2, 0, 2 ^ (63 :: Int), -1 :: Integer]
  table "Int8" [127, -128] [3, -3, -1, 0 :: Int8]
  table "Int32" [minBound, 100] [-1, -7 :: Int32]
  table "Int64" [minBound, -100] [-1, 7 :: Int64]
  table "Word8" [255, 0] [7, 0 :: Word8]
  table "Word" [maxBound, 5] [10, 0 :: Word]
  mapM_ (\s -> s >>= putStrLn)
    [ guarded (2 ^ (-1 :: Int) :: Int) `orError` "negative exponent", guarded (lcm 0 0 :: Int)
    , guarded (gcd (-12) 18 :: Int), guarded (lcm (-4) 6 :: Int), guarded (0 ^ (0 :: Int) :: Int), guarded ((-2) ^ (63 :: Int) :: Int) ]
 where orError act name = act `catch` \e -> const (return name) (e :: ErrorCall)
