-- Every function of lazy byte strings beside its counterpart on lists, on random bytes in random chunks.
module Main (main) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as C
import Data.ByteString.Lazy.Internal (invariant)
import Data.Bits (shiftR, xor)
import Data.Char (chr, ord, toUpper)
import Data.Int (Int64)
import qualified Data.List as List
import Data.Word (Word64, Word8)

next :: Word64 -> Word64
next x = let y = x * 6364136223846793005 + 1442695040888963407 in y `xor` (y `shiftR` 29)

randoms :: Word64 -> [Int]
randoms = map (\x -> fromIntegral (x `shiftR` 33)) . tail . iterate next

samples :: [(L.ByteString, [Word8])]
samples = go (200 :: Int) (randoms 4711)
  where
    go 0 _ = []
    go k (n : range : rest) =
      let size = if k `mod` 10 == 0 then n `mod` 200 else n `mod` 24
          (bytes, rest') = splitAt size rest
          model = map (\b -> fromIntegral (97 + b `mod` (1 + range `mod` 5))) bytes
      in (L.fromChunks (pieces rest' model), model) : go (k - 1) (drop 200 rest')
    go _ _ = []
    pieces _ [] = []
    pieces (n : ns) ws = let (a, b) = splitAt (n `mod` 9) ws in B.pack a : pieces ns b
    pieces [] ws = [B.pack ws]

check :: String -> [Bool] -> IO ()
check name results = putStrLn (name ++ ": " ++ show (length (filter not results)) ++ " of " ++ show (length results) ++ " differ")

each :: ((L.ByteString, [Word8]) -> Bool) -> [Bool]
each f = map f samples

pairs :: ((L.ByteString, [Word8]) -> (L.ByteString, [Word8]) -> Bool) -> [Bool]
pairs f = zipWith f samples (tail samples)

-- | The bytes, if the chunks are as they must be.
un :: L.ByteString -> [Word8]
un s = if invariant s then L.unpack s else [0]

both :: (L.ByteString, L.ByteString) -> ([Word8], [Word8])
both (a, b) = (un a, un b)

odds :: Word8 -> Bool
odds = odd

splitList :: (Word8 -> Bool) -> [Word8] -> [[Word8]]
splitList _ [] = []
splitList p xs = go xs
  where go ys = case break p ys of
          (a, []) -> [a]
          (a, _ : b) -> a : go b

main :: IO ()
main = do
  check "pack and unpack" (each (\(s, m) -> un s == m && L.pack m == s && L.length s == len m && L.null s == null m
    && B.unpack (L.toStrict s) == m && un (L.fromStrict (B.pack m)) == m && concatMap B.unpack (L.toChunks s) == m))
  check "equality and order" (pairs (\(s, m) (t, n) -> (s == t) == (m == n) && compare s t == compare m n))
  check "append and concat" (pairs (\(s, m) (t, n) ->
    un (s <> t) == m ++ n && un (L.concat [s, t, L.empty, s]) == m ++ n ++ m && un (mconcat [t, s]) == n ++ m))
  check "cons and snoc" (each (\(s, m) -> un (L.cons 7 s) == 7 : m && un (L.cons' 7 s) == 7 : m && un (L.snoc s 7) == m ++ [7]))
  check "ends" (each (\(s, m) -> null m ||
    (L.head s == head m && L.last s == last m && un (L.tail s) == tail m && un (L.init s) == init m
      && fmap (fmap un) (L.uncons s) == Just (head m, tail m) && fmap (\(a, b) -> (un a, b)) (L.unsnoc s) == Just (init m, last m))))
  check "map, reverse, intersperse" (each (\(s, m) -> un (L.map (* 3) s) == map (* 3) m
    && un (L.reverse s) == reverse m && un (L.intersperse 0 s) == List.intersperse 0 m))
  check "intercalate and transpose" (pairs (\(s, m) (t, n) ->
    un (L.intercalate s [t, s, t]) == List.intercalate m [n, m, n] && map un (L.transpose [s, t, s]) == List.transpose [m, n, m]))
  check "folds" (each (\(s, m) -> L.foldl f 1 s == foldl f 1 m && L.foldl' f 1 s == List.foldl' f 1 m
    && L.foldr g 1 s == foldr g 1 m && L.foldr (:) [] s == m && L.foldrChunks (\c n -> B.length c + n) 0 s == length m))
  check "folds of one" (each (\(s, m) -> null m || (L.foldl1 (-) s == foldl1 (-) m && L.foldl1' (-) s == foldl1 (-) m
    && L.foldr1 (-) s == foldr1 (-) m && L.maximum s == maximum m && L.minimum s == minimum m)))
  check "any, all, concatMap" (each (\(s, m) -> L.any (== 99) s == any (== 99) m && L.all (< 101) s == all (< 101) m
    && un (L.concatMap (\w -> L.replicate (fromIntegral w - 97) w) s) == concatMap (\w -> replicate (fromIntegral w - 97) w) m))
  check "accumulating" (each (\(s, m) -> un (L.scanl (+) 3 s) == scanl (+) 3 m
    && fmap un (L.mapAccumL step 5 s) == List.mapAccumL step 5 m && fmap un (L.mapAccumR step 5 s) == List.mapAccumR step 5 m))
  check "made" (zipWith (\n (s, m) -> un (L.replicate n 9) == List.genericReplicate n 9
    && un (L.unfoldr List.uncons m) == m && un (L.take n (L.repeat 3)) == List.genericReplicate n 3
    && un (L.take n (L.iterate (* 3) 1)) == List.genericTake n (tail (iterate (* 3) 1))
    && (null m || un (L.take (n * 5) (L.cycle s)) == List.genericTake (n * 5) (cycle m))) [-3 ..] samples)
  check "take, drop, splitAt" (zipWith (\n (s, m) -> un (L.take n s) == List.genericTake n m && un (L.drop n s) == List.genericDrop n m
    && both (L.splitAt n s) == List.genericSplitAt n m) (cycle [-1 .. 30]) samples)
  check "while" (each (\(s, m) -> un (L.takeWhile odds s) == takeWhile odds m && un (L.dropWhile odds s) == dropWhile odds m
    && both (L.span odds s) == span odds m && both (L.break odds s) == break odds m))
  check "groups" (each (\(s, m) -> map un (L.group s) == List.group m && map un (L.groupBy (<=) s) == List.groupBy (<=) m))
  check "inits and tails" (each (\(s, m) -> map un (L.inits s) == List.inits m && map un (L.tails s) == List.tails m))
  check "splits" (each (\(s, m) -> map un (L.split 98 s) == splitList (== 98) m && map un (L.splitWith odds s) == splitList odds m))
  check "prefixes and suffixes" (pairs (\(s, m) (t, n) -> and [let p = L.take k s; q = List.genericTake k m in
    L.isPrefixOf p t == List.isPrefixOf q n && L.isSuffixOf p t == List.isSuffixOf q n
      && fmap un (L.stripPrefix p t) == List.stripPrefix q n
      && fmap un (L.stripSuffix p t) == fmap reverse (List.stripPrefix (reverse q) (reverse n))
      && fmap un (L.stripPrefix p s) == Just (List.genericDrop k m) | k <- [0 .. 12]]))
  check "search" (each (\(s, m) -> L.elem 98 s == elem 98 m && L.notElem 98 s == notElem 98 m && L.find odds s == List.find odds m
    && L.elemIndex 98 s == fmap i64 (List.elemIndex 98 m) && L.elemIndices 98 s == map i64 (List.elemIndices 98 m)
    && L.findIndex odds s == fmap i64 (List.findIndex odds m) && L.findIndices odds s == map i64 (List.findIndices odds m)
    && L.count 98 s == len (filter (== 98) m)
    && L.elemIndexEnd 98 s == fmap (\i -> len m - 1 - i64 i) (List.elemIndex 98 (reverse m))
    && L.findIndexEnd odds s == fmap (\i -> len m - 1 - i64 i) (List.findIndex odds (reverse m))))
  check "filter and partition" (each (\(s, m) -> un (L.filter odds s) == filter odds m && both (L.partition odds s) == List.partition odds m))
  check "zips" (pairs (\(s, m) (t, n) -> L.zip s t == zip m n && L.zipWith (,) s t == zip m n && both (L.unzip (zip m n)) == unzip (zip m n)))
  check "copy and index" (each (\(s, m) -> L.copy s == s && and [L.index s i == w | (i, w) <- zip [0 ..] m]))
  check "text" (each (\(s, m) -> let text = map (chr . fromIntegral . spaced) m; t = L.map spaced s in
    C.unpack t == text && C.pack text == t && map C.unpack (C.lines t) == lines text && map C.unpack (C.words t) == words text
      && C.unpack (C.unlines (C.lines t)) == unlines (lines text) && C.unpack (C.unwords (C.words t)) == unwords (words text)
      && C.unpack (C.map toUpper t) == map toUpper text
      && show t == show text && read (show t) == t && C.foldl' (\n c -> n + ord c) 0 t == sum (map ord text)))
  check "numbers" [C.readInt (cut (show n ++ rest)) == Just (n, C.pack rest) && C.readInteger (cut (show big ++ rest)) == Just (big, C.pack rest)
    | (n0, rest) <- zip (take 100 (randoms 7)) (cycle ["", " ", "x1", "-"]), let n = n0 - 1000000000, let big = toInteger n ^ (n0 `mod` 9)]
  where
    f n w = n * 31 + fromIntegral w :: Int
    g w n = n * 17 - fromIntegral w :: Int
    step a w = (a + w, a * w)
    spaced w = case w of { 97 -> 32; 98 -> 10; 99 -> 13; _ -> w }
    len = List.genericLength :: [a] -> Int64
    i64 = fromIntegral :: Int -> Int64
    cut text = L.fromChunks [B.singleton (fromIntegral (ord c)) | c <- text]
