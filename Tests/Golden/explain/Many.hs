module Many (mix, narrow) where

import Data.Int (Int8)
import Data.Word (Word16)
import Foreign.C.Types (CBool (..), CDouble (..), CFloat (..))

-- More arguments than the registers of C hold, of every width.
foreign export ccall mix
    :: Int -> CDouble -> Word16 -> CFloat -> Int -> Int -> Int -> Int -> Int8 -> CBool -> CDouble

mix :: Int -> CDouble -> Word16 -> CFloat -> Int -> Int -> Int -> Int -> Int8 -> CBool -> CDouble
mix a x b y c d e f g h =
    x + realToFrac y + fromIntegral (a + c + d + e + f) + fromIntegral b + fromIntegral g + fromIntegral h

foreign export ccall "narrow_it" narrow :: Int -> Int8

narrow :: Int -> Int8
narrow = fromIntegral
