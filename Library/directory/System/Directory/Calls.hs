-- | The calls of the system that deal with files by their names, each with the name that its errors bear.
module System.Directory.Calls
  ( Status(..), Kind(..), fileStatus, linkStatus, access, changeMode, makeDirectory, removeEmptyDirectory, removeLink, rename
  , entries, makeLink, readLink, realPath, currentDirectory, changeDirectory, setTimes, homeOfUser, at
  ) where

import Control.Exception
import Data.Bits
import Data.Fixed (Fixed(..))
import Data.Int
import Data.Time.Clock.POSIX
import Data.Time.Clock (nominalDiffTimeToSeconds, secondsToNominalDiffTime)
import Data.Word
import Foreign.C.Error
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.IO.Error

data Kind = Directory | Link | Other
  deriving Eq

data Status = Status { statusKind :: Kind, statusMode :: CUInt, statusSize :: Integer, accessTime, modificationTime :: POSIXTime }

-- | Errors of an action say that it was done for this function.
at :: String -> IO a -> IO a
at place = modifyIOError (\e -> ioeSetLocation e (case ioeGetLocation e of
  "" -> place
  inner -> place ++ ':' : inner))

fileStatus, linkStatus :: FilePath -> IO Status
fileStatus = status "getFileStatus" 0
linkStatus = status "getSymbolicLinkStatus" 0x100

-- | By statx, whose result has the same form on all machines.
status :: String -> CInt -> FilePath -> IO Status
status name flags path = withCString path $ \p -> allocaBytes 256 $ \buffer -> do
  throwErrnoPathIfMinus1_ name path (c_statx here p flags 0x7ff buffer)
  mode <- peekByteOff buffer 28 :: IO Word16
  size <- peekByteOff buffer 40 :: IO Word64
  Status (kind mode) (fromIntegral mode .&. 0o7777) (toInteger size) <$> time buffer 64 <*> time buffer 112
  where
    kind mode = case mode .&. 0o170000 of
      0o040000 -> Directory
      0o120000 -> Link
      _ -> Other
    time buffer offset = do
      seconds <- peekByteOff buffer offset :: IO Int64
      nanoseconds <- peekByteOff buffer (offset + 8) :: IO Word32
      return (secondsToNominalDiffTime (MkFixed (toInteger seconds * 1000000000000 + toInteger nanoseconds * 1000)))

-- | What a relative path of the calls whose name ends in @at@ is relative to.
here :: CInt
here = -100

-- | Whether the file may be read (4), written (2), executed (1); no error.
access :: FilePath -> CInt -> IO Bool
access path mode = fmap (== 0) (withCString path (\p -> c_access p mode))

simple :: String -> (CString -> IO CInt) -> FilePath -> IO ()
simple name call path = withCString path (throwErrnoPathIfMinus1_ name path . call)

changeMode :: FilePath -> CUInt -> IO ()
changeMode path mode = simple "setFileMode" (\p -> c_chmod p mode) path

makeDirectory, removeEmptyDirectory, removeLink, changeDirectory :: FilePath -> IO ()
makeDirectory = simple "createDirectory" (\p -> c_mkdir p 0o777)
removeEmptyDirectory = simple "removeDirectory" c_rmdir
removeLink = simple "removeLink" c_unlink
changeDirectory = simple "changeWorkingDirectory" c_chdir

rename :: FilePath -> FilePath -> IO ()
rename from to = withCString to (\t -> simple "rename" (\f -> c_rename f t) from)

-- | The entries of a directory, as they come.
entries :: FilePath -> IO [FilePath]
entries path = bracket (withCString path (throwErrnoPathIfNull "openDirStream" path . c_opendir)) c_closedir (\d -> go d [])
  where
    go directory names = do
      resetErrno
      entry <- c_readdir directory
      if entry == nullPtr
        then do
          errno <- getErrno
          if errno == eOK then return (reverse names) else throwErrnoPath "readDirStream" path
        else do
          name <- peekCString (entry `plusPtr` 19)
          go directory (name : names)

-- | A link to a target, at a path.
makeLink :: FilePath -> FilePath -> IO ()
makeLink target path = withCString target (\t -> simple "createSymbolicLink" (c_symlink t) path)

readLink :: FilePath -> IO FilePath
readLink path = withCString path $ \p -> allocaBytes 4096 $ \buffer -> do
  n <- throwErrnoPathIfMinus1 "readSymbolicLink" path (c_readlink p buffer 4096)
  peekCStringLen (buffer, fromIntegral n)

realPath :: FilePath -> IO (Maybe FilePath)
realPath path = withCString path $ \p -> allocaBytes 4096 $ \buffer -> do
  result <- c_realpath p buffer
  if result == nullPtr then return Nothing else fmap Just (peekCString result)

currentDirectory :: IO FilePath
currentDirectory = allocaBytes 4096 (\buffer -> throwErrnoIfNull "getWorkingDirectory" (c_getcwd buffer 4096) >>= peekCString)

-- | Times of access and of modification; nothing leaves one as it is.
setTimes :: FilePath -> Maybe POSIXTime -> Maybe POSIXTime -> IO ()
setTimes path accessed modified = withCString path $ \p -> allocaBytes 32 $ \times -> do
  put times 0 accessed
  put times 2 modified
  throwErrnoPathIfMinus1_ "setFileTimes" path (c_utimensat here p times 0)
  where
    put :: Ptr Int64 -> Int -> Maybe POSIXTime -> IO ()
    put times i Nothing = pokeElemOff times i 0 >> pokeElemOff times (i + 1) 0x3ffffffe
    put times i (Just t) = case nominalDiffTimeToSeconds t of
      MkFixed picoseconds -> case (picoseconds `div` 1000) `divMod` 1000000000 of
        (seconds, nanoseconds) ->
          pokeElemOff times i (fromInteger seconds) >> pokeElemOff times (i + 1) (fromInteger nanoseconds)

-- | By the system's list of users.
homeOfUser :: IO (Maybe FilePath)
homeOfUser = do
  entry <- c_getuid >>= c_getpwuid
  if entry == nullPtr then return Nothing else fmap Just (peekByteOff entry 32 >>= peekCString)

foreign import ccall unsafe "statx" c_statx :: CInt -> CString -> CInt -> CUInt -> Ptr () -> IO CInt
foreign import ccall unsafe "access" c_access :: CString -> CInt -> IO CInt
foreign import ccall unsafe "chmod" c_chmod :: CString -> CUInt -> IO CInt
foreign import ccall unsafe "mkdir" c_mkdir :: CString -> CUInt -> IO CInt
foreign import ccall unsafe "rmdir" c_rmdir :: CString -> IO CInt
foreign import ccall unsafe "unlink" c_unlink :: CString -> IO CInt
foreign import ccall unsafe "chdir" c_chdir :: CString -> IO CInt
foreign import ccall unsafe "rename" c_rename :: CString -> CString -> IO CInt
foreign import ccall unsafe "opendir" c_opendir :: CString -> IO (Ptr ())
foreign import ccall unsafe "readdir" c_readdir :: Ptr () -> IO (Ptr CChar)
foreign import ccall unsafe "closedir" c_closedir :: Ptr () -> IO CInt
foreign import ccall unsafe "symlink" c_symlink :: CString -> CString -> IO CInt
foreign import ccall unsafe "readlink" c_readlink :: CString -> CString -> CSize -> IO CLong
foreign import ccall unsafe "realpath" c_realpath :: CString -> CString -> IO CString
foreign import ccall unsafe "getcwd" c_getcwd :: CString -> CSize -> IO CString
foreign import ccall unsafe "utimensat" c_utimensat :: CInt -> CString -> Ptr Int64 -> CInt -> IO CInt
foreign import ccall unsafe "getuid" c_getuid :: IO CUInt
foreign import ccall unsafe "getpwuid" c_getpwuid :: CUInt -> IO (Ptr ())
