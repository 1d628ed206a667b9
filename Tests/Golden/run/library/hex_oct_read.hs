-- Numeric: showHex, showOct, showIntAtBase and the readers, with failures and huge numbers
module Main where
import Numeric
import Data.Char

main :: IO ()
main = do
  print [showHex n "" | n <- [0, 9, 10, 255, 2 ^ (64 :: Int), 2 ^ (128 :: Int) - 1 :: Integer]]
  print [showOct n "" | n <- [0, 7, 8, 511, 2 ^ (63 :: Int) :: Integer]]
  print (showIntAtBase 2 intToDigit (37 :: Int) "", showIntAtBase 36 (\d -> if d < 10 then intToDigit d else chr (87 + d)) (123456789 :: Integer) "!")
  print (showHex (255 :: Int) "h", showInt (42 :: Int) "x", showSigned showInt 0 (-5 :: Int) "", showSigned showInt 7 (-5 :: Int) "")
  print (readHex "ffG" :: [(Int, String)], readHex "" :: [(Int, String)], readHex "xyz" :: [(Int, String)], readHex "DeadBeef" :: [(Integer, String)])
  print (readOct "778" :: [(Int, String)], readOct "8" :: [(Int, String)], readDec "12a" :: [(Int, String)], readDec "-1" :: [(Int, String)])
  print (readInt 2 (`elem` "01") digitToInt "10112" :: [(Int, String)])
  print (readSigned readDec "-17 rest" :: [(Int, String)], readSigned readDec "(-17)" :: [(Int, String)])
  print (read "0x1F" :: Int, read "0o17" :: Int, read "0XaB" :: Int, read "-0x10" :: Int, read "( - 3 )" :: Int)
  print (fst (head (readHex (replicate 40 'f'))) :: Integer)
  print (lexDigits "123abc", lexDigits "abc")
