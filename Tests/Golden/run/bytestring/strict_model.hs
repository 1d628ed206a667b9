{-# LANGUAGE ScopedTypeVariables #-}
-- Every function of strict byte strings beside its counterpart on lists, on random slices of random bytes.
module Main (main) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.List as L
import Data.Bits (shiftR, xor)
import Data.Char (chr, isSpace, ord, toUpper)
import Data.Maybe (fromMaybe)
import Data.Word (Word64, Word8)

-- Random numbers

next :: Word64 -> Word64
next x = let y = x * 6364136223846793005 + 1442695040888963407 in y `xor` (y `shiftR` 29)

randoms :: Word64 -> [Int]
randoms = map (\x -> fromIntegral (x `shiftR` 33)) . tail . iterate next

-- | Byte strings with their models: few different bytes, so that there is much to find; slices of longer ones.
samples :: [(B.ByteString, [Word8])]
samples = go 300 (randoms 42)
  where
    go :: Int -> [Int] -> [(B.ByteString, [Word8])]
    go 0 _ = []
    go k (n : skip : range : rest) =
      let size = if k `mod` 10 == 0 then n `mod` 500 else n `mod` 24
          (bytes, rest') = splitAt size rest
          model = map (\b -> fromIntegral (97 + b `mod` (1 + range `mod` 5))) bytes
          whole = B.pack (replicate (skip `mod` 7) 255 ++ model ++ replicate (skip `mod` 3) 254)
      in (B.take size (B.drop (skip `mod` 7) whole), model) : go (k - 1) rest'
    go _ _ = []

check :: String -> [Bool] -> IO ()
check name results = putStrLn (name ++ ": " ++ show (length (filter not results)) ++ " of " ++ show (length results) ++ " differ")

each :: ((B.ByteString, [Word8]) -> Bool) -> [Bool]
each f = map f samples

pairs :: ((B.ByteString, [Word8]) -> (B.ByteString, [Word8]) -> Bool) -> [Bool]
pairs f = zipWith f samples (tail samples)

counts :: (Int -> (B.ByteString, [Word8]) -> Bool) -> [Bool]
counts f = [f n s | (n, s) <- zip (cycle [-1 .. 12]) samples]

un :: [B.ByteString] -> [[Word8]]
un = map B.unpack

both :: (B.ByteString, B.ByteString) -> ([Word8], [Word8])
both (a, b) = (B.unpack a, B.unpack b)

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
  check "pack and unpack" (each (\(s, m) -> B.unpack s == m && B.pack m == s && B.length s == length m && B.null s == null m))
  check "equality and order" (pairs (\(s, m) (t, n) -> (s == t) == (m == n) && compare s t == compare m n && (s < t) == (m < n)))
  check "append and concat" (pairs (\(s, m) (t, n) ->
    B.unpack (s <> t) == m ++ n && B.unpack (B.concat [s, t, B.empty, s]) == m ++ n ++ m && B.unpack (mconcat [t, s]) == n ++ m))
  check "cons and snoc" (each (\(s, m) -> B.unpack (B.cons 7 s) == 7 : m && B.unpack (B.snoc s 7) == m ++ [7]))
  check "ends" (each (\(s, m) -> null m ||
    (B.head s == head m && B.last s == last m && B.unpack (B.tail s) == tail m && B.unpack (B.init s) == init m
      && fmap (fmap B.unpack) (B.uncons s) == Just (head m, tail m) && fmap (\(a, b) -> (B.unpack a, b)) (B.unsnoc s) == Just (init m, last m))))
  check "map, reverse, intersperse" (each (\(s, m) -> B.unpack (B.map (* 3) s) == map (* 3) m
    && B.unpack (B.reverse s) == reverse m && B.unpack (B.intersperse 0 s) == L.intersperse 0 m))
  check "intercalate and transpose" (pairs (\(s, m) (t, n) ->
    B.unpack (B.intercalate s [t, s, t]) == L.intercalate m [n, m, n] && un (B.transpose [s, t, s]) == L.transpose [m, n, m]))
  check "folds" (each (\(s, m) -> B.foldl f 1 s == foldl f 1 m && B.foldl' f 1 s == L.foldl' f 1 m
    && B.foldr g 1 s == foldr g 1 m && B.foldr' g 1 s == foldr g 1 m && B.foldr (:) [] s == m))
  check "folds of one" (each (\(s, m) -> null m || (B.foldl1 (-) s == foldl1 (-) m && B.foldl1' (-) s == foldl1 (-) m
    && B.foldr1 (-) s == foldr1 (-) m && B.foldr1' (-) s == foldr1 (-) m && B.maximum s == maximum m && B.minimum s == minimum m)))
  check "any, all, concatMap" (each (\(s, m) -> B.any (== 99) s == any (== 99) m && B.all (< 101) s == all (< 101) m
    && B.unpack (B.concatMap (\w -> B.replicate (fromIntegral w - 97) w) s) == concatMap (\w -> replicate (fromIntegral w - 97) w) m))
  check "scans" (each (\(s, m) -> B.unpack (B.scanl (+) 3 s) == scanl (+) 3 m && B.unpack (B.scanr (-) 3 s) == scanr (-) 3 m
    && B.unpack (B.scanl1 (-) s) == scanl1 (-) m && B.unpack (B.scanr1 (-) s) == scanr1 (-) m))
  check "mapAccum" (each (\(s, m) -> fmap B.unpack (B.mapAccumL step 5 s) == L.mapAccumL step 5 m
    && fmap B.unpack (B.mapAccumR step 5 s) == L.mapAccumR step 5 m))
  check "replicate and unfoldr" (counts (\n (s, m) -> B.unpack (B.replicate n 9) == replicate n 9
    && B.unpack (B.unfoldr L.uncons m) == m && (let (a, b) = B.unfoldrN n L.uncons m in
      B.unpack a == take n m && (if n < 0 then b == Just m else if n <= length m then b == Just (drop n m) else b == Nothing))))
  check "take, drop, splitAt" (counts (\n (s, m) -> B.unpack (B.take n s) == take n m && B.unpack (B.drop n s) == drop n m
    && both (B.splitAt n s) == splitAt n m))
  check "while" (each (\(s, m) -> B.unpack (B.takeWhile odds s) == takeWhile odds m && B.unpack (B.dropWhile odds s) == dropWhile odds m
    && B.unpack (B.takeWhileEnd odds s) == reverse (takeWhile odds (reverse m)) && B.unpack (B.dropWhileEnd odds s) == L.dropWhileEnd odds m))
  check "span and break" (each (\(s, m) -> both (B.span odds s) == span odds m && both (B.break odds s) == break odds m
    && both (B.spanEnd odds s) == backwards (span odds) m && both (B.breakEnd odds s) == backwards (break odds) m))
  check "groups" (each (\(s, m) -> un (B.group s) == L.group m && un (B.groupBy (<=) s) == L.groupBy (<=) m))
  check "inits and tails" (each (\(s, m) -> length m > 40 || (un (B.inits s) == L.inits m && un (B.tails s) == L.tails m)))
  check "splits" (each (\(s, m) -> un (B.split 98 s) == splitList (== 98) m && un (B.splitWith odds s) == splitList odds m))
  check "prefixes and suffixes" (pairs (\(s, m) (t, n) -> let k = min 2 (length m); p = B.take k s; q = take k m in
    B.isPrefixOf p t == L.isPrefixOf q n && B.isSuffixOf p t == L.isSuffixOf q n && B.isInfixOf p t == L.isInfixOf q n
      && fmap B.unpack (B.stripPrefix p t) == L.stripPrefix q n
      && fmap B.unpack (B.stripSuffix p t) == fmap reverse (L.stripPrefix (reverse q) (reverse n))))
  check "breakSubstring" (pairs (\(s, m) (t, n) -> and [both (B.breakSubstring (B.take k s) t) == breakList (take k m) n | k <- [0 .. 4]]))
  check "search" (each (\(s, m) -> B.elem 98 s == elem 98 m && B.notElem 98 s == notElem 98 m && B.find odds s == L.find odds m
    && B.elemIndex 98 s == L.elemIndex 98 m && B.elemIndices 98 s == L.elemIndices 98 m && B.findIndex odds s == L.findIndex odds m
    && B.findIndices odds s == L.findIndices odds m && B.count 98 s == length (filter (== 98) m)
    && B.elemIndexEnd 98 s == fmap (\i -> length m - 1 - i) (L.elemIndex 98 (reverse m))
    && B.findIndexEnd odds s == fmap (\i -> length m - 1 - i) (L.findIndex odds (reverse m))))
  check "filter and partition" (each (\(s, m) -> B.unpack (B.filter odds s) == filter odds m && both (B.partition odds s) == L.partition odds m))
  check "zips" (pairs (\(s, m) (t, n) -> B.zip s t == zip m n && B.zipWith (,) s t == zip m n && both (B.unzip (zip m n)) == unzip (zip m n)))
  check "sort, copy, index" (each (\(s, m) -> B.unpack (B.sort s) == L.sort m && B.copy s == s && and [B.index s i == w | (i, w) <- zip [0 ..] m]))
  check "text" (each (\(s, m) -> let text = map (chr . fromIntegral . spaced) m; t = B.map spaced s in
    C.unpack t == text && C.pack text == t && map C.unpack (C.lines t) == lines text && map C.unpack (C.words t) == words text
      && C.unpack (C.unlines (C.lines t)) == unlines (lines text) && C.unpack (C.unwords (C.words t)) == unwords (words text)
      && C.unpack (C.map toUpper t) == map toUpper text && C.unpack (C.dropSpace t) == dropWhile isSpace text
      && C.unpack (C.strip t) == L.dropWhileEnd isSpace (dropWhile isSpace text)
      && show t == show text && read (show t) == t && C.foldl' (\n c -> n + ord c) 0 t == sum (map ord text)))
  check "numbers" [C.readInt (C.pack (show n ++ rest)) == Just (n, C.pack rest) && C.readInteger (C.pack (show big ++ rest)) == Just (big, C.pack rest)
    | (n0, rest) <- zip (take 200 (randoms 7)) (cycle ["", " ", "x1", "-"]), let n = n0 - 1000000000, let big = toInteger n ^ (n0 `mod` 9)]
  where
    f n w = n * 31 + fromIntegral w :: Int
    g w n = n * 17 - fromIntegral w :: Int
    step a w = (a + w, a * w)
    backwards h m = let (a, b) = h (reverse m) in (reverse b, reverse a)
    breakList q n = fromMaybe (n, []) (L.find (L.isPrefixOf q . snd) (zip (L.inits n) (L.tails n)))
    spaced w = case w of { 97 -> 32; 98 -> 10; 99 -> 13; _ -> w }
