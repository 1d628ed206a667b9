-- | Files' modes, status and names.
module System.Posix.Files
  ( module System.Posix.Files.Modes, module System.Posix.Files.Status, module System.Posix.Files.Limits
  , fileAccess, fileExist, createNamedPipe, createDevice, createLink, removeLink, createSymbolicLink, readSymbolicLink
  , rename, setFileMode, setFdMode, setOwnerAndGroup, setFdOwnerAndGroup, setSymbolicLinkOwnerAndGroup, setFileSize
  , setFdSize, setFileTimes, setFileTimesHiRes, setSymbolicLinkTimesHiRes, setFdTimesHiRes, touchFile, touchFd
  , touchSymbolicLink
  ) where

import Control.Monad (void)
import Data.Bits
import Data.Int
import Data.Time.Clock.POSIX (POSIXTime)
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.Posix.Error
import System.Posix.Files.Limits
import System.Posix.Files.Modes
import System.Posix.Files.Status
import System.Posix.Internals (peekFilePathLen, withFilePath)
import System.Posix.Types

-- | Whether the file may be read, written, executed.
fileAccess :: FilePath -> Bool -> Bool -> Bool -> IO Bool
fileAccess path readable writable executable = access path (bit' 4 readable .|. bit' 2 writable .|. bit' 1 executable)
  where bit' n b = if b then n else 0

fileExist :: FilePath -> IO Bool
fileExist path = withFilePath path (\p -> c_access p 0) >>= \r ->
  if r == 0 then return True else getErrno >>= \e ->
    if e == eNOENT then return False else throwErrnoPath "fileExist" path

access :: FilePath -> CInt -> IO Bool
access path mode = withFilePath path (\p -> c_access p mode) >>= \r ->
  if r == 0 then return True else getErrno >>= \e ->
    if e `elem` [eACCES, eROFS, eTXTBSY] then return False else throwErrnoPath "fileAccess" path

onPath :: String -> FilePath -> (CString -> IO CInt) -> IO ()
onPath name path call = withFilePath path (throwErrnoPathIfMinus1_ name path . call)

createNamedPipe :: FilePath -> FileMode -> IO ()
createNamedPipe path mode = onPath "createNamedPipe" path (`c_mkfifo` mode)

createDevice :: FilePath -> FileMode -> DeviceID -> IO ()
createDevice path mode device = onPath "createDevice" path (\p -> c_mknod p mode device)

-- | A second name for the first one's file.
createLink :: FilePath -> FilePath -> IO ()
createLink from to = withFilePath to (\t -> onPath "createLink" from (`c_link` t))

removeLink :: FilePath -> IO ()
removeLink path = onPath "removeLink" path c_unlink

-- | A link to the first path, at the second one.
createSymbolicLink :: FilePath -> FilePath -> IO ()
createSymbolicLink target path = withFilePath path (\p -> onPath "createSymbolicLink" target (`c_symlink` p))

readSymbolicLink :: FilePath -> IO FilePath
readSymbolicLink path = withFilePath path $ \p -> allocaBytes 4096 $ \buffer -> do
  n <- throwErrnoPathIfMinus1 "readSymbolicLink" path (c_readlink p buffer 4096)
  peekFilePathLen (buffer, fromIntegral n)

rename :: FilePath -> FilePath -> IO ()
rename from to = withFilePath to (\t -> onPath "rename" from (`c_rename` t))

setFileMode :: FilePath -> FileMode -> IO ()
setFileMode path mode = onPath "setFileMode" path (`c_chmod` mode)

setFdMode :: Fd -> FileMode -> IO ()
setFdMode (Fd fd) mode = throwErrnoIfMinus1_ "setFdMode" (c_fchmod fd mode)

setOwnerAndGroup, setSymbolicLinkOwnerAndGroup :: FilePath -> UserID -> GroupID -> IO ()
setOwnerAndGroup path user group = onPath "setOwnerAndGroup" path (\p -> c_chown p user group)
setSymbolicLinkOwnerAndGroup path user group = onPath "setSymbolicLinkOwnerAndGroup" path (\p -> c_lchown p user group)

setFdOwnerAndGroup :: Fd -> UserID -> GroupID -> IO ()
setFdOwnerAndGroup (Fd fd) user group = throwErrnoIfMinus1_ "setFdOwnerAndGroup" (c_fchown fd user group)

setFileSize :: FilePath -> FileOffset -> IO ()
setFileSize path size = onPath "setFileSize" path (`c_truncate` size)

setFdSize :: Fd -> FileOffset -> IO ()
setFdSize (Fd fd) size = throwErrnoIfMinus1_ "setFdSize" (c_ftruncate fd size)

-- Times

-- | Of access and of modification; without them, now.
withTimes :: Maybe (POSIXTime, POSIXTime) -> (Ptr Int64 -> IO a) -> IO a
withTimes Nothing f = f nullPtr
withTimes (Just (accessed, modified)) f = allocaBytes 32 (\p -> put p 0 accessed >> put p 2 modified >> f p)
  where
    put p i t = case floor (t * 1000000000) `divMod` (1000000000 :: Integer) of
      (seconds, nanoseconds) -> pokeElemOff p i (fromInteger seconds) >> pokeElemOff p (i + 1) (fromInteger nanoseconds)

setTimes :: String -> CInt -> FilePath -> Maybe (POSIXTime, POSIXTime) -> IO ()
setTimes name flags path times = withTimes times (\t -> onPath name path (\p -> c_utimensat here p t flags))

setFileTimes :: FilePath -> EpochTime -> EpochTime -> IO ()
setFileTimes path accessed modified = setTimes "setFileTimes" 0 path (Just (realToFrac accessed, realToFrac modified))

setFileTimesHiRes, setSymbolicLinkTimesHiRes :: FilePath -> POSIXTime -> POSIXTime -> IO ()
setFileTimesHiRes path accessed modified = setTimes "setFileTimesHiRes" 0 path (Just (accessed, modified))
setSymbolicLinkTimesHiRes path accessed modified =
  setTimes "setSymbolicLinkTimesHiRes" noFollow path (Just (accessed, modified))

setFdTimesHiRes :: Fd -> POSIXTime -> POSIXTime -> IO ()
setFdTimesHiRes (Fd fd) accessed modified =
  withTimes (Just (accessed, modified)) (throwErrnoIfMinus1_ "setFdTimesHiRes" . c_futimens fd)

touchFile, touchSymbolicLink :: FilePath -> IO ()
touchFile path = setTimes "touchFile" 0 path Nothing
touchSymbolicLink path = setTimes "touchSymbolicLink" noFollow path Nothing

touchFd :: Fd -> IO ()
touchFd (Fd fd) = void (throwErrnoIfMinus1 "touchFd" (c_futimens fd nullPtr))

-- | What relative paths are relative to; not to follow a link.
here, noFollow :: CInt
here = -100
noFollow = 0x100

foreign import ccall unsafe "access" c_access :: CString -> CInt -> IO CInt
foreign import ccall unsafe "mkfifo" c_mkfifo :: CString -> CMode -> IO CInt
foreign import ccall unsafe "mknod" c_mknod :: CString -> CMode -> CDev -> IO CInt
foreign import ccall unsafe "link" c_link :: CString -> CString -> IO CInt
foreign import ccall unsafe "unlink" c_unlink :: CString -> IO CInt
foreign import ccall unsafe "symlink" c_symlink :: CString -> CString -> IO CInt
foreign import ccall unsafe "readlink" c_readlink :: CString -> CString -> CSize -> IO CSsize
foreign import ccall unsafe "rename" c_rename :: CString -> CString -> IO CInt
foreign import ccall unsafe "chmod" c_chmod :: CString -> CMode -> IO CInt
foreign import ccall unsafe "fchmod" c_fchmod :: CInt -> CMode -> IO CInt
foreign import ccall unsafe "chown" c_chown :: CString -> CUid -> CGid -> IO CInt
foreign import ccall unsafe "lchown" c_lchown :: CString -> CUid -> CGid -> IO CInt
foreign import ccall unsafe "fchown" c_fchown :: CInt -> CUid -> CGid -> IO CInt
foreign import ccall unsafe "truncate" c_truncate :: CString -> COff -> IO CInt
foreign import ccall unsafe "ftruncate" c_ftruncate :: CInt -> COff -> IO CInt
foreign import ccall unsafe "utimensat" c_utimensat :: CInt -> CString -> Ptr Int64 -> CInt -> IO CInt
foreign import ccall unsafe "futimens" c_futimens :: CInt -> Ptr Int64 -> IO CInt
