-- What Haskell defines exactly is the same in every rounding mode of the host, and when denormal numbers count as zero.
module Modes where

import Foreign
import Foreign.C
import Numeric
import Text.Printf

foreign export ccall report :: Double -> CString -> Int -> IO Int
foreign export ccall readBack :: CString -> IO Double
foreign export ccall narrow :: Double -> Float
foreign export ccall widen :: Float -> Double
foreign export ccall fromInt :: Int -> Double
foreign export ccall fromWord :: Word -> Double
foreign export ccall fromIntF :: Int -> Float
foreign export ccall sumUp :: Double -> Double -> Double

sumUp :: Double -> Double -> Double
sumUp = (+)

narrow :: Double -> Float
narrow = realToFrac

widen :: Float -> Double
widen = realToFrac

fromInt :: Int -> Double
fromInt = fromIntegral

fromWord :: Word -> Double
fromWord = fromIntegral

fromIntF :: Int -> Float
fromIntF = fromIntegral

readBack :: CString -> IO Double
readBack s = do
  t <- peekCString s
  return $! read t

-- | Everything about a number, as text in the buffer; the text's length.
report :: Double -> CString -> Int -> IO Int
report x buffer size = do
  let text = unlines (everything x ++ everything (realToFrac x :: Float))
  pokeArray0 0 buffer (map castCharToCChar (take (size - 1) text))
  return (length text)

everything :: (RealFloat a, Show a, Read a, PrintfArg a) => a -> [String]
everything x =
  [ show x, show [x], show (read (show x) == x || isNaN x), show (decodeFloat x), show (toRational x)
  , printf "%e %.3f %g %s" x x x (showHFloat x ""), showEFloat (Just 5) x "", showFFloat (Just 40) x "", showGFloat (Just 3) x ""
  , show (isDenormalized x, isNegativeZero x, isNaN x, isInfinite x, exponent x)
  , show (encodeFloat m e `asTypeOf` x, significand x, scaleFloat 3 x, scaleFloat (-2) x, scaleFloat 4000 x)
  , show (fromRational (toRational x) `asTypeOf` x, fromRational (toRational x / 3) `asTypeOf` x)
  ] ++ if isNaN x || isInfinite x || abs (toRational x) > 2 ^ (80 :: Int) then [] else
  [ show (truncate x :: Integer, round x :: Integer, ceiling x :: Integer, floor x :: Integer)
  , show (truncate x :: Int, round x :: Int, ceiling x :: Int, floor x :: Int)
  , case properFraction x of (n, f) -> show (n :: Integer, f)
  , show (fromInteger (truncate x) `asTypeOf` x, fromInteger (3 * truncate x + 1) `asTypeOf` x)
  ]
  where (m, e) = decodeFloat x
