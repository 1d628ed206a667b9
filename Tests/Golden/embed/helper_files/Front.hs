module Front where
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall unsafe "back_square" square :: CInt -> CInt
foreign import ccall "back_each" each :: CInt -> FunPtr (CInt -> IO ()) -> IO ()
foreign import ccall "&on_item" onItem :: FunPtr (CInt -> IO ())
foreign export ccall "on_item" handleItem :: CInt -> IO ()
foreign export ccall front_run :: CInt -> IO CInt
handleItem :: CInt -> IO ()
handleItem n = putStrLn ("item " ++ show n)
front_run :: CInt -> IO CInt
front_run n = each n onItem >> return (sum (map square [1 .. n]))
