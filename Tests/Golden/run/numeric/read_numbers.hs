module Main where
import Text.Read (readMaybe)
import Data.Int
import Data.Word
d :: String -> Maybe Double
d = readMaybe
i :: String -> Maybe Int
i = readMaybe
main :: IO ()
main = do
  print (map d ["1.5", "-1.5", "1e3", "1", ".5", "5.", "1e", "1.5e-3", " 2.5 ", "(3)", "((-4.5))", "- 1", "NaN", "Infinity", "-Infinity", "0x10", "1_000", "1e400", "1e-400", "123456789012345678901234567890"])
  print (map i ["5", "-5", "+5", "007", "0x1f", "0o17", "0b1", "1e3", "1.0", "9223372036854775808", "-9223372036854775809", " 5 ", "5 5", "", "(5)", "( -5 )", "--5", "1e2"])
  print (readMaybe "256" :: Maybe Word8, readMaybe "-1" :: Maybe Word, readMaybe "127" :: Maybe Int8, readMaybe "128" :: Maybe Int8)
  print (read "[1.5,2,-3e2]" :: [Double], read "(1,2.5)" :: (Int, Double), read " [ ( 1 , \"x\" ) ] " :: [(Int, String)])
  print (d "0.1" == Just 0.1, d "2.2250738585072011e-308", d "9007199254740993", d "1.7976931348623159e308", d "8.5e-324", fmap (* 10) (d "0.3"))
  print (map d ["4.35", "0.000001", "123456.789e3", "5e-324", "2e-324", "1e23", "9.5367431640625e-7"])
  print ((reads "12.5e" :: [(Double, String)]), (reads "7up" :: [(Int, String)]), (reads "7.5up" :: [(Int, String)]), (reads "-3 4" :: [(Int, String)]))
  print (readMaybe "3 % 4" :: Maybe Rational, readMaybe "1.5" :: Maybe Float, readMaybe "0.1" :: Maybe Float)
