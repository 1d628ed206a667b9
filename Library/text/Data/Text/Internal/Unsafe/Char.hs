{-# LANGUAGE Unsafe #-}
-- | Characters and units, nothing checked.
module Data.Text.Internal.Unsafe.Char (ord, unsafeChr, unsafeChr8, unsafeChr32, unsafeWrite) where

import Control.Monad.ST (ST)
import Data.Bits (shiftR, (.&.))
import qualified Data.Char as Char
import qualified Data.Text.Array as A
import Data.Word (Word16, Word32, Word8)
import qualified GHC.Base as Base

ord :: Char -> Int
ord = Char.ord
{-# INLINE ord #-}

unsafeChr :: Word16 -> Char
unsafeChr = Base.unsafeChr . fromIntegral
{-# INLINE unsafeChr #-}

unsafeChr8 :: Word8 -> Char
unsafeChr8 = Base.unsafeChr . fromIntegral
{-# INLINE unsafeChr8 #-}

unsafeChr32 :: Word32 -> Char
unsafeChr32 = Base.unsafeChr . fromIntegral
{-# INLINE unsafeChr32 #-}

-- | Writes a character's units; how many there are.
unsafeWrite :: A.MArray s -> Int -> Char -> ST s Int
unsafeWrite array i c
  | n < 0x10000 = A.unsafeWrite array i (fromIntegral n) >> return 1
  | otherwise = do
      A.unsafeWrite array i (fromIntegral (m `shiftR` 10 + 0xD800))
      A.unsafeWrite array (i + 1) (fromIntegral (m .&. 0x3FF + 0xDC00))
      return 2
  where
    n = Char.ord c
    m = n - 0x10000
{-# INLINE unsafeWrite #-}
