-- How often does each word stand in a text?
module Main where
import Data.Char
import Data.List
import qualified Data.Map.Strict as M
text :: String
text = concat (replicate 4000 "The quick brown fox jumps over the lazy dog; it is not the only dog, though. ")
     ++ unwords (map show [1 .. 20000 :: Int])
main :: IO ()
main = do
  let ws = words (map (\c -> if isAlphaNum c then toLower c else ' ') text)
      m = M.fromListWith (+) [(w, 1 :: Int) | w <- ws]
  mapM_ print (take 8 (sortBy (\a b -> compare (snd b) (snd a) <> compare (fst a) (fst b)) (M.toList m)))
  print (M.size m, length (lines (intercalate "\n" ws)))
