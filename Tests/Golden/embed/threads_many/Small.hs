module Small where

import Foreign.C

foreign export ccall small :: CInt -> IO CInt
foreign export ccall large :: CInt -> IO CInt

small :: CInt -> IO CInt
small n = return $! sum [1 .. n]

-- Deep, and more than the nursery that a thread begins with.
large :: CInt -> IO CInt
large n = return $! foldr (\x r -> (x + r) `mod` 1000003) 0 [1 .. n]
