-- | Libraries that are loaded while the program runs.
module System.Posix.DynamicLinker
  ( module System.Posix.DynamicLinker.Prim, dlopen, dlsym, dlerror, dlclose, withDL, withDL_, undl ) where

import Control.Exception (bracket)
import Control.Monad
import Foreign.C
import Foreign.Ptr
import System.Posix.DynamicLinker.Prim
import System.Posix.Internals (withFilePath)

dlopen :: FilePath -> [RTLDFlags] -> IO DL
dlopen path flags = withFilePath path $ \p -> DLHandle <$> checked (== nullPtr) "dlopen" (c_dlopen p (packRTLDFlags flags))

dlclose :: DL -> IO ()
dlclose (DLHandle h) = void (checked (/= 0) "dlclose" (c_dlclose h))
dlclose other = ioError (userError ("dlclose: invalid argument" ++ show other))

dlerror :: IO String
dlerror = c_dlerror >>= \p -> if p == nullPtr then return "" else peekCString p

dlsym :: DL -> String -> IO (FunPtr a)
dlsym source symbol = withCString symbol (checked (== nullFunPtr) "dlsym" . c_dlsym (packDL source))

checked :: (a -> Bool) -> String -> IO a -> IO a
checked bad function call = do
  result <- call
  if bad result then dlerror >>= \text -> ioError (userError (function ++ ": " ++ text)) else return result

withDL :: String -> [RTLDFlags] -> (DL -> IO a) -> IO a
withDL path flags = bracket (dlopen path flags) dlclose

withDL_ :: String -> [RTLDFlags] -> (DL -> IO a) -> IO ()
withDL_ path flags f = void (withDL path flags f)

undl :: DL -> Ptr ()
undl = packDL
