module Main where
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall "helper_init" helperInit :: IO ()
foreign import ccall "helper_sum" helperSum :: FunPtr (CInt -> CInt) -> CInt -> IO CInt
foreign import ccall "wrapper" wrap :: (CInt -> CInt) -> IO (FunPtr (CInt -> CInt))
foreign export ccall "haskell_weight" weight :: CInt -> CInt
weight :: CInt -> CInt
weight n = n * n - 1
main :: IO ()
main = do
  helperInit
  f <- wrap (+ 100)
  helperSum f 5 >>= print
  freeHaskellFunPtr f
  putStrLn "done"
