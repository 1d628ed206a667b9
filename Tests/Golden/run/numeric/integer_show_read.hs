module Main where
-- decimal conversion of thousands of digits
import Text.Read (readMaybe)
import Numeric (showHex, showOct, readHex)
hash :: String -> Int
hash = foldl (\h c -> (h * 31 + fromEnum c) `mod` 1000000007) 7
main :: IO ()
main = do
  let n = 7 ^ (20000 :: Int) :: Integer
      s = show n
  print (length s, take 20 s, drop (length s - 20) s, hash s)
  print (read s == n, (read ('-' : s) :: Integer) == negate n)
  let m = 10 ^ (5000 :: Int) :: Integer
  print (show m == '1' : replicate 5000 '0', show (m - 1) == replicate 5000 '9')
  print (hash (show (product [1 .. 2000 :: Integer])))
  print (hash (showHex n ""), fst (head (readHex (showHex n ""))) == n, showOct (2 ^ 100 :: Integer) "")
  print (readMaybe "12x" :: Maybe Integer, readMaybe " ( -12 ) " :: Maybe Integer, readMaybe "" :: Maybe Integer, readMaybe "0x1F" :: Maybe Integer, readMaybe "- 5" :: Maybe Integer)
  print (reads "123 rest" :: [(Integer, String)])
  print (showsPrec 7 (-2 ^ 70 :: Integer) "", show [-1, 2 ^ 65 :: Integer], show (Just (-2 ^ 64 :: Integer)))
  print (s == show (read s :: Integer), sum (map (\c -> fromEnum c - 48) s))
