{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Strict sequences of bytes. To be imported qualified.
module Data.ByteString
  ( ByteString, empty, singleton, pack, unpack
  , cons, snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldl1', foldr, foldr', foldr1, foldr1'
  , concat, concatMap, any, all, maximum, minimum
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, replicate, unfoldr, unfoldrN
  , take, drop, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, span, spanEnd, break, breakEnd
  , group, groupBy, inits, tails, stripPrefix, stripSuffix, split, splitWith
  , isPrefixOf, isSuffixOf, isInfixOf, breakByte, breakSubstring, findSubstring, findSubstrings
  , elem, notElem, find, filter, partition
  , index, elemIndex, elemIndices, elemIndexEnd, findIndex, findIndices, findIndexEnd, count
  , zip, zipWith, unzip, sort, copy
  , packCString, packCStringLen, useAsCString, useAsCStringLen
  , getLine, getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetLine, hGetContents, hGet, hGetSome, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, hPutStrLn
  ) where

import Prelude (Int, IO, Maybe(..), Bool, Eq(..), Ord(..), Num(..), String, Show(..), (++), (>>=), (>>), otherwise, fromIntegral, userError, ioError, return)
import Data.ByteString.Internal
import Data.ByteString.Internal.Files
import Data.ByteString.Internal.Search
import Data.ByteString.Internal.Transform
import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.C.String (CString, CStringLen)
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Ptr (castPtr, plusPtr)
import Foreign.Storable (poke, pokeByteOff)

singleton :: Word8 -> ByteString
singleton w = unsafeCreate 1 (\p -> poke p w)

pack :: [Word8] -> ByteString
pack = packBytes

unpack :: ByteString -> [Word8]
unpack = unpackBytes
{-# INLINE unpack #-}

null :: ByteString -> Bool
null s = lengthOf s == 0
{-# INLINE null #-}

length :: ByteString -> Int
length = lengthOf
{-# INLINE length #-}

cons :: Word8 -> ByteString -> ByteString
cons w s = unsafeCreate (checkedAdd "cons" n 1) (\p -> poke p w >> copyTo (plusPtr p 1) s)
  where n = lengthOf s

snoc :: ByteString -> Word8 -> ByteString
snoc s w = unsafeCreate (checkedAdd "snoc" n 1) (\p -> copyTo p s >> pokeByteOff p n w)
  where n = lengthOf s

head, last :: ByteString -> Word8
head s
  | null s = errorEmpty "head"
  | otherwise = byteAt s 0
last s
  | null s = errorEmpty "last"
  | otherwise = byteAt s (lengthOf s - 1)
{-# INLINE head #-}
{-# INLINE last #-}

tail, init :: ByteString -> ByteString
tail s
  | null s = errorEmpty "tail"
  | otherwise = slice s 1 (lengthOf s - 1)
init s
  | null s = errorEmpty "init"
  | otherwise = slice s 0 (lengthOf s - 1)
{-# INLINE tail #-}
{-# INLINE init #-}

uncons :: ByteString -> Maybe (Word8, ByteString)
uncons s
  | null s = Nothing
  | otherwise = Just (byteAt s 0, slice s 1 (lengthOf s - 1))
{-# INLINE uncons #-}

unsnoc :: ByteString -> Maybe (ByteString, Word8)
unsnoc s
  | null s = Nothing
  | otherwise = Just (slice s 0 (lengthOf s - 1), byteAt s (lengthOf s - 1))
{-# INLINE unsnoc #-}

concat :: [ByteString] -> ByteString
concat = concatenated

index :: ByteString -> Int -> Word8
index s i
  | i < 0 = badIndex ("negative index: " ++ show i)
  | i >= lengthOf s = badIndex ("index too large: " ++ show i ++ ", length = " ++ show (lengthOf s))
  | otherwise = byteAt s i
{-# INLINE index #-}

badIndex :: String -> a
badIndex = moduleError "index"
{-# NOINLINE badIndex #-}

-- | The same bytes in memory of their own, so that a longer string which they are a part of may go.
copy :: ByteString -> ByteString
copy s = unsafeCreate (lengthOf s) (\p -> copyTo p s)

-- | A copy, with a NUL behind it, while the action runs.
useAsCString :: ByteString -> (CString -> IO a) -> IO a
useAsCString s action = allocaBytes (n + 1) (\p ->
  copyTo p s >> pokeByteOff p n (0 :: Word8) >> action (castPtr p))
  where n = lengthOf s

useAsCStringLen :: ByteString -> (CStringLen -> IO a) -> IO a
useAsCStringLen s action = useAsCString s (\p -> action (p, lengthOf s))

packCString :: CString -> IO ByteString
packCString p = c_strlen p >>= \n -> packCStringLen (p, fromIntegral n)

packCStringLen :: CStringLen -> IO ByteString
packCStringLen (p, n)
  | n >= 0 = create n (\to -> memcpy to (castPtr p) n)
  | otherwise = ioError (userError ("Data.ByteString.packCStringLen: negative length: " ++ show n))
