-- Reads records from a text made here: lines, words, read, Data.Char.
module Main where
import Data.Char (isDigit, isSpace, toUpper, isAlpha)
import qualified Data.Map as M
import Data.List (sortBy, intercalate)
import Data.Ord (comparing, Down (..))
import Text.Printf (printf)
data Record = Record { name :: String, dept :: String, age :: Int, salary :: Double } deriving (Show, Eq)
splitOn :: Char -> String -> [String]
splitOn c s = case break (== c) s of
  (a, []) -> [a]
  (a, _ : rest) -> a : splitOn c rest
trim :: String -> String
trim = f . f where f = reverse . dropWhile isSpace
parse :: String -> Either String Record
parse line = case map trim (splitOn ',' line) of
  [n, d, a, s] | all isDigit a, not (null a) -> Right (Record n d (read a) (read s))
  fs -> Left ("bad: " ++ intercalate "|" fs)
source :: String
source = unlines [ "  person" ++ show i ++ " , dept" ++ show (i `mod` 7) ++ "," ++ (if i `mod` 50 == 0 then "x" else show (20 + i `mod` 40)) ++ ", " ++ show (fromIntegral (1000 + i * 37 `mod` 5000) / 4 :: Double) | i <- [1 .. 6000 :: Int] ]
main :: IO ()
main = do
  let rs = map parse (lines source)
      good = [ r | Right r <- rs ]
      bad = [ e | Left e <- rs ]
      byDept = M.fromListWith (++) [ (dept r, [r]) | r <- good ]
  print (length good, length bad)
  mapM_ putStrLn (take 3 bad)
  mapM_ (\(d, xs) -> printf "%-8s %5d %10.2f %6.2f\n" (map toUpper d) (length xs) (sum (map salary xs)) (fromIntegral (sum (map age xs)) / fromIntegral (length xs) :: Double)) (M.toList byDept)
  mapM_ (putStrLn . name) (take 5 (sortBy (comparing (Down . salary)) good))
  print (length (filter isAlpha source))
