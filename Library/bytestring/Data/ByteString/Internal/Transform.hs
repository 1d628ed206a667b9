{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- | Byte strings taken byte by byte: folds, maps, scans, and what is made by a function.
module Data.ByteString.Internal.Transform
  ( map, filter, partition, reverse, intersperse, intercalate, transpose, sort
  , foldl, foldl', foldl1, foldl1', foldr, foldr', foldr1, foldr1', any, all, maximum, minimum, concatMap
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, replicate, unfoldr, unfoldrN, zip, zipWith, unzip
  , errorEmpty, moduleError
  ) where

import Prelude hiding
  ( all, any, concatMap, filter, foldl, foldl1, foldr, foldr1, map, maximum, minimum, replicate, reverse, scanl
  , scanl1, scanr, scanr1, unzip, zip, zipWith)
import qualified Data.List as List
import Data.ByteString.Internal
import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Marshal.Utils (fillBytes)
import Foreign.Storable (peekElemOff, pokeElemOff)
import GHC.Err (errorCalledAt)
import GHC.Exts hiding (sort)
import GHC.Types (IO(..))
import GHC.Word (Word8(..))

errorEmpty :: String -> a
errorEmpty function = moduleError function "empty ByteString"
{-# NOINLINE errorEmpty #-}

-- | What a function found wrong.
moduleError :: String -> String -> a
moduleError function message =
  errorCalledAt "bytestring-0.10.12.1" "Data.ByteString" "libraries/bytestring/Data/ByteString.hs" 1914 23
    ("Data.ByteString." ++ function ++ ": " ++ message)
{-# NOINLINE moduleError #-}

-- | Writes the bytes that a function has for the indices.
generate :: Int# -> (Int -> Word8) -> ByteString
generate n f = unsafeCreate (I# n) (\(Ptr a) -> IO (\s -> go a 0# s))
  where
    go a i s
      | isTrue# (i ==# n) = (# s, () #)
      | otherwise = case f (I# i) of W8# w -> case writeWord8OffAddr# a i w s of s1 -> go a (i +# 1#) s1
{-# INLINE generate #-}

map :: (Word8 -> Word8) -> ByteString -> ByteString
map f s@(BS# _ n _) = generate n (\i -> f (byteAt s i))
{-# INLINE map #-}

reverse :: ByteString -> ByteString
reverse s@(BS# _ n _) = generate n (\i -> byteAt s (I# n - 1 - i))

intersperse :: Word8 -> ByteString -> ByteString
intersperse w s@(BS# _ n _)
  | isTrue# (n <# 2#) = s
  | otherwise = generate (2# *# n -# 1#) (\i -> if even i then byteAt s (i `quot` 2) else w)

intercalate :: ByteString -> [ByteString] -> ByteString
intercalate s = concatenated . List.intersperse s

transpose :: [ByteString] -> [ByteString]
transpose = List.map packBytes . List.transpose . List.map unpackBytes

filter :: (Word8 -> Bool) -> ByteString -> ByteString
filter p s@(BS# _ n _)
  | isTrue# (n ==# 0#) = s
  | otherwise = accursedUnutterablePerformIO (createAndTrim (I# n) (\(Ptr a) -> IO (\st -> go a 0# 0# st)))
  where
    go a i j st
      | isTrue# (i ==# n) = (# st, I# j #)
      | otherwise = case byteAt s (I# i) of
          W8# w | p (W8# w) -> case writeWord8OffAddr# a j w st of st1 -> go a (i +# 1#) (j +# 1#) st1
                | otherwise -> go a (i +# 1#) j st
{-# INLINE filter #-}

partition :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
partition p s = case filter p s of
  !yes -> case filter (not . p) s of !no -> (yes, no)

-- | Linear: the bytes are counted.
sort :: ByteString -> ByteString
sort s@(BS# _ n _)
  | isTrue# (n <=# 16#) = packBytes (List.sort (unpackBytes s))
  | otherwise = unsafeCreate (I# n) (\p -> allocaBytes (256 * 8) (\counts ->
      fillBytes counts 0 (256 * 8) >> count counts 0 >> write counts p 0))
  where
    count :: Ptr Int -> Int -> IO ()
    count counts i
      | i == I# n = return ()
      | otherwise = case fromIntegral (byteAt s i) of
          w -> peekElemOff counts w >>= \k -> pokeElemOff counts w (k + 1) >> count counts (i + 1)
    write counts p w
      | w == 256 = return ()
      | otherwise = peekElemOff counts w >>= \k ->
          memset p (fromIntegral w) (fromIntegral k) >> write counts (plusPtr' p k) (w + 1)
    plusPtr' (Ptr a) (I# k) = Ptr (plusAddr# a k)

-- Folds

foldl :: (a -> Word8 -> a) -> a -> ByteString -> a
foldl f z s = go (lengthOf s - 1)
  where
    go i
      | i < 0 = z
      | otherwise = f (go (i - 1)) (byteAt s i)
{-# INLINE foldl #-}

foldl' :: (a -> Word8 -> a) -> a -> ByteString -> a
foldl' f z s = go 0 z
  where
    n = lengthOf s
    go i !acc
      | i == n = acc
      | otherwise = go (i + 1) (f acc (byteAt s i))
{-# INLINE foldl' #-}

foldr :: (Word8 -> a -> a) -> a -> ByteString -> a
foldr f z s = go 0
  where
    n = lengthOf s
    go i
      | i == n = z
      | otherwise = case byteAt s i of !w -> f w (go (i + 1))
{-# INLINE foldr #-}

foldr' :: (Word8 -> a -> a) -> a -> ByteString -> a
foldr' f z s = go (lengthOf s - 1) z
  where
    go i !acc
      | i < 0 = acc
      | otherwise = go (i - 1) (f (byteAt s i) acc)
{-# INLINE foldr' #-}

foldl1, foldl1', foldr1, foldr1' :: (Word8 -> Word8 -> Word8) -> ByteString -> Word8
foldl1 f s
  | lengthOf s == 0 = errorEmpty "foldl1"
  | otherwise = foldl f (byteAt s 0) (rest s)
foldl1' f s
  | lengthOf s == 0 = errorEmpty "foldl1'"
  | otherwise = foldl' f (byteAt s 0) (rest s)
foldr1 f s
  | lengthOf s == 0 = errorEmpty "foldr1"
  | otherwise = foldr f (byteAt s (lengthOf s - 1)) (front s)
foldr1' f s
  | lengthOf s == 0 = errorEmpty "foldr1"
  | otherwise = foldr' f (byteAt s (lengthOf s - 1)) (front s)
{-# INLINE foldl1 #-}
{-# INLINE foldl1' #-}
{-# INLINE foldr1 #-}
{-# INLINE foldr1' #-}

rest, front :: ByteString -> ByteString
rest s = slice s 1 (lengthOf s - 1)
front s = slice s 0 (lengthOf s - 1)

any, all :: (Word8 -> Bool) -> ByteString -> Bool
any p s = go 0
  where
    n = lengthOf s
    go i = i /= n && (p (byteAt s i) || go (i + 1))
all p s = go 0
  where
    n = lengthOf s
    go i = i == n || (p (byteAt s i) && go (i + 1))
{-# INLINE any #-}
{-# INLINE all #-}

maximum, minimum :: ByteString -> Word8
maximum s
  | lengthOf s == 0 = errorEmpty "maximum"
  | otherwise = foldl1' max s
minimum s
  | lengthOf s == 0 = errorEmpty "minimum"
  | otherwise = foldl1' min s

concatMap :: (Word8 -> ByteString) -> ByteString -> ByteString
concatMap f = concatenated . foldr (\w parts -> f w : parts) []

-- Scans

scanl :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanl f z s = fst (unfoldrN (lengthOf s + 1) step (0, z))
  where
    n = lengthOf s
    step (i, !w)
      | i > n = Nothing
      | otherwise = Just (w, (i + 1, if i == n then w else f w (byteAt s i)))
{-# INLINE scanl #-}

scanl1 :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString
scanl1 f s
  | lengthOf s == 0 = empty
  | otherwise = scanl f (byteAt s 0) (rest s)
{-# INLINE scanl1 #-}

scanr :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanr f z s@(BS# _ n _) = unsafeCreate (I# n + 1) (\p -> pokeElemOff p (I# n) z >> go p (I# n - 1) z)
  where
    go p i !w
      | i < 0 = return ()
      | otherwise = let !v = f (byteAt s i) w in pokeElemOff p i v >> go p (i - 1) v
{-# INLINE scanr #-}

scanr1 :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString
scanr1 f s
  | lengthOf s == 0 = empty
  | otherwise = scanr f (byteAt s (lengthOf s - 1)) (front s)
{-# INLINE scanr1 #-}

mapAccumL, mapAccumR :: (acc -> Word8 -> (acc, Word8)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f z s@(BS# _ n _) = accumulated n (\p -> go p 0 z)
  where
    go p i !acc
      | i == I# n = return acc
      | otherwise = case f acc (byteAt s i) of (acc', w) -> pokeElemOff p i w >> go p (i + 1) acc'
mapAccumR f z s@(BS# _ n _) = accumulated n (\p -> go p (I# n - 1) z)
  where
    go p i !acc
      | i < 0 = return acc
      | otherwise = case f acc (byteAt s i) of (acc', w) -> pokeElemOff p i w >> go p (i - 1) acc'
{-# INLINE mapAccumL #-}
{-# INLINE mapAccumR #-}

accumulated :: Int# -> (Ptr Word8 -> IO acc) -> (acc, ByteString)
accumulated n write = case unsafeCreateUptoN' (I# n) (\p -> write p >>= \acc -> return (I# n, acc)) of
  (s, acc) -> (acc, s)
{-# INLINE accumulated #-}

-- Made by a function

replicate :: Int -> Word8 -> ByteString
replicate n w
  | n <= 0 = empty
  | otherwise = w `seq` unsafeCreate n (\p -> memset p w (fromIntegral n) >> return ())

-- | At most so many bytes, and the state if there would be more or the next is not known to be the end.
unfoldrN :: Int -> (a -> Maybe (Word8, a)) -> a -> (ByteString, Maybe a)
unfoldrN (I# n) step x0
  | isTrue# (n <# 0#) = (empty, Just x0)
  | otherwise = accursedUnutterablePerformIO (createAndTrim' (I# n) (\(Ptr a) -> IO (\s -> go a 0# x0 s)))
  where
    go a i !x s
      | isTrue# (i ==# n) = (# s, (0, I# i, Just x) #)
      | otherwise = case step x of
          Nothing -> (# s, (0, I# i, Nothing) #)
          Just (W8# w, x') -> case writeWord8OffAddr# a i w s of s1 -> go a (i +# 1#) x' s1
{-# INLINE unfoldrN #-}

-- | In chunks that grow, which are joined at the end.
unfoldr :: (a -> Maybe (Word8, a)) -> a -> ByteString
unfoldr step = concatenated . chunks 32 64
  where
    chunks n next x = case unfoldrN n step x of
      (s, Nothing) -> [s]
      (s, Just x') -> s : chunks next (min 32768 (n + next)) x'

zip :: ByteString -> ByteString -> [(Word8, Word8)]
zip = zipWith (,)

zipWith :: (Word8 -> Word8 -> a) -> ByteString -> ByteString -> [a]
zipWith f s t
  | lengthOf s == 0 = []
  | otherwise = go (min (lengthOf s) (lengthOf t)) 0
  where
    go !n i
      | i == n = []
      | otherwise = case byteAt s i of
          !v -> case byteAt t i of !w -> f v w : go n (i + 1)
{-# INLINE zipWith #-}

unzip :: [(Word8, Word8)] -> (ByteString, ByteString)
unzip pairs = (packBytes (List.map fst pairs), packBytes (List.map snd pairs))
