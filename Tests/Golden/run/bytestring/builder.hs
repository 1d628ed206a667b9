{-# LANGUAGE ScopedTypeVariables #-}
-- Builders: every function, on edges of the types and across the ends of buffers.
module Main (main) where

import qualified Data.ByteString as B
import Data.ByteString.Builder
import Data.ByteString.Builder.Extra
import qualified Data.ByteString.Builder.Prim as P
import Data.ByteString.Builder.Prim ((>$<), (>*<))
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as C
import Data.ByteString.Short (toShort)
import Data.Char (chr, ord)
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Ptr (castPtr)
import Numeric (showHex)
import System.IO (stdout, hFlush)

run :: Builder -> String
run = C.unpack . toLazyByteString

-- | Also in tiny buffers, where all ends are met.
tiny :: Builder -> [String]
tiny b = [C.unpack (toLazyByteStringWith (untrimmedStrategy n m) L.empty b) | (n, m) <- [(1, 1), (3, 7), (8, 16)]]

same :: String -> Builder -> String -> IO ()
same name b expected
  | run b == expected && all (== expected) (tiny b) = putStrLn (name ++ ": ok, " ++ show (length expected))
  | otherwise = putStrLn (name ++ ": " ++ show (take 200 (run b), take 200 expected))

edges :: (Bounded a, Num a) => [a]
edges = [minBound, minBound + 1, 0, 1, 9, 10, 11, 99, 100, 101, maxBound - 1, maxBound, maxBound - 5]

decimal :: forall a. (Bounded a, Num a, Show a) => String -> (a -> Builder) -> IO ()
decimal name f = same name (mconcat [f x <> char7 ' ' | x <- edges]) (concat [show x ++ " " | x <- edges :: [a]])

hex :: forall a. (Integral a, Show a, Bounded a) => String -> (a -> Builder) -> IO ()
hex name f = same name (mconcat [f x <> char7 ' ' | x <- edges]) (concat [showHex x " " | x <- edges :: [a]])

fixed :: forall a. (Integral a, Bounded a) => String -> Integer -> Int -> (a -> Builder) -> IO ()
fixed name modulus n f = same name (mconcat (map f edges)) (concatMap (\x -> pad (showHex (toInteger x `mod` modulus) "")) (edges :: [a]))
  where pad s = replicate (n - length s) '0' ++ s

main :: IO ()
main = do
  decimal "int8Dec" int8Dec
  decimal "int16Dec" int16Dec
  decimal "int32Dec" int32Dec
  decimal "int64Dec" int64Dec
  decimal "intDec" intDec
  decimal "word8Dec" word8Dec
  decimal "word16Dec" word16Dec
  decimal "word32Dec" word32Dec
  decimal "word64Dec" word64Dec
  decimal "wordDec" wordDec
  same "powers" (mconcat [wordDec (10 ^ n - d) <> char7 ',' | n <- [0 .. 19 :: Int], d <- [0, 1]]) (concat [show (10 ^ n - d :: Word) ++ "," | n <- [0 .. 19 :: Int], d <- [0, 1]])
  same "integerDec" (mconcat [integerDec (s * 10 ^ n) <> char7 ',' | n <- [0 .. 60 :: Int], s <- [1, -1]]) (concat [show (s * 10 ^ n :: Integer) ++ "," | n <- [0 .. 60 :: Int], s <- [1, -1]])
  hex "word8Hex" word8Hex
  hex "word16Hex" word16Hex
  hex "word32Hex" word32Hex
  hex "word64Hex" word64Hex
  hex "wordHex" wordHex
  fixed "int8HexFixed" (2 ^ (8 :: Int)) 2 int8HexFixed
  fixed "int16HexFixed" (2 ^ (16 :: Int)) 4 int16HexFixed
  fixed "int32HexFixed" (2 ^ (32 :: Int)) 8 int32HexFixed
  fixed "int64HexFixed" (2 ^ (64 :: Int)) 16 int64HexFixed
  fixed "word8HexFixed" (2 ^ (8 :: Int)) 2 word8HexFixed
  fixed "word16HexFixed" (2 ^ (16 :: Int)) 4 word16HexFixed
  fixed "word32HexFixed" (2 ^ (32 :: Int)) 8 word32HexFixed
  fixed "word64HexFixed" (2 ^ (64 :: Int)) 16 word64HexFixed
  print (run (floatHexFixed 1.5 <> doubleHexFixed (-2.25)), run (floatDec 0.1 <> char7 ' ' <> doubleDec 1e100 <> char7 ' ' <> doubleDec (0 / 0)))
  print (L.unpack (toLazyByteString (mconcat [int8 (-1), word8 200, int16BE (-2), int16LE (-2), word16BE 258, word16LE 258])))
  print (L.unpack (toLazyByteString (mconcat [int32BE (-3), int32LE (-3), word32BE 16909060, word32LE 16909060])))
  print (L.unpack (toLazyByteString (mconcat [int64BE (-4), int64LE (-4), word64BE 72623859790382856, word64LE 72623859790382856])))
  print (L.unpack (toLazyByteString (mconcat [floatBE 1.5, floatLE 1.5, doubleBE (-1.5), doubleLE (-1.5)])))
  print (L.unpack (toLazyByteString (mconcat [intHost 1, int16Host 2, int32Host 3, int64Host 4, wordHost 5, word16Host 6, word32Host 7, word64Host 8, floatHost 1, doubleHost 1])))
  same "chars" (string7 "a\200b" <> string8 "a\200\300" <> char8 '\400') ("aHb" ++ "a\200,\144")
  print (L.unpack (toLazyByteString (stringUtf8 "aé€\x10FFFF\0" <> charUtf8 'ß')))
  same "strings" (mconcat (replicate 5000 (string8 "hello, "))) (concat (replicate 5000 "hello, "))
  same "byte strings" (mconcat [byteString (B.replicate n 97) <> lazyByteString (L.replicate (fromIntegral n) 98) <> shortByteString (toShort (B.replicate n 99)) | n <- [0, 1, 17, 4000, 9000]])
    (concat [replicate n 'a' ++ replicate n 'b' ++ replicate n 'c' | n <- [0, 1, 17, 4000, 9000]])
  same "copies" (byteStringCopy (B.replicate 10000 97) <> byteStringInsert (B.pack [98]) <> lazyByteStringCopy (L.pack [99, 100]) <> lazyByteStringInsert (L.pack [101])
    <> byteStringThreshold 1 (B.pack [102, 103]) <> lazyByteStringThreshold 9 (L.pack [104])) (replicate 10000 'a' ++ "bcdefgh")
  same "hex strings" (byteStringHex (B.pack [0, 171, 255]) <> lazyByteStringHex (L.pack [1, 16])) "00abff0110"
  print (map B.length (L.toChunks (toLazyByteString (word8 1 <> flush <> mempty <> word8 2 <> word8 3))))
  print (map B.length (L.toChunks (toLazyByteString (mconcat (map word64LE [1 .. 20000])))))
  print (map B.length (L.toChunks (toLazyByteString (byteString (B.replicate 100 1) <> byteString (B.replicate 10000 1) <> word8 1 <> byteString (B.replicate 9000 1)))))
  print (map B.length (L.toChunks (toLazyByteStringWith (safeStrategy 10 20) (L.pack [1, 2]) (mconcat (map word64LE [1 .. 20])))))
  -- Lazy: the beginning is there although the end never comes.
  print (L.take 10 (toLazyByteString (mconcat (map intDec [1 ..]))))
  print (L.take 4 (toLazyByteString (string8 "abc" <> flush <> char8 'd' <> flush <> undefined)))
  -- Primitives
  let pair = (\n -> (n, (chr (n `mod` 128), ()))) >$< (P.intDec >*< P.liftFixedToBounded P.char7 >*< P.emptyB)
      sign = P.condB (< 0) (abs >$< P.intDec) P.intDec
      either' = P.eitherB P.wordHex P.charUtf8
  same "primitives" (P.primMapListBounded pair [60 .. 90]) (concat [show n ++ [chr n] | n <- [60 .. 90]])
  same "choices" (P.primMapListBounded sign [-5 .. 5]) (concatMap (show . abs) [-5 .. 5 :: Int])
  same "either" (P.primMapListBounded either' [Left 255, Right 'x', Left 16]) "ffx10"
  same "unfoldr" (P.primUnfoldrFixed P.char8 (\c -> if c > 'z' then Nothing else Just (c, succ c)) 'a') ['a' .. 'z']
  same "maps" (P.primMapByteStringFixed P.word8HexFixed (B.pack [1, 2]) <> P.primMapLazyByteStringBounded P.word8Dec (L.pack [1, 255])
    <> P.primFixed (ord' >$< (P.word8HexFixed >*< P.char7)) 'z' <> P.primBounded P.int8Dec (-128)) "010212557az-128"
  -- A writer into memory of the caller's
  text <- allocaBytes 8 (\p ->
    let go writer = do
          (n, next) <- writer p 8
          s <- B.packCStringLen (castPtr p, n)
          more <- case next of
            Done -> return []
            More m writer' | m <= 8 -> go writer'
                           | otherwise -> return [B.empty]
            Chunk c writer' -> fmap (c :) (go writer')
          return (s : more)
    in go (runBuilder (string7 "hello" <> intDec 12345 <> byteStringInsert (B.pack [97, 98]) <> char7 '!')))
  print text
  hPutBuilder stdout (mconcat [intDec n <> char7 (if n `mod` 10 == 0 then '\n' else ' ') | n <- [1 .. 40]] <> byteString (B.replicate 3 120) <> char7 '\n')
  hFlush stdout
  where ord' c = (fromIntegral (ord c), c)
