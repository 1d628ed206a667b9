module Api where
foreign import ccall "sin" c1 :: Integer -> Double -- ERROR: cannot be imported
foreign import ccall "sin" c2 :: Double -> IO String -- ERROR: cannot be imported
foreign import ccall "sin" c3 :: [Double] -> Double -- ERROR: cannot be imported
foreign import ccall "sin" c4 :: Maybe Double -> Double -- ERROR: cannot be imported
foreign import ccall "sin" c5 :: Double -> a -- ERROR: cannot be imported
