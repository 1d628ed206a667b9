{-# LANGUAGE BangPatterns, OverloadedStrings #-}
-- Byte strings, texts and their builders. Each operation gets a number that only the run knows, so that none is done once for
-- all runs.
module Main (main) where
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import Data.ByteString.Builder
import qualified Data.Text as T
import qualified Data.Text.Encoding as E
import qualified Data.Text.Lazy as TL
import qualified Data.Text.Lazy.Builder as TB
import qualified Data.Text.Lazy.Builder.Int as TB
import Control.Exception (evaluate)
import Data.List (foldl')
import System.CPUTime (getCPUTime)

-- | The best of three runs, in picoseconds of CPU time.
bench :: String -> (Int -> Int) -> IO ()
bench name work = do
  times <- mapM once [1, 2, 3 :: Int]
  putStrLn (name ++ " " ++ show (minimum times `div` 1000000))
  where
    once k = do
      start <- getCPUTime
      _ <- evaluate (work k)
      end <- getCPUTime
      return (end - start)
{-# NOINLINE bench #-}

-- Without its first bytes, in a way that no compiler computes once for all runs.
from :: Int -> B.ByteString -> B.ByteString
from = B.drop
{-# NOINLINE from #-}

fromLazy :: Int -> L.ByteString -> L.ByteString
fromLazy k = L.drop (fromIntegral k)
{-# NOINLINE fromLazy #-}

fromText :: Int -> T.Text -> T.Text
fromText = T.drop
{-# NOINLINE fromText #-}

main :: IO ()
main = do
  let big = C.pack (concat (replicate 60000 "The quick brown fox 1234 jumps\nover "))
      numbers = C.unwords [C.pack (show n) | n <- [1 .. 200000 :: Int]]
      text = T.pack (concat (replicate 40000 "The quick br\246wn fox, jumps\nover "))
      lazy = L.fromChunks (replicate 30 (B.take 100000 big))
  _ <- evaluate (B.length big + B.length numbers + T.length text + fromIntegral (L.length lazy))
  bench "bytes/pack" (\k -> B.length (B.pack (map fromIntegral [k .. 1000000])))
  bench "bytes/unpack" (\k -> foldl' (\n w -> n * 31 + fromIntegral w) k (B.unpack (from k big)))
  bench "bytes/foldl'" (\k -> B.foldl' (\n w -> n * 31 + fromIntegral w) k (from k big))
  bench "bytes/map" (\k -> B.length (B.map (+ fromIntegral k) (from k big)))
  bench "bytes/filter" (\k -> B.length (B.filter (> fromIntegral (100 + k)) (from k big)))
  bench "bytes/lines" (\k -> length (C.lines (from k big)) + k)
  bench "bytes/words" (\k -> length (C.words (from k big)) + k)
  bench "bytes/split" (\k -> sum (map B.length (C.split ' ' (from k big))) + k)
  bench "bytes/readInt" (\k -> readAll k (C.dropWhile (== ' ') (from k numbers)))
  bench "bytes/concat" (\k -> B.length (B.concat (C.words (from k big))) + k)
  bench "bytes/isInfixOf" (\k -> length (filter (`B.isInfixOf` (from k big)) [C.pack ("fox 123" ++ show (k + n)) | n <- [5 .. 15]]))
  bench "bytes/sort" (\k -> B.length (B.sort (from k big)) + k)
  bench "bytes/compare" (\k -> length (filter (== EQ) (zipWith compare (C.words (from k big)) (tail (C.words (from k big))))) + k)
  bench "lazy/foldl'" (\k -> L.foldl' (\n w -> n * 31 + fromIntegral w) k (fromLazy k lazy))
  bench "lazy/lines" (\k -> length (LC.lines (fromLazy k lazy)) + k)
  bench "builder/ints" (\k -> fromIntegral (L.length (toLazyByteString (mconcat [intDec n <> char7 ' ' | n <- [k .. 1000000]]))))
  bench "builder/words" (\k -> fromIntegral (L.length (toLazyByteString (foldMap word64LE [fromIntegral k .. 1000000]))))
  bench "builder/strings" (\k -> fromIntegral (L.length (toLazyByteString (mconcat (replicate (200000 + k) (stringUtf8 "hello w\246rld"))))))
  bench "builder/bytes" (\k -> fromIntegral (L.length (toLazyByteString (foldMap byteString (C.words (from k big))))) + k)
  bench "text/pack" (\k -> T.length (T.pack (map toEnum [k .. 50000] ++ replicate 500000 'x')))
  bench "text/unpack" (\k -> foldl' (\n c -> n * 31 + fromEnum c) k (T.unpack (fromText k text)))
  bench "text/foldl'" (\k -> T.foldl' (\n c -> n * 31 + fromEnum c) k (fromText k text))
  bench "text/length" (\k -> T.length (fromText k text) + k)
  bench "text/map" (\k -> T.length (T.map (\c -> if c == 'q' then toEnum (100 + k) else c) (fromText k text)))
  bench "text/toUpper" (\k -> T.length (T.toUpper (fromText k text)) + k)
  bench "text/splitOn" (\k -> length (T.splitOn "fox" (fromText k text)) + k)
  bench "text/replace" (\k -> T.length (T.replace "quick" "slow" (fromText k text)) + k)
  bench "text/lines" (\k -> length (T.lines (fromText k text)) + k)
  bench "text/words" (\k -> length (T.words (fromText k text)) + k)
  bench "text/concat" (\k -> T.length (T.concat (T.words (fromText k text))) + k)
  bench "text/encodeUtf8" (\k -> B.length (E.encodeUtf8 (fromText k text)) + k)
  bench "text/decodeUtf8" (\k -> T.length (E.decodeUtf8 (E.encodeUtf8 (fromText k text))) + k)
  bench "text/builder" (\k -> fromIntegral (TL.length (TB.toLazyText (mconcat [TB.decimal n <> TB.singleton ' ' | n <- [k .. 300000]]))))
  where
    readAll !n s = case C.readInt s of
      Nothing -> n
      Just (m, rest) -> readAll (n + m) (B.drop 1 rest)
