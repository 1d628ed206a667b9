module Work where
import Control.Exception
import Control.Monad
import Control.Monad.ST (stToIO)
import Foreign
import GHC.Arr (newSTArray, readSTArray, writeSTArray)
import System.Mem.StableName
foreign export ccall work :: Int -> IO Int
foreign export ccall caught :: Int -> IO Int

-- | Everything that asks the system for memory: small and large objects that survive, pinned memory, stable pointers and
-- names.
work :: Int -> IO Int
work n = do
  let xs = [1 .. n]
  a <- evaluate (sum xs)
  array <- stToIO (newSTArray (0, n) 0)
  forM_ xs $ \x -> stToIO (writeSTArray array x (x * 2))
  b <- stToIO (readSTArray array (length xs))
  pinned <- forM [1 .. 100] $ \i -> do
    p <- mallocForeignPtrBytes 8000
    withForeignPtr p (\q -> poke q (i :: Int))
    return p
  c <- sum <$> mapM (\p -> withForeignPtr p peek) pinned
  stable <- mapM newStablePtr (take 2000 xs)
  d <- sum <$> mapM deRefStablePtr stable
  mapM_ freeStablePtr stable
  names <- mapM makeStableName (take 1000 xs)
  e <- length . filter id <$> zipWithM (\x y -> (== x) <$> makeStableName y) names xs
  return $! a + b + c + d + e + length xs

-- | Haskell code that catches the exception goes on.
caught :: Int -> IO Int
caught n = work n `catch` \e -> if e == HeapOverflow then return (length (show e)) else throwIO e
