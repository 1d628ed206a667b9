{-# LANGUAGE Safe, GeneralizedNewtypeDeriving #-}
module Test where

import Foreign.Ptr (FunPtr, Ptr)

newtype Age = Age Int deriving (Eq, Num) -- ERROR: cannot derive

newtype Effect a = Effect (IO a)

foreign import ccall "math.h sin" sine :: Double -> IO Double
foreign import ccall "math.h cos" cosine :: Double -> Effect Double
foreign import ccall "math.h &cos" cosineAt :: FunPtr (Double -> IO Double)
foreign import ccall "math.h tan" tangent :: Double -> Double -- ERROR: must have its result in `IO`
foreign import ccall "dynamic" call :: FunPtr (Int -> Int) -> Int -> Int -- ERROR: must have its result in `IO`
foreign import ccall "wrapper" wrap :: IO () -> IO (FunPtr (IO ()))
