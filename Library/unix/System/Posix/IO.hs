-- | Reading and writing by descriptors.
module System.Posix.IO
  ( stdInput, stdOutput, stdError, OpenMode(..), OpenFileFlags(..), defaultFileFlags, openFd, createFile, closeFd
  , fdRead, fdWrite, fdReadBuf, fdWriteBuf, fdSeek, FdOption(..), queryFdOption, setFdOption, FileLock, LockRequest(..)
  , getLock, setLock, waitToSetLock, createPipe, dup, dupTo, handleToFd, fdToHandle
  ) where

import Data.Bits
import Data.Int
import Data.Word
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import qualified GHC.IO.Handle.Descriptors as Descriptors
import System.IO (Handle, SeekMode(..), hClose)
import System.IO.Error
import System.Posix.Error
import System.Posix.Internals
import System.Posix.Types

stdInput, stdOutput, stdError :: Fd
stdInput = Fd 0
stdOutput = Fd 1
stdError = Fd 2

data OpenMode = ReadOnly | WriteOnly | ReadWrite

data OpenFileFlags = OpenFileFlags { append, exclusive, noctty, nonBlock, trunc :: Bool }

defaultFileFlags :: OpenFileFlags
defaultFileFlags = OpenFileFlags False False False False False

-- | With a mode, the file is made if it is not there.
openFd :: FilePath -> OpenMode -> Maybe FileMode -> OpenFileFlags -> IO Fd
openFd path how create flags =
  withFilePath path (\p -> Fd <$> throwErrnoPathIfMinus1Retry "openFd" path (c_open p bits (maybe 0 id create)))
  where
    bits = access .|. maybe 0 (const o_CREAT) create .|. flag append o_APPEND .|. flag exclusive o_EXCL
      .|. flag noctty o_NOCTTY .|. flag nonBlock o_NONBLOCK .|. flag trunc o_TRUNC
    flag field bit' = if field flags then bit' else 0
    access = case how of
      ReadOnly -> o_RDONLY
      WriteOnly -> o_WRONLY
      ReadWrite -> o_RDWR

createFile :: FilePath -> FileMode -> IO Fd
createFile path mode = openFd path WriteOnly (Just mode) defaultFileFlags { trunc = True }

closeFd :: Fd -> IO ()
closeFd (Fd fd) = throwErrnoIfMinus1_ "closeFd" (c_close fd)

fdReadBuf, fdWriteBuf :: Fd -> Ptr Word8 -> ByteCount -> IO ByteCount
fdReadBuf _ _ 0 = return 0
fdReadBuf (Fd fd) p n = fromIntegral <$> throwErrnoIfMinus1Retry "fdReadBuf" (c_safe_read fd p n)
fdWriteBuf (Fd fd) p n = fromIntegral <$> throwErrnoIfMinus1Retry "fdWriteBuf" (c_safe_write fd p n)

-- | The text of so many bytes at most; an error at the end of the file.
fdRead :: Fd -> ByteCount -> IO (String, ByteCount)
fdRead _ 0 = return ("", 0)
fdRead fd n = allocaBytes (fromIntegral n) $ \buffer -> do
  count <- fdReadBuf fd buffer n
  if count == 0
    then ioError (ioeSetErrorString (mkIOError eofErrorType "fdRead" Nothing Nothing) "EOF")
    else do
      text <- peekCStringLen (castPtr buffer, fromIntegral count)
      return (text, count)

fdWrite :: Fd -> String -> IO ByteCount
fdWrite fd text = withCStringLen text (\(p, n) -> fdWriteBuf fd (castPtr p) (fromIntegral n))

fdSeek :: Fd -> SeekMode -> FileOffset -> IO FileOffset
fdSeek (Fd fd) mode offset = throwErrnoIfMinus1 "fdSeek" (c_lseek fd offset (whence mode))

whence :: SeekMode -> CInt
whence AbsoluteSeek = sEEK_SET
whence RelativeSeek = sEEK_CUR
whence SeekFromEnd = sEEK_END

data FdOption = AppendOnWrite | CloseOnExec | NonBlockingRead | SynchronousWrites

-- | The bit of an option, and the commands that get and set the bits that it is among.
optionBit :: FdOption -> (CInt, CInt, CInt)
optionBit option = case option of
  CloseOnExec -> (fromIntegral const_fd_cloexec, 1, const_f_setfd)
  AppendOnWrite -> (o_APPEND, const_f_getfl, const_f_setfl)
  NonBlockingRead -> (o_NONBLOCK, const_f_getfl, const_f_setfl)
  SynchronousWrites -> (0o4010000, const_f_getfl, const_f_setfl)

queryFdOption :: Fd -> FdOption -> IO Bool
queryFdOption (Fd fd) option = case optionBit option of
  (bit', get, _) -> (\flags -> flags .&. bit' /= 0) <$> throwErrnoIfMinus1 "queryFdOption" (c_fcntl_read fd get)

setFdOption :: Fd -> FdOption -> Bool -> IO ()
setFdOption (Fd fd) option on = case optionBit option of
  (bit', get, set) -> do
    flags <- throwErrnoIfMinus1 "setFdOption" (c_fcntl_read fd get)
    let flags' = if on then flags .|. bit' else flags .&. complement bit'
    if flags == flags' then return () else throwErrnoIfMinus1_ "setFdOption" (c_fcntl_write fd set (fromIntegral flags'))

-- Locks

data LockRequest = ReadLock | WriteLock | Unlock

type FileLock = (LockRequest, SeekMode, FileOffset, FileOffset)

withLock :: FileLock -> (Ptr CFLock -> IO a) -> IO a
withLock (request, mode, start, size) f = allocaBytes 32 $ \p -> do
  pokeByteOff p 0 (case request of { ReadLock -> 0; WriteLock -> 1; Unlock -> 2 } :: Int16)
  pokeByteOff p 2 (fromIntegral (whence mode) :: Int16)
  pokeByteOff p 8 start
  pokeByteOff p 16 size
  pokeByteOff p 24 (0 :: CPid)
  f p

-- | The lock that is in the way of this one, and who has it.
getLock :: Fd -> FileLock -> IO (Maybe (ProcessID, FileLock))
getLock (Fd fd) lock = withLock lock $ \p -> do
  throwErrnoIfMinus1_ "getLock" (c_fcntl_lock fd 5 p)
  kind <- peekByteOff p 0 :: IO Int16
  mode <- peekByteOff p 2 :: IO Int16
  start <- peekByteOff p 8
  size <- peekByteOff p 16
  pid <- peekByteOff p 24
  let found request = Just (pid, (request, case mode of { 0 -> AbsoluteSeek; 1 -> RelativeSeek; _ -> SeekFromEnd }, start, size))
  return (case kind of
    0 -> found ReadLock
    1 -> found WriteLock
    _ -> Nothing)

setLock, waitToSetLock :: Fd -> FileLock -> IO ()
setLock (Fd fd) lock = withLock lock (throwErrnoIfMinus1_ "setLock" . c_fcntl_lock fd 6)
waitToSetLock (Fd fd) lock = withLock lock (throwErrnoIfMinus1_ "waitToSetLock" . c_lock_safe fd 7)

-- Descriptors

createPipe :: IO (Fd, Fd)
createPipe = allocaBytes 8 $ \p -> do
  throwErrnoIfMinus1_ "createPipe" (c_pipe p)
  (,) <$> (Fd <$> peek p) <*> (Fd <$> peekElemOff p 1)

dup :: Fd -> IO Fd
dup (Fd fd) = Fd <$> throwErrnoIfMinus1 "dup" (c_dup fd)

dupTo :: Fd -> Fd -> IO Fd
dupTo (Fd fd) (Fd to) = Fd <$> throwErrnoIfMinus1 "dupTo" (c_dup2 fd to)

-- | The handle is closed, the file stays open by another number.
handleToFd :: Handle -> IO Fd
handleToFd h = do
  fd <- Descriptors.descriptorOf h
  copy <- throwErrnoIfMinus1 "handleToFd" (c_dup fd)
  hClose h
  return (Fd copy)

fdToHandle :: Fd -> IO Handle
fdToHandle (Fd fd) = Descriptors.fdToHandle fd

foreign import ccall safe "fcntl" c_lock_safe :: CInt -> CInt -> Ptr CFLock -> IO CInt
