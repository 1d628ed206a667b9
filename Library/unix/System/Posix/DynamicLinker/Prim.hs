-- | The dynamic linker's functions.
module System.Posix.DynamicLinker.Prim
  ( c_dlopen, c_dlsym, c_dlerror, c_dlclose, haveRtldNext, haveRtldLocal, packRTLDFlags, RTLDFlags(..), packDL, DL(..) ) where

import Data.Bits
import Foreign.C
import Foreign.Ptr

data RTLDFlags = RTLD_LAZY | RTLD_NOW | RTLD_GLOBAL | RTLD_LOCAL
  deriving (Show, Read)

data DL = Null | Next | Default | DLHandle (Ptr ())
  deriving Show

haveRtldNext, haveRtldLocal :: Bool
haveRtldNext = True
haveRtldLocal = True

packRTLDFlags :: [RTLDFlags] -> CInt
packRTLDFlags = foldr (\flag bits -> number flag .|. bits) 0
  where
    number RTLD_LAZY = 1
    number RTLD_NOW = 2
    number RTLD_GLOBAL = 0x100
    number RTLD_LOCAL = 0

packDL :: DL -> Ptr ()
packDL Null = nullPtr
packDL Next = nullPtr `plusPtr` (-1)
packDL Default = nullPtr
packDL (DLHandle p) = p

foreign import ccall safe "dlopen" c_dlopen :: CString -> CInt -> IO (Ptr ())
foreign import ccall unsafe "dlsym" c_dlsym :: Ptr () -> CString -> IO (FunPtr a)
foreign import ccall unsafe "dlerror" c_dlerror :: IO CString
foreign import ccall safe "dlclose" c_dlclose :: Ptr () -> IO CInt
