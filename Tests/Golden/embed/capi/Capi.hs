{-# LANGUAGE CApiFFI #-}
module Capi where
import Foreign.C.Types
foreign export capi "capi_add" add :: CInt -> CInt -> CInt
foreign import capi "math.h fabs" c_fabs :: CDouble -> CDouble
foreign import capi unsafe "stdlib.h labs" c_labs :: CLong -> CLong
foreign import capi "limits.h value INT_MAX" intMax :: CInt
foreign import capi "math.h value M_PI" mPi :: CDouble
foreign import capi "MachDeps.h value SIZEOF_HSWORD" wordSize :: CInt
foreign import capi "ghcconfig.h value SIZEOF_VOID_P" pointerSize :: CInt
foreign export ccall sizes :: CInt
foreign export ccall fabs_ :: CDouble -> CDouble
foreign export ccall limits :: CInt
foreign export ccall pi_ :: CDouble
foreign export ccall labs_ :: CLong -> CLong
add :: CInt -> CInt -> CInt
add = (+)
fabs_, halve :: CDouble -> CDouble
fabs_ = halve . c_fabs
halve = (/ 2)
limits :: CInt
limits = intMax
pi_ :: CDouble
pi_ = mPi
labs_ :: CLong -> CLong
labs_ = c_labs
-- Of headers that come with the compiler.
sizes :: CInt
sizes = wordSize * 10 + pointerSize
