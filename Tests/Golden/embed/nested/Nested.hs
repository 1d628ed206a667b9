module Nested where
import Foreign.C.Types
-- C and Haskell call each other, deeper and deeper
foreign import ccall "c_down" cDown :: CInt -> IO CInt
foreign import ccall "c_even" cEven :: CInt -> CInt
foreign export ccall hs_down :: CInt -> IO CInt
foreign export ccall hs_odd :: CInt -> CInt
foreign export ccall hanoi :: CInt -> CInt -> CInt -> CInt -> IO CInt
foreign import ccall "c_hanoi" cHanoi :: CInt -> CInt -> CInt -> CInt -> IO CInt
hs_down :: CInt -> IO CInt
hs_down 0 = return 0
hs_down n = do
  let before = sum [1 .. fromIntegral n :: Integer]
  r <- cDown (n - 1)
  return (r + fromIntegral (before `mod` 7))
hs_odd :: CInt -> CInt
hs_odd 0 = 0
hs_odd n = cEven (n - 1)
hanoi :: CInt -> CInt -> CInt -> CInt -> IO CInt
hanoi 0 _ _ _ = return 0
hanoi n a b c = do
  x <- cHanoi (n - 1) a c b
  y <- cHanoi (n - 1) c b a
  return (x + y + 1)
