module Export where

foreign export ccall "c_function" foo :: Int -> IO Int

foo :: Int -> IO Int
foo x = return (x + 1)
