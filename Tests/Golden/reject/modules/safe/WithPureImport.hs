module WithPureImport where

foreign import ccall "math.h sin" sine :: Double -> Double

six :: Int
six = round (sine 0) + 6
