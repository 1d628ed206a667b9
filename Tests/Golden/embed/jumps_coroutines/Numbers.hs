module Numbers where

import Foreign.C

foreign import ccall safe "yield_value" yieldValue :: CInt -> IO CInt
foreign export ccall produce :: CInt -> CInt -> IO CInt
foreign export ccall consume :: CInt -> IO CInt

-- Hands out values one by one; what comes back for them is added up.
produce :: CInt -> CInt -> IO CInt
produce start count = go start 0
  where
    go n acc
      | n == start + count = return acc
      | otherwise = do
          r <- yieldValue n
          go (n + 1) (acc + r + fromIntegral (length [1 .. n]))

consume :: CInt -> IO CInt
consume n = return (fromIntegral (sum [1 .. toInteger n] `mod` 1000))
