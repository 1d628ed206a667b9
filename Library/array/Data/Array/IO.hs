{-# LANGUAGE Unsafe #-}
-- | Arrays of 'IO'.
module Data.Array.IO (IOArray, IOUArray, module Data.Array.MArray, hGetArray, hPutArray) where

import Control.Monad
import Data.Array.Base
import Data.Array.MArray
import Data.Word
import Foreign.Marshal.Alloc
import Foreign.Storable
import GHC.IO.Exception
import GHC.IOArray (IOArray)
import System.IO

-- | Reads so many bytes into an array's first places, and says how many there were.
hGetArray :: Handle -> IOUArray Int Word8 -> Int -> IO Int
hGetArray h a n = withCount "hGetArray" h a n $ allocaBytes (max 1 n) $ \p -> do
  got <- hGetBuf h p n
  forM_ [0 .. got - 1] (\i -> peekElemOff p i >>= unsafeWrite a i)
  return got

-- | Writes the bytes of so many of an array's first places.
hPutArray :: Handle -> IOUArray Int Word8 -> Int -> IO ()
hPutArray h a n = withCount "hPutArray" h a n $ allocaBytes (max 1 n) $ \p -> do
  forM_ [0 .. n - 1] (\i -> unsafeRead a i >>= pokeElemOff p i)
  hPutBuf h p n

-- | The array must have so many places.
withCount :: String -> Handle -> IOUArray Int Word8 -> Int -> IO a -> IO a
withCount function h a n action = do
  size <- getNumElements a
  if n < 0 || n > size
    then ioError (IOError (Just h) InvalidArgument function
      ("illegal buffer size " ++ showsPrec 9 n []) Nothing Nothing)
    else action
