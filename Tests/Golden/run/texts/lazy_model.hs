{-# LANGUAGE OverloadedStrings #-}
-- GHC's 'commonPrefixes' of lazy texts finds an empty prefix where there is none; ours says Nothing, as documented.
-- Every function of lazy texts beside its counterpart on lists, on random characters of all planes in random chunks.
module Main (main) where

import qualified Data.Text as S
import qualified Data.Text.Lazy as T
import Data.Text.Internal.Lazy (strictInvariant)
import qualified Data.Text.Lazy.Encoding as E
import qualified Data.ByteString as SB
import qualified Data.ByteString.Lazy as B
import Data.Int (Int64)
import Data.Bits (shiftR, xor)
import Data.Char (isSpace, ord)
import qualified Data.List as L
import Data.Word (Word64)

next :: Word64 -> Word64
next x = let y = x * 6364136223846793005 + 1442695040888963407 in y `xor` (y `shiftR` 29)

randoms :: Word64 -> [Int]
randoms = map (\x -> fromIntegral (x `shiftR` 33)) . tail . iterate next

alphabets :: [String]
alphabets = ["ab", "abc \n", "a\233\223\8364", "x\x1F600\x10FFFF\xFFFF", "\xE000\xFFFF\x10000 ", "aA\x1F600\x1F601 '"]

samples :: [(T.Text, String)]
samples = go (200 :: Int) (randoms 99)
  where
    go 0 _ = []
    go k (n : which : skip : rest) =
      let size = if k `mod` 10 == 0 then n `mod` 300 else n `mod` 20
          (picks, rest') = splitAt size rest
          alphabet = alphabets !! (which `mod` length alphabets)
          model = map (\i -> alphabet !! (i `mod` length alphabet)) picks
      in (T.fromChunks (map S.pack (chunks (map (`mod` 7) (skip : rest)) model)), model) : go (k - 1) rest'
    go _ _ = []

chunks :: [Int] -> [a] -> [[a]]
chunks _ [] = []
chunks (n : ns) cs = let (a, b) = splitAt n cs in a : chunks ns b
chunks [] cs = [cs]

check :: String -> [Bool] -> IO ()
check name results = putStrLn (name ++ ": " ++ show (length (filter not results)) ++ " of " ++ show (length results) ++ " differ")

each :: ((T.Text, String) -> Bool) -> [Bool]
each f = map f samples

pairs :: ((T.Text, String) -> (T.Text, String) -> Bool) -> [Bool]
pairs f = zipWith f samples (tail samples ++ take 1 samples)

counts :: (Int -> (T.Text, String) -> Bool) -> [Bool]
counts f = [f n s | (n, s) <- zip (cycle [-1 .. 25]) samples]

un :: [T.Text] -> [String]
un = map str

both :: (T.Text, T.Text) -> (String, String)
both (a, b) = (str a, str b)

-- | The characters, if the chunks are as they must be.
str :: T.Text -> String
str t = if strictInvariant t then T.unpack t else "broken"

i64 :: Int -> Int64
i64 = fromIntegral

p :: Char -> Bool
p c = even (ord c)

splitList :: (Char -> Bool) -> String -> [String]
splitList f xs = case break f xs of
  (a, []) -> [a]
  (a, _ : b) -> a : splitList f b

-- | Cut at occurrences that do not overlap.
cutList :: String -> String -> [String]
cutList q = go ""
  where
    go acc xs | Just rest <- L.stripPrefix q xs = reverse acc : go "" rest
    go acc (x : xs) = go (x : acc) xs
    go acc [] = [reverse acc]

needles :: [(T.Text, String)]
needles = [(T.pack s, s) | s <- ["a", "ab", "ba", "aa", "\x1F600", "\x1F600\x1F600", "a ", "\n", "\8364a", "abab", "\xFFFFx"]]

main :: IO ()
main = do
  check "pack and unpack" (each (\(t, m) -> T.unpack t == m && T.pack m == t && T.length t == i64 (length m) && T.null t == null m))
  check "equality and order" (pairs (\(t, m) (u, n) -> (t == u) == (m == n) && compare t u == compare m n))
  check "append and concat" (pairs (\(t, m) (u, n) -> str (t <> u) == m ++ n && str (T.concat [t, u, "", t]) == m ++ n ++ m
    && str (T.intercalate t [u, t, u]) == L.intercalate m [n, m, n] && un (T.transpose [t, u]) == L.transpose [m, n]))
  check "cons and snoc" (each (\(t, m) -> and [str (T.cons c t) == c : m && str (T.snoc t c) == m ++ [c] | c <- "a\x1F600"]))
  check "ends" (each (\(t, m) -> null m || (T.head t == head m && T.last t == last m && str (T.tail t) == tail m
    && str (T.init t) == init m && fmap (fmap str) (T.uncons t) == Just (head m, tail m)
    && fmap (\(a, b) -> (T.unpack a, b)) (T.unsnoc t) == Just (init m, last m))))
  check "map, reverse, intersperse" (each (\(t, m) -> str (T.map f t) == map f m && str (T.reverse t) == reverse m
    && str (T.intersperse '\x1F600' t) == L.intersperse '\x1F600' m && str (T.map (const '\xD800') t) == map (const '\xFFFD') m))
  check "folds" (each (\(t, m) -> T.foldl h 1 t == foldl h 1 m && T.foldl' h 1 t == L.foldl' h 1 m && T.foldr (:) [] t == m
    && (null m || (T.foldl1 max t == maximum m && T.foldr1 min t == minimum m && T.maximum t == maximum m && T.minimum t == minimum m))))
  check "any, all, concatMap" (each (\(t, m) -> T.any p t == any p m && T.all p t == all p m
    && str (T.concatMap (\c -> T.replicate (i64 (ord c `mod` 3)) (T.singleton c)) t) == concatMap (\c -> replicate (ord c `mod` 3) c) m))
  check "accumulating" (each (\(t, m) -> str (T.scanl max 'b' t) == scanl max 'b' m && str (T.scanr max 'b' t) == scanr max 'b' m
    && str (T.scanl1 max t) == scanl1 max m && str (T.scanr1 min t) == scanr1 min m
    && fmap str (T.mapAccumL step 5 t) == L.mapAccumL step 5 m && fmap str (T.mapAccumR step 5 t) == L.mapAccumR step 5 m))
  check "made" (counts (\n (t, m) -> let k = i64 n in str (T.replicate k t) == concat (replicate n m) && str (T.unfoldr L.uncons m) == m
    && str (T.unfoldrN k L.uncons m) == take n m && str (T.justifyLeft k '-' t) == m ++ replicate (n - length m) '-'
    && str (T.justifyRight k '-' t) == replicate (n - length m) '-' ++ m && T.length (T.center k '-' t) == max k (i64 (length m))))
  check "take, drop, splitAt" (counts (\n (t, m) -> let k = i64 n in str (T.take k t) == take n m && str (T.drop k t) == drop n m
    && both (T.splitAt k t) == splitAt n m && str (T.takeEnd k t) == reverse (take n (reverse m))
    && str (T.dropEnd k t) == reverse (drop n (reverse m)) && T.compareLength t k == compare (length m) n))
  check "while" (each (\(t, m) -> str (T.takeWhile p t) == takeWhile p m && str (T.dropWhile p t) == dropWhile p m
    && str (T.takeWhileEnd p t) == reverse (takeWhile p (reverse m)) && str (T.dropWhileEnd p t) == L.dropWhileEnd p m
    && str (T.dropAround p t) == L.dropWhileEnd p (dropWhile p m) && both (T.span p t) == span p m && both (T.break p t) == break p m))
  check "strip" (each (\(t, m) -> str (T.strip t) == L.dropWhileEnd isSpace (dropWhile isSpace m)
    && str (T.stripStart t) == dropWhile isSpace m && str (T.stripEnd t) == L.dropWhileEnd isSpace m))
  check "lines and words" (each (\(t, m) -> un (T.lines t) == lines m && un (T.words t) == words m
    && str (T.unlines (T.lines t)) == unlines (lines m) && str (T.unwords (T.words t)) == unwords (words m)))
  check "groups" (each (\(t, m) -> un (T.group t) == L.group m && un (T.groupBy (<=) t) == L.groupBy (<=) m
    && un (T.inits t) == L.inits m && un (T.tails t) == L.tails m))
  check "splits" (each (\(t, m) -> un (T.split p t) == splitList p m && un (T.chunksOf 3 t) == takeWhile (not . null) (L.unfoldr (Just . splitAt 3) m)
    && and [un (T.splitOn q t) == cutList r m && T.count q t == i64 (length (cutList r m)) - 1
        && str (T.replace q "<>" t) == L.intercalate "<>" (cutList r m)
        && map both (T.breakOnAll q t) == occurrences r m && both (T.breakOn q t) == head (occurrences r m ++ [(m, "")])
        && both (T.breakOnEnd q t) == lastOne r m | (q, r) <- needles]))
  check "prefixes" (pairs (\(t, m) (u, n) -> and [T.isPrefixOf q u == L.isPrefixOf r n && T.isSuffixOf q u == L.isSuffixOf r n
    && T.isInfixOf q u == L.isInfixOf r n && fmap T.unpack (T.stripPrefix q u) == L.stripPrefix r n
    && fmap T.unpack (T.stripSuffix q u) == fmap reverse (L.stripPrefix (reverse r) (reverse n)) | k <- [0 .. 3], let q = T.take (i64 k) t, let r = take k m]
    && (case T.commonPrefixes t u of
          Nothing -> null (common m n)
          Just (a, b, c) -> let k = length (common m n) in k == 0 || map T.unpack [a, b, c] == [take k m, drop k m, drop k n])))
  check "search" (each (\(t, m) -> T.find p t == L.find p m && T.elem 'a' t == elem 'a' m
    && str (T.filter p t) == filter p m && both (T.partition p t) == L.partition p m && and [T.index t (i64 i) == c | (i, c) <- zip [0 .. 30] m]))
  check "zips" (pairs (\(t, m) (u, n) -> T.zip t u == zip m n && str (T.zipWith max t u) == zipWith max m n))
  check "show and read" (each (\(t, m) -> show t == show m && read (show m) == t))
  check "encodings" (each (\(t, _) -> E.decodeUtf8 (E.encodeUtf8 t) == t && E.decodeUtf16LE (E.encodeUtf16LE t) == t && E.decodeUtf16BE (E.encodeUtf16BE t) == t
    && E.decodeUtf32LE (E.encodeUtf32LE t) == t && E.decodeUtf32BE (E.encodeUtf32BE t) == t && E.decodeUtf8 (B.fromChunks (map SB.singleton (B.unpack (E.encodeUtf8 t)))) == t))
  where
    f c = if c == 'a' then '\x1F601' else if c > '\xFFFF' then 'y' else c
    h n c = n * 31 + ord c
    step n c = (n + ord c, if odd n then 'q' else c)
    common (a : as) (b : bs) | a == b = a : common as bs
    common _ _ = []
    -- All places, without overlaps, as in the text before and from there on.
    occurrences r m = go 0 m
      where go i xs | null xs = []
                    | L.isPrefixOf r xs = splitAt i m : go (i + length r) (drop (length r) xs)
                    | otherwise = go (i + 1) (tail xs)
    lastOne r m = case [i | (i, xs) <- zip [0 ..] (L.tails m), L.isPrefixOf r xs] of
      [] -> ("", m)
      is -> splitAt (last is + length r) m
