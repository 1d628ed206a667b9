{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Text as bytes: UTF-8, and the form that system calls take.
module GHC.IO.Bytes
  ( Bytes(..), MutableBytes(..), newBytes, encodeCString, peekCString, decodeUTF8, decodeLatin1, putUTF8#
  ) where

import GHC.Base

data Bytes = Bytes ByteArray#

data MutableBytes = MutableBytes (MutableByteArray# RealWorld)

newBytes :: Int -> IO MutableBytes
newBytes (I# n) = IO (\s -> case newByteArray# n s of (# s', m #) -> (# s', MutableBytes m #))

-- | Writes a character in UTF-8 at an offset and returns the offset behind it, -1 for a surrogate, which has
-- no code.
putUTF8# :: MutableByteArray# RealWorld -> Int# -> Char# -> State# RealWorld -> (# State# RealWorld, Int# #)
putUTF8# m i c s = case ord# c of
  x | isTrue# (x <# 0x80#) -> case byte 0# x s of s1 -> (# s1, i +# 1# #)
    | isTrue# (x <# 0x800#) -> case byte 0# (0xC0# +# top 6# x) s of
        s1 -> case byte 1# (low 0# x) s1 of s2 -> (# s2, i +# 2# #)
    | isTrue# (x >=# 0xD800#), isTrue# (x <=# 0xDFFF#) -> (# s, -1# #)
    | isTrue# (x <# 0x10000#) -> case byte 0# (0xE0# +# top 12# x) s of
        s1 -> case byte 1# (low 6# x) s1 of
          s2 -> case byte 2# (low 0# x) s2 of s3 -> (# s3, i +# 3# #)
    | otherwise -> case byte 0# (0xF0# +# top 18# x) s of
        s1 -> case byte 1# (low 12# x) s1 of
          s2 -> case byte 2# (low 6# x) s2 of
            s3 -> case byte 3# (low 0# x) s3 of s4 -> (# s4, i +# 4# #)
  where
    byte k x t = writeWord8Array# m (i +# k) (int2Word# x) t
    top k x = uncheckedIShiftRL# x k
    low k x = 0x80# +# andI# (uncheckedIShiftRL# x k) 0x3F#

-- | NUL-terminated UTF-8, for system calls. The characters U+DC80 to U+DCFF stand for the bytes 80 to FF,
-- as 'peekCString' gives them; other surrogates become question marks.
encodeCString :: String -> IO Bytes
encodeCString text = IO (\s -> case newByteArray# (size text 1#) s of
  (# s1, m #) -> case go m text 0# s1 of
    s2 -> case unsafeFreezeByteArray# m s2 of (# s3, b #) -> (# s3, Bytes b #))
  where
    size [] n = n
    size (_ : cs) n = size cs (n +# 4#)
    go m [] i s = writeWord8Array# m i 0## s
    go m (C# c : cs) i s
      | isTrue# (geChar# c '\xDC80'#), isTrue# (leChar# c '\xDCFF'#) =
          case writeWord8Array# m i (int2Word# (ord# c -# 0xDC00#)) s of s1 -> go m cs (i +# 1#) s1
      | otherwise = case putUTF8# m i c s of
          (# s1, -1# #) -> case writeWord8Array# m i 0x3F## s1 of s2 -> go m cs (i +# 1#) s2
          (# s1, j #) -> go m cs j s1

-- | The text of NUL-terminated UTF-8 at an address that does not change; a byte that is no UTF-8 becomes
-- U+DC00 plus itself.
peekCString :: Addr# -> String
peekCString addr = go 0#
  where
    at i = word2Int# (indexWord8OffAddr# addr i)
    go i = case at i of
      0# -> []
      b | isTrue# (b <# 0x80#) -> C# (chr# b) : go (i +# 1#)
        | isTrue# (b >=# 0xC2#), isTrue# (b <# 0xE0#), isTail (at (i +# 1#)) ->
            C# (chr# (uncheckedIShiftL# (b -# 0xC0#) 6# +# bits (at (i +# 1#)))) : go (i +# 2#)
        | isTrue# (b >=# 0xE0#), isTrue# (b <# 0xF0#), isTail (at (i +# 1#)), isTail (at (i +# 2#)) ->
            C# (chr# (uncheckedIShiftL# (b -# 0xE0#) 12# +# uncheckedIShiftL# (bits (at (i +# 1#))) 6#
                      +# bits (at (i +# 2#)))) : go (i +# 3#)
        | isTrue# (b >=# 0xF0#), isTrue# (b <# 0xF5#)
        , isTail (at (i +# 1#)), isTail (at (i +# 2#)), isTail (at (i +# 3#)) ->
            C# (chr# (uncheckedIShiftL# (b -# 0xF0#) 18# +# uncheckedIShiftL# (bits (at (i +# 1#))) 12#
                      +# uncheckedIShiftL# (bits (at (i +# 2#))) 6# +# bits (at (i +# 3#)))) : go (i +# 4#)
        | otherwise -> C# (chr# (0xDC00# +# b)) : go (i +# 1#)

isTail :: Int# -> Bool
isTail b = isTrue# (andI# b 0xC0# ==# 0x80#)

bits :: Int# -> Int#
bits b = andI# b 0x3F#

-- | The characters of the bytes from one offset to another, decoded at once. What follows them is the
-- third argument's business: it gets the offset of an incomplete character at the end, or the end. The
-- fourth is the list at an invalid byte.
decodeUTF8 :: ByteArray# -> Int# -> Int# -> (Int -> String) -> String -> String
decodeUTF8 bytes start end rest invalid = case go start of (# cs #) -> cs
  where
    at i = word2Int# (indexWord8Array# bytes i)
    go i
      | isTrue# (i >=# end) = (# rest (I# end) #)
      | otherwise = case at i of
          b | isTrue# (b <# 0x80#) -> emit b (i +# 1#)
            | isTrue# (b <# 0xC2#) -> (# invalid #)
            | isTrue# (b <# 0xE0#) -> multi i 2# (\_ -> True) (b -# 0xC0#)
            | isTrue# (b <# 0xF0#) -> multi i 3# (thirdRange b) (b -# 0xE0#)
            | isTrue# (b <# 0xF5#) -> multi i 4# (fourthRange b) (b -# 0xF0#)
            | otherwise -> (# invalid #)
    emit code j = case go j of (# cs #) -> (# C# (chr# code) : cs #)
    -- A character of several bytes: the second is restricted by the first, all are continuation bytes.
    multi i count secondFits acc0 = follow (i +# 1#) acc0
      where
        follow j acc
          | isTrue# (j ==# (i +# count)) = emit acc j
          | isTrue# (j >=# end) = (# rest (I# i) #)
          | isTail (at j), isTrue# (j ># (i +# 1#)) || secondFits (I# (at j)) =
              follow (j +# 1#) (uncheckedIShiftL# acc 6# +# bits (at j))
          | otherwise = (# invalid #)
    thirdRange b (I# x)
      | isTrue# (b ==# 0xE0#) = isTrue# (x >=# 0xA0#)
      | isTrue# (b ==# 0xED#) = isTrue# (x <# 0xA0#)
      | otherwise = True
    fourthRange b (I# x)
      | isTrue# (b ==# 0xF0#) = isTrue# (x >=# 0x90#)
      | isTrue# (b ==# 0xF4#) = isTrue# (x <# 0x90#)
      | otherwise = True

-- | As 'decodeUTF8' where each byte is a character.
decodeLatin1 :: ByteArray# -> Int# -> Int# -> (Int -> String) -> String
decodeLatin1 bytes start end rest = case go start of (# cs #) -> cs
  where
    go i
      | isTrue# (i >=# end) = (# rest (I# end) #)
      | otherwise = case go (i +# 1#) of (# cs #) -> (# C# (indexCharArray# bytes i) : cs #)
