{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | How characters stand for bytes, one at a time. UTF-8 without recovery, and bytes as they are, have faster
-- ways of their own ("GHC.IO.Bytes").
module GHC.IO.Encoding.Coding (Scheme(..), Recovery(..), codec) where

import GHC.Base
import GHC.IO.Handle.State
import GHC.List
import GHC.Num

data Scheme
  = UTF8Scheme
  | MarkedUTF8    -- ^ With U+FEFF in front.
  | Latin1
  | ASCII
  | UTF16 Order
  | UTF32 Order

-- | What happens to what has no code, and to bytes that are no code.
data Recovery
  = Fail
  | Ignore
  | Transliterate  -- ^ A question mark, or U+FFFD.
  | RoundTrip      -- ^ U+DC00 plus a byte stands for the byte.

codec :: Scheme -> Recovery -> Codec
codec scheme recovery = Codec (encodeChar scheme recovery) mark (decodeChar scheme recovery)
  where
    mark = case scheme of
      MarkedUTF8 -> bytes scheme 0xFEFF
      UTF16 Marked -> bytes scheme 0xFEFF
      UTF32 Marked -> bytes scheme 0xFEFF
      _ -> []

encodeChar :: Scheme -> Recovery -> Char -> Maybe [Int]
encodeChar scheme recovery c
  | fits scheme = Just (bytes scheme (ord c))
  | otherwise = case recovery of
      Fail -> Nothing
      Ignore -> Just []
      Transliterate -> Just (bytes scheme 0x3F)
      RoundTrip | c >= '\xDC80' && c <= '\xDCFF' -> Just [ord c - 0xDC00]
                | otherwise -> Nothing
  where
    fits ASCII = c < '\x80'
    fits Latin1 = c < '\x100'
    fits _ = c < '\xD800' || c > '\xDFFF'

bytes :: Scheme -> Int -> [Int]
bytes scheme x = case scheme of
  UTF8Scheme -> utf8
  MarkedUTF8 -> utf8
  UTF16 order
    | x < 0x10000 -> unit16 order x
    | otherwise -> unit16 order (0xD7C0 + x `shifted` 10) ++ unit16 order (0xDC00 + x `masked` 0x3FF)
  UTF32 LittleEndian -> [byte 0, byte 8, byte 16, 0]
  UTF32 _ -> [0, byte 16, byte 8, byte 0]
  _ -> [x `masked` 0xFF]
  where
    byte n = (x `shifted` n) `masked` 0xFF
    unit16 LittleEndian u = [u `masked` 0xFF, u `shifted` 8]
    unit16 _ u = [u `shifted` 8, u `masked` 0xFF]
    tail n = 0x80 + (x `shifted` n) `masked` 0x3F
    utf8
      | x < 0x80 = [x]
      | x < 0x800 = [0xC0 + x `shifted` 6, tail 0]
      | x < 0x10000 = [0xE0 + x `shifted` 12, tail 6, tail 0]
      | otherwise = [0xF0 + x `shifted` 18, tail 12, tail 6, tail 0]

-- | To the right.
shifted, masked :: Int -> Int -> Int
shifted (I# x) (I# n) = I# (uncheckedIShiftRL# x n)
masked (I# x) (I# m) = I# (andI# x m)

decodeChar :: Scheme -> Recovery -> IO Int -> (Int -> IO ()) -> Maybe Order -> IO Decoded
decodeChar scheme recovery next giveBack known = begin
  where
    begin = case (scheme, known) of
      (UTF16 Marked, Nothing) -> afterMark 2 [([0xFE, 0xFF], BigEndian), ([0xFF, 0xFE], LittleEndian)]
      (UTF32 Marked, Nothing) -> afterMark 4 [([0, 0, 0xFE, 0xFF], BigEndian), ([0xFF, 0xFE, 0, 0], LittleEndian)]
      (MarkedUTF8, Nothing) -> afterMark 3 [([0xEF, 0xBB, 0xBF], BigEndian)]
      _ -> decode (settled (maybeOrder known)) []
    maybeOrder (Just order) = order
    maybeOrder Nothing = BigEndian
    settled order = case scheme of
      UTF16 Marked -> UTF16 order
      UTF32 Marked -> UTF32 order
      MarkedUTF8 -> UTF8Scheme
      other -> other

    -- So many bytes in their order, fewer at the end.
    takeBytes :: Int -> IO [Int]
    takeBytes 0 = return []
    takeBytes n = next >>= \b -> if b < 0 then return [] else fmap (b :) (takeBytes (n - 1))
    giveBackAll bs = each giveBack (reverse bs)
    each _ [] = return ()
    each f (x : xs) = f x >> each f xs

    afterMark size marks = takeBytes size >>= \bs -> case lookup bs marks of
      Just order -> fmap (found order) (decode (settled order) (reverse bs))
      Nothing -> giveBackAll bs >> fmap (found BigEndian) (decode (settled BigEndian) [])
    found order (Decoded c _ bs) = Decoded c (Just order) bs
    found _ other = other

    decode coding taken = next >>= \b -> if b < 0 then return End else case coding of
      UTF8Scheme -> utf8 coding taken b
      UTF16 order -> takeBytes 1 >>= \rest -> unit16 coding order taken (b : rest)
      UTF32 order -> takeBytes 3 >>= \rest -> unit32 coding order taken (b : rest)
      ASCII | b >= 0x80 -> recover coding taken [b]
      _ -> done b taken [b]

    done code taken bs = return (Decoded (unsafeChr code) Nothing (reverse bs ++ taken))
    -- The first of the bytes is what is wrong; the others are read again.
    recover _ _ [] = return Malformed
    recover coding taken (b : rest) = case recovery of
      Fail -> return Malformed
      Ignore -> giveBackAll rest >> decode coding (b : taken)
      Transliterate -> giveBackAll rest >> done 0xFFFD taken [b]
      RoundTrip -> giveBackAll rest >> done (0xDC00 + b) taken [b]

    utf8 coding taken b
      | b < 0x80 = done b taken [b]
      | b >= 0xC2 && b < 0xE0 = tails 1 0x80 (b - 0xC0)
      | b >= 0xE0 && b < 0xF0 = tails 2 0x800 (b - 0xE0)
      | b >= 0xF0 && b < 0xF5 = tails 3 0x10000 (b - 0xF0)
      | otherwise = recover coding taken [b]
      where
        tails n least start = takeBytes n >>= \bs ->
          let code = foldl (\acc t -> acc * 64 + (t - 0x80)) start bs in
          if length bs == n && all (\t -> t >= 0x80 && t < 0xC0) bs && code >= least && isScalar code
            then done code taken (b : bs)
            else recover coding taken (b : bs)
    isScalar code = code < 0xD800 || (code > 0xDFFF && code < 0x110000)

    number order bs = foldl (\acc b -> acc * 256 + b) 0 (case order of { LittleEndian -> reverse bs; _ -> bs })
    unit16 coding order taken bs
      | length bs < 2 = recover coding taken bs
      | u < 0xD800 || u > 0xDFFF = done u taken bs
      | u > 0xDBFF = recover coding taken bs
      | otherwise = takeBytes 2 >>= \more ->
          let low = number order more in
          if length more == 2 && low >= 0xDC00 && low <= 0xDFFF
            then done (0x10000 + (u - 0xD800) * 1024 + (low - 0xDC00)) taken (bs ++ more)
            else recover coding taken (bs ++ more)
      where u = number order bs
    unit32 coding order taken bs
      | length bs == 4 && isScalar code && code >= 0 = done code taken bs
      | otherwise = recover coding taken bs
      where code = number order bs
