-- What lazy byte strings do not look at: chunks behind those that are needed. 'zip' and 'lines' are lazier than GHC's
-- where a chunk ends.
module Main (main) where

import Control.Exception
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as C
import Data.ByteString.Lazy.Internal (ByteString(..), chunk, defaultChunkSize, smallChunkSize)
import qualified Data.List as List

show' :: Show a => String -> a -> IO ()
show' name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "error: " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const (show x)) r)

part, other :: ByteString
part = Chunk (B.pack [1, 1, 2, 10]) undefined
other = Chunk (B.pack [1]) (Chunk (B.pack [2, 3]) undefined)

sizes :: ByteString -> [Int]
sizes = map B.length . take 9 . L.toChunks

main :: IO ()
main = do
  print (defaultChunkSize, smallChunkSize)
  show' "head" (L.head part)
  show' "null" (L.null part)
  show' "take" (L.take 4 part)
  show' "take 3" (L.take 3 part)
  show' "take 5" (L.take 5 part)
  show' "index" (L.index part 3)
  show' "splitAt" (fst (L.splitAt 3 part))
  show' "splitAt chunk" (L.head (fst (L.splitAt 6 part)))
  show' "splitAt 4" (L.unpack (fst (L.splitAt 4 part)))
  show' "drop" (L.head (L.drop 3 part))
  show' "tail" (L.head (L.tail part))
  show' "init" (L.head (L.init other))
  show' "unpack" (take 4 (L.unpack part))
  show' "append" (L.head (L.append part undefined))
  show' "append 2" (L.take 1 (L.append (L.pack [1]) undefined))
  show' "concat" (L.take 4 (L.concat (part : undefined)))
  show' "mconcat" (L.take 4 (mconcat (part : undefined)))
  show' "cons" (L.head (L.cons 1 undefined))
  show' "cons'" (L.head (L.cons' 1 undefined))
  show' "snoc" (L.head (L.snoc part undefined))
  show' "uncons" (fmap fst (L.uncons part))
  show' "map" (L.take 4 (L.map (+ 1) part))
  show' "filter" (L.take 1 (L.filter (> 1) other))
  show' "foldr" (take 4 (L.foldr (:) [] part))
  show' "any" (L.any (== 2) part, L.elem 2 part, L.find (> 1) part, L.all (> 1) part)
  show' "elemIndex" (L.elemIndex 3 other, L.findIndex (== 2) other)
  show' "elemIndices" (take 1 (L.elemIndices 1 part))
  show' "takeWhile" (L.takeWhile (< 2) part)
  show' "dropWhile" (L.head (L.dropWhile (< 2) part))
  show' "span" (fst (L.span (< 2) part))
  show' "break" (L.head (snd (L.break (> 1) part)))
  show' "group" (L.unpack (head (L.group part)))
  show' "split" (L.unpack (head (L.split 2 part)))
  show' "splitWith" (L.unpack (head (L.splitWith (> 1) part)))
  show' "lines" (C.unpack (head (C.lines part)))
  show' "words" (C.unpack (head (C.words part)))
  show' "inits" (take 3 (L.inits part))
  show' "tails" (L.head (head (L.tails part)))
  show' "isPrefixOf" (L.isPrefixOf (L.pack [1, 1]) part, L.isPrefixOf (L.pack [2, 2, 2, 2, 2]) part)
  show' "compare" (compare part (L.pack [2]), part == L.pack [3])
  show' "intersperse" (L.take 7 (L.intersperse 0 part))
  show' "intercalate" (L.take 5 (L.intercalate (L.pack [7]) [L.pack [1, 2, 3, 4], undefined]))
  show' "mapAccumL" (L.take 4 (snd (L.mapAccumL (\a w -> (a + w, a)) 0 part)))
  show' "cycle" (L.take 6 (L.cycle (L.pack [1, 2])))
  show' "pack" (L.take 32 (L.pack (replicate 32 7 ++ undefined)) == L.replicate 32 7)
  show' "pack 31" (L.head (L.pack (replicate 31 7 ++ undefined)))
  show' "length" (L.length part)
  show' "last" (L.last part)
  show' "reverse" (L.head (L.reverse part))
  show' "foldl'" (L.foldl' (+) 0 part)
  show' "toStrict" (B.length (L.toStrict part))
  show' "infinite" (L.foldr (\w n -> if w > 200 then 0 else 1 + n) (0 :: Int) (L.iterate (+ 3) 1), L.index (L.repeat 4) 100000)
  print (sizes (L.pack (replicate 20000 1)), sizes (L.repeat 1), sizes (L.iterate id 1))
  print (sizes (L.unfoldr (\x -> if x > (30000 :: Int) then Nothing else Just (1, x + 1)) 0), sizes (L.replicate 10000 1))
  print (sizes (L.fromChunks [B.empty, B.pack [1], B.empty]), sizes (L.cons' 1 (L.pack [1, 2])), sizes (L.cons 1 (L.pack [2])))
  show' "errors" (L.head L.empty)
  show' "errors" (L.index (L.pack [1]) 4)
  show' "errors" (L.index (L.pack [1]) (-4))
  show' "errors" (L.cycle L.empty)
  show' "errors" (L.maximum L.empty)
  show' "chunk" (chunk B.empty (L.pack [1]))
