{-# LANGUAGE MagicHash #-}
module Api where
import GHC.Exts
foreign import ccall "labs" c1 :: Int# -> Int -- ERROR: cannot be imported
foreign import ccall unsafe "memcpy" c2
  :: MutableByteArray# RealWorld -- ERROR: cannot be imported
  -> Ptr () -> Int -> IO ()
