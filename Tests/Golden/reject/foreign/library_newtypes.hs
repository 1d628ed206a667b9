{-# LANGUAGE CApiFFI #-}
module Main where
import Foreign.C.Types (CInt)
import Foreign.Ptr (IntPtr, Ptr)
import qualified Foreign.C.Types as T (CLong(..))
foreign import ccall "abs" cabs :: CInt -> CInt -- ERROR: constructor is not in scope
foreign import ccall "labs" clabs :: T.CLong -> IO T.CLong
foreign export ccall f :: IntPtr -> Ptr IntPtr -> IO () -- ERROR: cannot be exported
f :: IntPtr -> Ptr IntPtr -> IO ()
f _ _ = return ()
main = return ()
