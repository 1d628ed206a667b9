-- | Limits of what a process may use.
module System.Posix.Resource
  ( ResourceLimit(..), ResourceLimits(..), Resource(..), getResourceLimit, setResourceLimit ) where

import Data.Word
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable

data Resource
  = ResourceCoreFileSize | ResourceCPUTime | ResourceDataSize | ResourceFileSize | ResourceOpenFiles | ResourceStackSize
  | ResourceTotalMemory
  deriving Eq

data ResourceLimits = ResourceLimits { softLimit, hardLimit :: ResourceLimit }
  deriving Eq

data ResourceLimit = ResourceLimitInfinity | ResourceLimitUnknown | ResourceLimit Integer
  deriving Eq

number :: Resource -> CInt
number resource = case resource of
  ResourceCPUTime -> 0
  ResourceFileSize -> 1
  ResourceDataSize -> 2
  ResourceStackSize -> 3
  ResourceCoreFileSize -> 4
  ResourceOpenFiles -> 7
  ResourceTotalMemory -> 9

getResourceLimit :: Resource -> IO ResourceLimits
getResourceLimit resource = allocaBytes 16 $ \p -> do
  throwErrnoIfMinus1_ "getResourceLimit" (c_getrlimit (number resource) p)
  ResourceLimits <$> (limit <$> peekElemOff p 0) <*> (limit <$> peekElemOff p 1)
  where limit n = if n == maxBound then ResourceLimitInfinity else ResourceLimit (toInteger n)

setResourceLimit :: Resource -> ResourceLimits -> IO ()
setResourceLimit resource (ResourceLimits soft hard) = allocaBytes 16 $ \p -> do
  pokeElemOff p 0 (limit soft)
  pokeElemOff p 1 (limit hard)
  throwErrnoIfMinus1_ "setResourceLimit" (c_setrlimit (number resource) p)
  where
    limit (ResourceLimit n) = fromInteger n
    limit _ = maxBound

foreign import ccall unsafe "getrlimit" c_getrlimit :: CInt -> Ptr Word64 -> IO CInt
foreign import ccall unsafe "setrlimit" c_setrlimit :: CInt -> Ptr Word64 -> IO CInt
