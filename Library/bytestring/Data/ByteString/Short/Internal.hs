{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, TypeFamilies #-}
-- | Short byte strings: their bytes in an array of the heap.
module Data.ByteString.Short.Internal
  ( ShortByteString(..), toShort, fromShort, pack, unpack, empty, null, length, index, unsafeIndex
  , createFromPtr, copyToPtr, packCString, packCStringLen, useAsCString, useAsCStringLen
  ) where

import qualified GHC.Exts as Exts
import Prelude hiding (length, null)
import qualified Data.List as List
import Control.DeepSeq (NFData(..))
import Data.ByteString.Internal
import Data.ByteString.Internal.Type (ByteString(BS#))
import Data.Data (Data(..), mkNoRepType)
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import Data.Word (Word8)
import Foreign.C.String (CString, CStringLen)
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Storable (pokeByteOff)
import GHC.Err (errorCalledAt)
import GHC.Exts
import GHC.Types (IO(..))
import GHC.ForeignPtr (ForeignPtr(..), touchForeignPtr)
import GHC.Word (Word8(..))

data ShortByteString = SBS ByteArray#

instance Eq ShortByteString where
  SBS a == SBS b = case sizeofByteArray# a of
    n | isTrue# (n ==# sizeofByteArray# b) -> isTrue# (compareByteArrays# a 0# b 0# n ==# 0#)
      | otherwise -> False

instance Ord ShortByteString where
  compare (SBS a) (SBS b)
    | isTrue# (r <# 0#) = LT
    | isTrue# (r ># 0#) = GT
    | otherwise = compare (I# n) (I# m)
    where
      n = sizeofByteArray# a
      m = sizeofByteArray# b
      r = compareByteArrays# a 0# b 0# (if isTrue# (n <# m) then n else m)

instance Semigroup ShortByteString where
  x <> y = joined [x, y]

instance Monoid ShortByteString where
  mempty = empty
  mconcat = joined

instance Show ShortByteString where
  showsPrec p s = showsPrec p (List.map w2c (unpack s))

instance Read ShortByteString where
  readsPrec p text = [(fromString s, rest) | (s, rest) <- readsPrec p text]

instance IsString ShortByteString where
  fromString = pack . List.map c2w

instance Exts.IsList ShortByteString where
  type Item ShortByteString = Word8
  fromList = pack
  toList = unpack

instance NFData ShortByteString where
  rnf s = s `seq` ()

instance Data ShortByteString where
  gfoldl k z s = z pack `k` unpack s
  gunfold _ _ = errorWithoutStackTrace "Data.ByteString.Short.ShortByteString.gunfold"
  toConstr _ = errorWithoutStackTrace "Data.ByteString.Short.ShortByteString.toConstr"
  dataTypeOf _ = mkNoRepType "Data.ByteString.Short.ShortByteString"

-- | So many bytes, which the action writes.
made :: Int -> (MutableByteArray# RealWorld -> State# RealWorld -> State# RealWorld) -> ShortByteString
made (I# n) write = case newByteArray# n realWorld# of
  (# s1, m #) -> case write m s1 of
    s2 -> case unsafeFreezeByteArray# m s2 of (# _, a #) -> SBS a
{-# INLINE made #-}

empty :: ShortByteString
empty = made 0 (\_ s -> s)
{-# NOINLINE empty #-}

length :: ShortByteString -> Int
length (SBS a) = I# (sizeofByteArray# a)

null :: ShortByteString -> Bool
null s = length s == 0

pack :: [Word8] -> ShortByteString
pack ws0 = made (List.length ws0) (\m s -> go m 0# ws0 s)
  where
    go _ _ [] s = s
    go m i (W8# w : ws) s = go m (i +# 1#) ws (writeWord8Array# m i w s)

unpack :: ShortByteString -> [Word8]
unpack s = go 0
  where
    n = length s
    go i
      | i == n = []
      | otherwise = let w = unsafeIndex s i in w `seq` (w : go (i + 1))

-- | Not checked.
unsafeIndex :: ShortByteString -> Int -> Word8
unsafeIndex (SBS a) (I# i) = W8# (indexWord8Array# a i)

index :: ShortByteString -> Int -> Word8
index s i
  | i >= 0 && i < length s = unsafeIndex s i
  | otherwise = errorCalledAt "bytestring-0.10.12.1" "Data.ByteString.Short.Internal"
      "libraries/bytestring/Data/ByteString/Short/Internal.hs" 223 3
      ("Data.ByteString.Short.index: error in array index; " ++ show i ++ " not in range [0.." ++ show (length s) ++ ")")

joined :: [ShortByteString] -> ShortByteString
joined parts = made (total 0 parts) (\m s -> go m 0# parts s)
  where
    total n [] = n
    total n (s : rest) = let m = checkedAdd "Short.concat" n (length s) in m `seq` total m rest
    go _ _ [] s = s
    go m i (SBS a : rest) s = case sizeofByteArray# a of
      n -> go m (i +# n) rest (copyByteArray# a 0# m i n s)

-- | In time linear in the length.
toShort :: ByteString -> ShortByteString
toShort (BS# a n keep) = accursedUnutterablePerformIO (
  createFromPtr (Ptr a) (I# n) >>= \s -> touchForeignPtr (ForeignPtr a keep) >> return s)

fromShort :: ShortByteString -> ByteString
fromShort s = unsafeCreate (length s) (\p -> copyToPtr s 0 p (length s))

createFromPtr :: Ptr a -> Int -> IO ShortByteString
createFromPtr (Ptr a) (I# n) = IO (\s -> case newByteArray# n s of
  (# s1, m #) -> case copyAddrToByteArray# a m 0# n s1 of
    s2 -> case unsafeFreezeByteArray# m s2 of (# s3, b #) -> (# s3, SBS b #))

-- | From an offset on, to, how many.
copyToPtr :: ShortByteString -> Int -> Ptr a -> Int -> IO ()
copyToPtr (SBS a) (I# i) (Ptr p) (I# n) = IO (\s -> case copyByteArrayToAddr# a i p n s of s1 -> (# s1, () #))

packCString :: CString -> IO ShortByteString
packCString p = c_strlen p >>= \n -> createFromPtr p (fromIntegral n)

packCStringLen :: CStringLen -> IO ShortByteString
packCStringLen (p, n)
  | n >= 0 = createFromPtr p n
  | otherwise = ioError (userError ("Data.ByteString.Short.packCStringLen: negative length: " ++ show n))

-- | A copy, with a NUL behind it, while the action runs.
useAsCString :: ShortByteString -> (CString -> IO a) -> IO a
useAsCString s action = allocaBytes (n + 1) (\p -> copyToPtr s 0 p n >> pokeByteOff p n (0 :: Word8) >> action p)
  where n = length s

useAsCStringLen :: ShortByteString -> (CStringLen -> IO a) -> IO a
useAsCStringLen s action = allocaBytes n (\p -> copyToPtr s 0 p n >> action (p, n))
  where n = length s
