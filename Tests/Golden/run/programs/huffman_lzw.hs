-- Two compressors and their inverses, run-length coding, and a Burrows-Wheeler transform.
module Main where
import Data.List (sortBy, insertBy, sort, group, isPrefixOf, elemIndex, tails, foldl')
import Data.Ord (comparing)
import Data.Maybe (fromJust, fromMaybe)
import Data.Char (chr, ord)

data Huff a = Leaf Int a | Fork Int (Huff a) (Huff a) deriving Show

weight :: Huff a -> Int
weight (Leaf w _) = w
weight (Fork w _ _) = w

build :: Ord a => [a] -> Huff a
build xs = go (sortBy (comparing weight) [Leaf (length g) (head g) | g <- group (sort xs)])
  where go [t] = t
        go (a : b : ts) = go (insertBy (comparing weight) (Fork (weight a + weight b) a b) ts)
        go [] = error "build: nothing"

codes :: Huff a -> [(a, [Bool])]
codes (Leaf _ x) = [(x, [False])]
codes t = go t where
  go (Leaf _ x) = [(x, [])]
  go (Fork _ l r) = [(x, False : c) | (x, c) <- go l] ++ [(x, True : c) | (x, c) <- go r]

encode :: Eq a => Huff a -> [a] -> [Bool]
encode t = concatMap (fromJust . (`lookup` codes t))

decode :: Huff a -> [Bool] -> [a]
decode (Leaf n x) _ = replicate n x
decode t bits0 = go t bits0 where
  go (Leaf _ x) bs = x : (if null bs then [] else go t bs)
  go (Fork _ l r) (b : bs) = go (if b then r else l) bs
  go _ [] = []

lzw :: String -> [Int]
lzw "" = []
lzw (c0 : cs0) = go [[chr k] | k <- [0 .. 127]] [c0] cs0 where
  go dict w [] = [index w dict]
  go dict w (c : cs) | w' `elem` dict = go dict w' cs
                     | otherwise = index w dict : go (dict ++ [w']) [c] cs
    where w' = w ++ [c]
  index w = fromMaybe (error "lzw") . elemIndex w

unlzw :: [Int] -> String
unlzw [] = ""
unlzw (k0 : ks0) = first ++ go [[chr k] | k <- [0 .. 127]] first ks0 where
  first = [chr k0]
  go _ _ [] = ""
  go dict w (k : ks) = entry ++ go (dict ++ [w ++ [head entry]]) entry ks
    where entry | k < length dict = dict !! k
                | otherwise = w ++ [head w]

bwt :: String -> String
bwt s = map last (sort (rotations (s ++ "\0")))
  where rotations x = take (length x) (map (take (length x)) (tails (cycle x)))

unbwt :: String -> String
unbwt s = takeWhile (/= '\0') (head (filter ((== '\0') . last) table))
  where table = foldl' (\t _ -> sort (zipWith (:) s t)) (map (const "") s) s

runs :: String -> [(Char, Int)]
runs = map (\g -> (head g, length g)) . group

main :: IO ()
main = do
  let texts = ["abracadabra", "aaaaaaa", "she sells sea shells by the sea shore", "z"]
  mapM_ report texts
  where
    report s = do
      let t = build s
          bits = encode t s
          ks = lzw s
      putStrLn (s ++ ": " ++ show (length bits) ++ " bits, " ++ show (length ks) ++ " codes")
      putStrLn (concatMap (show . fromEnum) (take 40 bits))
      print (decode t bits == s, unlzw ks == s, unbwt (bwt s) == s)
      print ks
      print (runs (bwt s))
      print ("sea" `isPrefixOf` s, sum (map ord s) `mod` 256)
