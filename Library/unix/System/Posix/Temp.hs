-- | New files and directories with names of their own.
module System.Posix.Temp (mkstemp, mkstemps, mkdtemp) where

import Foreign.C
import GHC.IO.Handle.Descriptors (fdToHandle)
import System.IO (Handle)
import System.Posix.Error
import System.Posix.Internals (peekFilePath, withFilePath)

-- | A file whose name begins so.
mkstemp :: String -> IO (FilePath, Handle)
mkstemp prefix = mkstemps prefix ""

-- | A file whose name begins and ends so.
mkstemps :: String -> String -> IO (FilePath, Handle)
mkstemps prefix suffix = withFilePath (prefix ++ "XXXXXX" ++ suffix) $ \p -> do
  suffixLength <- withFilePath suffix c_strlen
  fd <- throwErrnoIfMinus1 "mkstemps" (c_mkstemps p (fromIntegral suffixLength))
  name <- peekFilePath p
  handle <- fdToHandle fd
  return (name, handle)

mkdtemp :: String -> IO FilePath
mkdtemp prefix = withFilePath (prefix ++ "XXXXXX") $ \p ->
  throwErrnoPathIfNullRetry "mkdtemp" prefix (c_mkdtemp p) >>= peekFilePath

foreign import ccall unsafe "mkstemps" c_mkstemps :: CString -> CInt -> IO CInt
foreign import ccall unsafe "mkdtemp" c_mkdtemp :: CString -> IO CString
foreign import ccall unsafe "strlen" c_strlen :: CString -> IO CSize
