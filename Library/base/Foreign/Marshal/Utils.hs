{-# LANGUAGE NoImplicitPrelude #-}
-- | Small helpers for passing values to foreign code.
module Foreign.Marshal.Utils
  ( with, new, fromBool, toBool, maybeNew, maybeWith, maybePeek, withMany, copyBytes, moveBytes, fillBytes
  ) where

import Data.Maybe
import Foreign.Marshal.Alloc
import Foreign.Storable
import GHC.Base
import GHC.Int
import GHC.Num
import GHC.Ptr
import GHC.Real
import GHC.Word

-- | Memory that holds the value, for the time of the action.
with :: Storable a => a -> (Ptr a -> IO b) -> IO b
with x action = alloca (\p -> poke p x >> action p)

new :: Storable a => a -> IO (Ptr a)
new x = malloc >>= \p -> poke p x >> return p

fromBool :: Num a => Bool -> a
fromBool x = if x then 1 else 0

toBool :: (Eq a, Num a) => a -> Bool
toBool x = x /= 0

maybeNew :: (a -> IO (Ptr b)) -> Maybe a -> IO (Ptr b)
maybeNew = maybe (return nullPtr)

maybeWith :: (a -> (Ptr b -> IO c) -> IO c) -> Maybe a -> (Ptr b -> IO c) -> IO c
maybeWith = maybe (\action -> action nullPtr)

maybePeek :: (Ptr a -> IO b) -> Ptr a -> IO (Maybe b)
maybePeek pk p
  | p == nullPtr = return Nothing
  | otherwise = fmap Just (pk p)

withMany :: (a -> (b -> res) -> res) -> [a] -> ([b] -> res) -> res
withMany _ [] f = f []
withMany withElement (x : xs) f = withElement x (\x' -> withMany withElement xs (\xs' -> f (x' : xs')))

-- | Destination, source, number of bytes. 'moveBytes' allows the areas to overlap.
copyBytes, moveBytes :: Ptr a -> Ptr a -> Int -> IO ()
copyBytes dest src n = c_memcpy dest src n >>= \_ -> return ()
moveBytes dest src n = c_memmove dest src n >>= \_ -> return ()

fillBytes :: Ptr a -> Word8 -> Int -> IO ()
fillBytes dest byte n = c_memset dest (fromIntegral byte) n >>= \_ -> return ()

foreign import ccall unsafe "memcpy" c_memcpy :: Ptr a -> Ptr a -> Int -> IO (Ptr ())
foreign import ccall unsafe "memmove" c_memmove :: Ptr a -> Ptr a -> Int -> IO (Ptr ())
foreign import ccall unsafe "memset" c_memset :: Ptr a -> Int32 -> Int -> IO (Ptr ())
