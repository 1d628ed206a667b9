-- Huffman coding with Data.Map and a priority list.
module Main where
import qualified Data.Map as Map
import Data.List (sortBy, insertBy, foldl')
import Data.Ord (comparing)
data Tree = Leaf Int Char | Node Int Tree Tree
weight :: Tree -> Int
weight (Leaf w _) = w
weight (Node w _ _) = w
frequencies :: String -> Map.Map Char Int
frequencies = foldl' (\m c -> Map.insertWith (+) c 1 m) Map.empty
build :: [Tree] -> Tree
build [t] = t
build (a : b : ts) = build (insertBy (comparing weight) (Node (weight a + weight b) a b) ts)
codes :: Tree -> Map.Map Char String
codes t = Map.fromList (go t "")
  where go (Leaf _ c) acc = [(c, reverse acc)]
        go (Node _ l r) acc = go l ('0' : acc) ++ go r ('1' : acc)
encode :: Map.Map Char String -> String -> String
encode m = concatMap (m Map.!)
decode :: Tree -> String -> String
decode t = go t
  where go (Leaf _ c) [] = [c]
        go _ [] = []
        go (Leaf _ c) bs = c : go t bs
        go (Node _ l r) (b : bs) = go (if b == '0' then l else r) bs
main :: IO ()
main = do
  let text = concat (zipWith (\i w -> w ++ show (i * i `mod` 97 :: Int) ++ " ") [1 ..] (concat (replicate 6000 (words "it was the best of times it was the worst of times"))))
      tree = build (sortBy (comparing weight) [ Leaf n c | (c, n) <- Map.toList (frequencies text) ])
      table = codes tree
      bits = encode table text
  mapM_ (\(c, s) -> putStrLn (show c ++ " " ++ s)) (Map.toList table)
  print (length text, length bits)
  print (decode tree bits == text)
