-- | Directories.
module System.Posix.Directory
  ( createDirectory, removeDirectory, DirStream, openDirStream, readDirStream, rewindDirStream, closeDirStream
  , DirStreamOffset, tellDirStream, seekDirStream, getWorkingDirectory, changeWorkingDirectory, changeWorkingDirectoryFd
  ) where

import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import System.Posix.Error
import System.Posix.Internals (peekFilePath, withFilePath)
import System.Posix.Types

data CDir

newtype DirStream = DirStream (Ptr CDir)

newtype DirStreamOffset = DirStreamOffset COff

createDirectory :: FilePath -> FileMode -> IO ()
createDirectory path mode =
  withFilePath path (\p -> throwErrnoPathIfMinus1Retry_ "createDirectory" path (c_mkdir p mode))

removeDirectory :: FilePath -> IO ()
removeDirectory path = withFilePath path (throwErrnoPathIfMinus1Retry_ "removeDirectory" path . c_rmdir)

openDirStream :: FilePath -> IO DirStream
openDirStream path =
  DirStream <$> withFilePath path (throwErrnoPathIfNullRetry "openDirStream" path . c_opendir)

-- | The next entry; an empty text at the end.
readDirStream :: DirStream -> IO FilePath
readDirStream (DirStream directory) = do
  resetErrno
  entry <- c_readdir directory
  if entry /= nullPtr
    then peekFilePath (entry `plusPtr` 19)
    else getErrno >>= \e ->
      if e == eINTR then readDirStream (DirStream directory) else if e == eOK then return "" else throwErrno "readDirStream"

rewindDirStream, closeDirStream :: DirStream -> IO ()
rewindDirStream (DirStream directory) = c_rewinddir directory
closeDirStream (DirStream directory) = throwErrnoIfMinus1Retry_ "closeDirStream" (c_closedir directory)

tellDirStream :: DirStream -> IO DirStreamOffset
tellDirStream (DirStream directory) = DirStreamOffset . fromIntegral <$> c_telldir directory

seekDirStream :: DirStream -> DirStreamOffset -> IO ()
seekDirStream (DirStream directory) (DirStreamOffset offset) = c_seekdir directory (fromIntegral offset)

getWorkingDirectory :: IO FilePath
getWorkingDirectory =
  allocaBytes 4096 (\buffer -> throwErrnoIfNull "getWorkingDirectory" (c_getcwd buffer 4096) >>= peekFilePath)

changeWorkingDirectory :: FilePath -> IO ()
changeWorkingDirectory path = withFilePath path (throwErrnoPathIfMinus1Retry_ "changeWorkingDirectory" path . c_chdir)

changeWorkingDirectoryFd :: Fd -> IO ()
changeWorkingDirectoryFd (Fd fd) = throwErrnoIfMinus1Retry_ "changeWorkingDirectoryFd" (c_fchdir fd)

foreign import ccall unsafe "mkdir" c_mkdir :: CString -> CMode -> IO CInt
foreign import ccall unsafe "rmdir" c_rmdir :: CString -> IO CInt
foreign import ccall unsafe "opendir" c_opendir :: CString -> IO (Ptr CDir)
foreign import ccall unsafe "readdir" c_readdir :: Ptr CDir -> IO (Ptr ())
foreign import ccall unsafe "rewinddir" c_rewinddir :: Ptr CDir -> IO ()
foreign import ccall unsafe "closedir" c_closedir :: Ptr CDir -> IO CInt
foreign import ccall unsafe "telldir" c_telldir :: Ptr CDir -> IO CLong
foreign import ccall unsafe "seekdir" c_seekdir :: Ptr CDir -> CLong -> IO ()
foreign import ccall unsafe "getcwd" c_getcwd :: CString -> CSize -> IO CString
foreign import ccall unsafe "chdir" c_chdir :: CString -> IO CInt
foreign import ccall unsafe "fchdir" c_fchdir :: CInt -> IO CInt
