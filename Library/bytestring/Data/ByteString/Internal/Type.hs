{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns, PatternSynonyms, ViewPatterns, TypeFamilies #-}
-- | The type of strict byte strings, and how they are made.
module Data.ByteString.Internal.Type
  ( ByteString(BS#, PS), toForeignPtr, fromForeignPtr, empty, lengthOf, byteAt, slice
  , create, createUptoN, createUptoN', createAndTrim, createAndTrim', mallocByteString, copyOf, copyTo
  , unsafeCreate, unsafeCreateUptoN, unsafeCreateUptoN', accursedUnutterablePerformIO, trimmed
  , packBytes, packChars, unsafePackLenBytes, unsafePackLenChars, packUptoLenBytes, packUptoLenChars
  , unpackBytes, unpackChars, unpackAppendBytes, unpackAppendChars
  , append, concatenated, checkedAdd, c2w, w2c
  ) where

import qualified GHC.Exts as Exts
import Control.DeepSeq (NFData(..))
import Data.Data (Data(..), mkNoRepType)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import Data.Word (Word8)
import Foreign.C.Types (CInt(..))
import GHC.Base (unIO)
import GHC.Exts
import GHC.ForeignPtr
import GHC.Types (IO(..))
import GHC.Word (Word8(..))

-- | Bytes that do not change: the address of the first, their number, and what keeps them alive.
data ByteString = BS# Addr# Int# ForeignPtrContents

-- | As this type is defined elsewhere: a foreign pointer, the offset from it, the number of bytes.
pattern PS :: ForeignPtr Word8 -> Int -> Int -> ByteString
pattern PS fp offset n <- (toForeignPtr -> (fp, offset, n))
  where PS fp offset n = fromForeignPtr fp offset n
{-# COMPLETE PS #-}

-- | The offset is always 0.
toForeignPtr :: ByteString -> (ForeignPtr Word8, Int, Int)
toForeignPtr (BS# a n keep) = (ForeignPtr a keep, 0, I# n)
{-# INLINE toForeignPtr #-}

fromForeignPtr :: ForeignPtr Word8 -> Int -> Int -> ByteString
fromForeignPtr (ForeignPtr a keep) (I# offset) (I# n) = BS# (plusAddr# a offset) n keep
{-# INLINE fromForeignPtr #-}

instance Eq ByteString where
  BS# a n keepA == BS# b m keepB
    | isTrue# (n /=# m) = False
    | isTrue# (eqAddr# a b) = True
    | otherwise = case compared a keepA b keepB n of { 0 -> True; _ -> False }

instance Ord ByteString where
  compare (BS# a n keepA) (BS# b m keepB)
    | r < 0 = LT
    | r > 0 = GT
    | otherwise = compare (I# n) (I# m)
    where r = compared a keepA b keepB (if isTrue# (n <# m) then n else m)

-- | What memcmp says of so many bytes.
compared :: Addr# -> ForeignPtrContents -> Addr# -> ForeignPtrContents -> Int# -> Int
compared a keepA b keepB n = case unIO (c_memcmp (Ptr a) (Ptr b) (I# n)) realWorld# of
  (# s1, CInt r #) -> case touch# keepA s1 of
    s2 -> case touch# keepB s2 of
      _ -> fromIntegral r

foreign import ccall unsafe "memcmp" c_memcmp :: Ptr Word8 -> Ptr Word8 -> Int -> IO CInt

instance Semigroup ByteString where
  (<>) = append
  sconcat (x :| xs) = concatenated (x : xs)

instance Monoid ByteString where
  mempty = empty
  mconcat = concatenated

instance Show ByteString where
  showsPrec p s = showsPrec p (unpackChars s)

instance Read ByteString where
  readsPrec p text = [(packChars s, rest) | (s, rest) <- readsPrec p text]

-- | Characters beyond the first 256 lose what is above their low eight bits.
instance IsString ByteString where
  fromString = packChars

instance Exts.IsList ByteString where
  type Item ByteString = Word8
  fromList = packBytes
  toList = unpackBytes

instance NFData ByteString where
  rnf s = s `seq` ()

instance Data ByteString where
  gfoldl k z s = z packBytes `k` unpackBytes s
  gunfold _ _ = errorWithoutStackTrace "Data.ByteString.ByteString.gunfold"
  toConstr _ = errorWithoutStackTrace "Data.ByteString.ByteString.toConstr"
  dataTypeOf _ = mkNoRepType "Data.ByteString.ByteString"

empty :: ByteString
empty = BS# nullAddr# 0# FinalPtr

lengthOf :: ByteString -> Int
lengthOf (BS# _ n _) = I# n
{-# INLINE lengthOf #-}

-- | A byte; the index is not checked.
byteAt :: ByteString -> Int -> Word8
byteAt (BS# a _ keep) (I# i) = case readWord8OffAddr# a i realWorld# of
  (# s, w #) -> case touch# keep s of _ -> W8# w
{-# INLINE byteAt #-}

-- | So many bytes from an offset on; nothing is checked.
slice :: ByteString -> Int -> Int -> ByteString
slice (BS# a _ keep) (I# i) (I# n) = BS# (plusAddr# a i) n keep
{-# INLINE slice #-}

-- | The result of an action that may run any number of times, or at any time.
accursedUnutterablePerformIO :: IO a -> a
accursedUnutterablePerformIO (IO m) = case m realWorld# of (# _, x #) -> x
{-# INLINE accursedUnutterablePerformIO #-}

mallocByteString :: Int -> IO (ForeignPtr a)
mallocByteString = mallocPlainForeignPtrBytes
{-# INLINE mallocByteString #-}

-- | So many bytes, which the action writes.
create :: Int -> (Ptr Word8 -> IO ()) -> IO ByteString
create n action = mallocByteString n >>= \(ForeignPtr a keep) -> case n of
  I# size -> action (Ptr a) >> touchForeignPtr (ForeignPtr a keep) >> return (BS# a size keep)
{-# INLINE create #-}

-- | At most so many bytes: the action says how many it has written. The memory is not made smaller.
createUptoN :: Int -> (Ptr Word8 -> IO Int) -> IO ByteString
createUptoN n action = mallocByteString n >>= \(ForeignPtr a keep) ->
  action (Ptr a) >>= \(I# used) -> touchForeignPtr (ForeignPtr a keep) >> return (BS# a used keep)
{-# INLINE createUptoN #-}

createUptoN' :: Int -> (Ptr Word8 -> IO (Int, a)) -> IO (ByteString, a)
createUptoN' n action = mallocByteString n >>= \(ForeignPtr a keep) ->
  action (Ptr a) >>= \(I# used, x) -> touchForeignPtr (ForeignPtr a keep) >> return (BS# a used keep, x)
{-# INLINE createUptoN' #-}

-- | As 'createUptoN', copied to memory of the size that is needed.
createAndTrim :: Int -> (Ptr Word8 -> IO Int) -> IO ByteString
createAndTrim n action = createUptoN n action >>= trimmed n
{-# INLINE createAndTrim #-}

-- | The action's result is where its bytes begin, their number, and something else.
createAndTrim' :: Int -> (Ptr Word8 -> IO (Int, Int, a)) -> IO (ByteString, a)
createAndTrim' n action =
  createUptoN' n (\p -> action p >>= \(start, used, x) -> return (n, (start, used, x))) >>= \(s, (start, used, x)) ->
    trimmed n (slice s start used) >>= \t -> return (t, x)
{-# INLINE createAndTrim' #-}

-- | The bytes in memory of their own if they are fewer than the number of those that there is room for.
trimmed :: Int -> ByteString -> IO ByteString
trimmed n s
  | lengthOf s >= n = return s
  | otherwise = copyOf s

copyOf :: ByteString -> IO ByteString
copyOf (BS# a n keep) = create (I# n) (\p -> copyTo p (BS# a n keep))

unsafeCreate :: Int -> (Ptr Word8 -> IO ()) -> ByteString
unsafeCreate n action = accursedUnutterablePerformIO (create n action)
{-# INLINE unsafeCreate #-}

unsafeCreateUptoN :: Int -> (Ptr Word8 -> IO Int) -> ByteString
unsafeCreateUptoN n action = accursedUnutterablePerformIO (createUptoN n action)
{-# INLINE unsafeCreateUptoN #-}

unsafeCreateUptoN' :: Int -> (Ptr Word8 -> IO (Int, a)) -> (ByteString, a)
unsafeCreateUptoN' n action = accursedUnutterablePerformIO (createUptoN' n action)
{-# INLINE unsafeCreateUptoN' #-}

-- Lists

c2w :: Char -> Word8
c2w (C# c) = W8# (narrow8Word# (int2Word# (ord# c)))
{-# INLINE c2w #-}

w2c :: Word8 -> Char
w2c (W8# w) = C# (chr# (word2Int# w))
{-# INLINE w2c #-}

packBytes :: [Word8] -> ByteString
packBytes ws = unsafePackLenBytes (length ws) ws

packChars :: [Char] -> ByteString
packChars cs = unsafePackLenChars (length cs) cs

-- | The first argument is the length of the list.
unsafePackLenBytes :: Int -> [Word8] -> ByteString
unsafePackLenBytes n ws0 = unsafeCreate n (\(Ptr a) -> IO (\s -> (# go a ws0 s, () #)))
  where
    go _ [] s = s
    go p (W8# w : ws) s = go (plusAddr# p 1#) ws (writeWord8OffAddr# p 0# w s)

unsafePackLenChars :: Int -> [Char] -> ByteString
unsafePackLenChars n cs0 = unsafeCreate n (\(Ptr a) -> IO (\s -> (# go a cs0 s, () #)))
  where
    go _ [] s = s
    go p (c : cs) s = case c2w c of W8# w -> go (plusAddr# p 1#) cs (writeWord8OffAddr# p 0# w s)

-- | At most so many elements, and the rest of the list.
packUptoLenBytes :: Int -> [Word8] -> (ByteString, [Word8])
packUptoLenBytes n = packUpto id n
{-# INLINE packUptoLenBytes #-}

packUptoLenChars :: Int -> [Char] -> (ByteString, [Char])
packUptoLenChars n = packUpto c2w n
{-# INLINE packUptoLenChars #-}

packUpto :: (a -> Word8) -> Int -> [a] -> (ByteString, [a])
packUpto byte (I# n) xs0 = unsafeCreateUptoN' (I# n) (\(Ptr a) -> IO (\s -> go a 0# xs0 s))
  where
    go _ i [] s = (# s, (I# i, []) #)
    go a i xs@(x : rest) s
      | isTrue# (i ==# n) = (# s, (I# i, xs) #)
      | otherwise = case byte x of W8# w -> case writeWord8OffAddr# a i w s of s1 -> go a (i +# 1#) rest s1
{-# INLINE packUpto #-}

unpackBytes :: ByteString -> [Word8]
unpackBytes s = unpackAppendBytes s []

unpackChars :: ByteString -> [Char]
unpackChars s = unpackAppendChars s []

-- | Made in blocks, each when it is demanded: a list cell for a byte is made faster than a thunk.
unpackAppendBytes :: ByteString -> [Word8] -> [Word8]
unpackAppendBytes = unpackAppend id

unpackAppendChars :: ByteString -> [Char] -> [Char]
unpackAppendChars = unpackAppend w2c

unpackAppend :: (Word8 -> a) -> ByteString -> [a] -> [a]
unpackAppend element (BS# a n keep) end = blocks 0#
  where
    blocks i
      | isTrue# ((n -# i) <=# 64#) = block n i end
      | otherwise = block (i +# 64#) i (blocks (i +# 64#))
    -- The elements from the second index up to the first.
    block i start rest
      | isTrue# (i ==# start) = rest
      | otherwise = case i -# 1# of
          j -> case readWord8OffAddr# a j realWorld# of
            (# s, w #) -> case touch# keep s of
              _ -> case element (W8# w) of x -> block j start (x : rest)
{-# INLINE unpackAppend #-}

-- Joining

foreign import ccall unsafe "memcpy" c_memcpy :: Ptr Word8 -> Ptr Word8 -> Int -> IO (Ptr Word8)

copyTo :: Ptr Word8 -> ByteString -> IO ()
copyTo p (BS# a n keep) = c_memcpy p (Ptr a) (I# n) >> touchForeignPtr (ForeignPtr a keep)

append :: ByteString -> ByteString -> ByteString
append x@(BS# _ n _) y@(BS# _ m _)
  | isTrue# (n ==# 0#) = y
  | isTrue# (m ==# 0#) = x
  | otherwise = unsafeCreate (checkedAdd "append" (I# n) (I# m)) (\(Ptr a) ->
      copyTo (Ptr a) x >> copyTo (Ptr (plusAddr# a n)) y)

concatenated :: [ByteString] -> ByteString
concatenated strings = case filtered strings of
  [] -> empty
  [s] -> s
  parts -> unsafeCreate (total 0 parts) (go parts)
  where
    filtered [] = []
    filtered (s@(BS# _ n _) : rest)
      | isTrue# (n ==# 0#) = filtered rest
      | otherwise = s : filtered rest
    total n [] = n
    total n (s : rest) = let !m = checkedAdd "concat" n (lengthOf s) in total m rest
    go [] _ = return ()
    go (s@(BS# _ n _) : rest) (Ptr a) = copyTo (Ptr a) s >> go rest (Ptr (plusAddr# a n))

-- | The sum of two lengths; too much memory is an error of the function that is named.
checkedAdd :: String -> Int -> Int -> Int
checkedAdd function x y
  | r >= 0 = r
  | otherwise = errorWithoutStackTrace ("Data.ByteString." ++ function ++ ": size overflow")
  where r = x + y
{-# INLINE checkedAdd #-}
