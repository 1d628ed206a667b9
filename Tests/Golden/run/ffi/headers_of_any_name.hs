-- What stands before a C function's name is a header, whatever its name ends in.
foreign import ccall "cosine-helpers.c cos" cosine :: Double -> Double
foreign import ccall "static math.h sin" sine :: Double -> Double

main :: IO ()
main = print (cosine 0, sine 0)
