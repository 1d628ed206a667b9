{-# LANGUAGE NoImplicitPrelude #-}
-- | Arrays outside the heap.
module Foreign.Marshal.Array
  ( mallocArray, mallocArray0, allocaArray, allocaArray0, reallocArray, reallocArray0, callocArray, callocArray0
  , peekArray, peekArray0, pokeArray, pokeArray0, newArray, newArray0, withArray, withArray0
  , withArrayLen, withArrayLen0, copyArray, moveArray, lengthArray0, advancePtr
  ) where

import Foreign.Marshal.Alloc
import Foreign.Marshal.Utils
import Foreign.Storable
import GHC.Base
import GHC.List
import GHC.Num
import GHC.Ptr

-- | The size of a pointer's element; the element is not looked at.
elementSize :: Storable a => Ptr a -> Int
elementSize p = sizeOf (pointee p)
  where
    pointee :: Ptr b -> b
    pointee _ = undefined

mallocArray, mallocArray0, callocArray, callocArray0 :: Storable a => Int -> IO (Ptr a)
mallocArray n = sized (\size -> mallocBytes (n * size))
mallocArray0 n = mallocArray (n + 1)
callocArray n = sized (\size -> callocBytes (n * size))
callocArray0 n = callocArray (n + 1)

sized :: Storable a => (Int -> IO (Ptr a)) -> IO (Ptr a)
sized allocate = result
  where
    result = allocate (elementSize (target result))
    target :: IO (Ptr a) -> Ptr a
    target _ = nullPtr

allocaArray, allocaArray0 :: Storable a => Int -> (Ptr a -> IO b) -> IO b
allocaArray n action = go undefined action
  where
    go :: Storable c => c -> (Ptr c -> IO d) -> IO d
    go witness act = allocaBytesAligned (n * sizeOf witness) (alignment witness) act
allocaArray0 n = allocaArray (n + 1)

reallocArray, reallocArray0 :: Storable a => Ptr a -> Int -> IO (Ptr a)
reallocArray p n = reallocBytes p (n * elementSize p)
reallocArray0 p n = reallocArray p (n + 1)

peekArray :: Storable a => Int -> Ptr a -> IO [a]
peekArray size p
  | size <= 0 = return []
  | otherwise = go (size - 1) []
  where
    go n acc
      | n == 0 = fmap (: acc) (peekElemOff p 0)
      | otherwise = peekElemOff p n >>= \x -> go (n - 1) (x : acc)

-- | The elements before the marker.
peekArray0 :: (Storable a, Eq a) => a -> Ptr a -> IO [a]
peekArray0 marker p = lengthArray0 marker p >>= \n -> peekArray n p

pokeArray :: Storable a => Ptr a -> [a] -> IO ()
pokeArray p list = go list 0
  where
    go [] _ = return ()
    go (x : xs) i = pokeElemOff p i x >> go xs (i + 1)

pokeArray0 :: Storable a => a -> Ptr a -> [a] -> IO ()
pokeArray0 marker p list = go list 0
  where
    go [] i = pokeElemOff p i marker
    go (x : xs) i = pokeElemOff p i x >> go xs (i + 1)

newArray :: Storable a => [a] -> IO (Ptr a)
newArray xs = mallocArray (length xs) >>= \p -> pokeArray p xs >> return p

newArray0 :: Storable a => a -> [a] -> IO (Ptr a)
newArray0 marker xs = mallocArray0 (length xs) >>= \p -> pokeArray0 marker p xs >> return p

withArray :: Storable a => [a] -> (Ptr a -> IO b) -> IO b
withArray xs action = withArrayLen xs (\_ p -> action p)

withArray0 :: Storable a => a -> [a] -> (Ptr a -> IO b) -> IO b
withArray0 marker xs action = withArrayLen0 marker xs (\_ p -> action p)

withArrayLen :: Storable a => [a] -> (Int -> Ptr a -> IO b) -> IO b
withArrayLen xs action = case length xs of
  n -> allocaArray n (\p -> pokeArray p xs >> action n p)

withArrayLen0 :: Storable a => a -> [a] -> (Int -> Ptr a -> IO b) -> IO b
withArrayLen0 marker xs action = case length xs of
  n -> allocaArray0 n (\p -> pokeArray0 marker p xs >> action n p)

-- | Destination, source, number of elements.
copyArray, moveArray :: Storable a => Ptr a -> Ptr a -> Int -> IO ()
copyArray dest src n = copyBytes dest src (n * elementSize dest)
moveArray dest src n = moveBytes dest src (n * elementSize dest)

lengthArray0 :: (Storable a, Eq a) => a -> Ptr a -> IO Int
lengthArray0 marker p = go 0
  where go i = peekElemOff p i >>= \x -> if x == marker then return i else go (i + 1)

advancePtr :: Storable a => Ptr a -> Int -> Ptr a
advancePtr p n = plusPtr p (n * elementSize p)
