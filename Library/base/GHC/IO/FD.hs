-- | Files by their numbers, as devices. Handles of hythe's are not made of them.
module GHC.IO.FD
  ( FD(..), openFile, mkFD, release, setNonBlockingMode, readRawBufferPtr, writeRawBufferPtr, readRawBufferPtrNoBlock
  , stdin, stdout, stderr
  ) where

import Control.Concurrent (threadWaitRead, threadWaitWrite)
import Control.Monad (void, when)
import Data.Bits ((.|.))
import Data.Word (Word8)
import Foreign.C.Error
import Foreign.C.Types
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Ptr (Ptr, plusPtr)
import Foreign.Storable (pokeByteOff)
import GHC.IO.BufferedIO (BufferedIO(..))
import qualified GHC.IO.BufferedIO as Buffered
import GHC.IO.Buffer (BufferState(..), newByteBuffer)
import GHC.IO.Device (IODevice, IODeviceType(..), RawIO, SeekMode(..))
import qualified GHC.IO.Device as Device
import GHC.IO.Exception
import GHC.IO.IOMode (IOMode(..))
import qualified System.Posix.Internals as Posix
import System.Posix.Types (CDev, CIno, Fd(..))

data FD = FD { fdFD :: {-# UNPACK #-} !CInt, fdIsNonBlocking :: {-# UNPACK #-} !Int }

instance Show FD where
  show fd = show (fdFD fd)

stdin, stdout, stderr :: FD
stdin = standard 0
stdout = standard 1
stderr = standard 2

-- | What others have opened is not made non-blocking.
standard :: CInt -> FD
standard n = FD { fdFD = n, fdIsNonBlocking = 0 }

-- | The last argument: whether reading and writing must not block the whole process.
openFile :: FilePath -> IOMode -> Bool -> IO (FD, IODeviceType)
openFile path mode isNonBlocking = Posix.withFilePath path $ \name -> do
  let flags = standardFlags .|. case mode of
        ReadMode -> Posix.o_RDONLY
        WriteMode -> Posix.o_WRONLY .|. Posix.o_CREAT
        ReadWriteMode -> Posix.o_RDWR .|. Posix.o_CREAT
        AppendMode -> Posix.o_WRONLY .|. Posix.o_CREAT .|. Posix.o_APPEND
      standardFlags = Posix.o_NOCTTY .|. (if isNonBlocking then Posix.o_NONBLOCK else 0)
  n <- throwErrnoIfMinus1Retry "openFile" (Posix.c_safe_open name flags 0o666)
  (fd, kind) <- mkFD n mode Nothing False isNonBlocking
  when (mode == WriteMode && kind == RegularFile) (Device.setSize fd 0)
  return (fd, kind)

-- | Of a number; directories are refused.
mkFD :: CInt -> IOMode -> Maybe (IODeviceType, CDev, CIno) -> Bool -> Bool -> IO (FD, IODeviceType)
mkFD n _ known _ isNonBlocking = do
  kind <- maybe (kindOf n) (\(kind, _, _) -> return kind) known
  when (kind == Directory) $
    ioException (IOError Nothing InappropriateType "openFile" "is a directory" Nothing Nothing)
  return (FD { fdFD = n, fdIsNonBlocking = if isNonBlocking then 1 else 0 }, kind)

kindOf :: CInt -> IO IODeviceType
kindOf n = allocaBytes Posix.sizeof_stat $ \p -> do
  throwErrnoIfMinus1Retry_ "fdType" (Posix.c_fstat n p)
  mode <- Posix.st_mode p
  case () of
    _ | Posix.s_isdir mode -> return Directory
      | Posix.s_isfifo mode || Posix.s_issock mode || Posix.s_ischr mode -> return Stream
      | Posix.s_isreg mode -> return RegularFile
      | Posix.s_isblk mode -> return RawDevice
      | otherwise -> ioException (IOError Nothing UnsupportedOperation "fdType" "unknown file type" Nothing Nothing)

-- | No locks are held.
release :: FD -> IO ()
release _ = return ()

setNonBlockingMode :: FD -> Bool -> IO FD
setNonBlockingMode fd set = do
  Posix.setNonBlockingFD (fdFD fd) set
  return fd { fdIsNonBlocking = if set then 1 else 0 }

-- | Reads to an offset of a buffer. Other threads run meanwhile.
readRawBufferPtr :: String -> FD -> Ptr Word8 -> Int -> CSize -> IO Int
readRawBufferPtr place fd p offset size = fromIntegral <$>
  throwErrnoIfMinus1RetryMayBlock place (Posix.c_safe_read (fdFD fd) (p `plusPtr` offset) size) (threadWaitRead (Fd (fdFD fd)))

-- | 0: there is nothing yet; -1: that is the end.
readRawBufferPtrNoBlock :: String -> FD -> Ptr Word8 -> Int -> CSize -> IO Int
readRawBufferPtrNoBlock place fd p offset size = do
  isThere <- Device.ready fd False 0
  if not isThere then return 0 else do
    n <- readRawBufferPtr place fd p offset size
    return (if n == 0 then -1 else n)

writeRawBufferPtr :: String -> FD -> Ptr Word8 -> Int -> CSize -> IO CInt
writeRawBufferPtr place fd p offset size = fromIntegral <$>
  throwErrnoIfMinus1RetryMayBlock place (Posix.c_safe_write (fdFD fd) (p `plusPtr` offset) size) (threadWaitWrite (Fd (fdFD fd)))

instance RawIO FD where
  read fd p _ size = readRawBufferPtr "GHC.IO.FD.fdRead" fd p 0 (fromIntegral size)
  readNonBlocking fd p _ size = do
    n <- readRawBufferPtrNoBlock "GHC.IO.FD.fdReadNonBlocking" fd p 0 (fromIntegral size)
    return (if n < 0 then Nothing else Just n)
  write fd p offset size
    | size <= 0 = return ()
    | otherwise = do
        n <- fromIntegral <$> writeRawBufferPtr "GHC.IO.FD.fdWrite" fd p 0 (fromIntegral size)
        Device.write fd (p `plusPtr` n) (offset + fromIntegral n) (size - n)
  writeNonBlocking fd p _ size = do
    isReady <- Device.ready fd True 0
    if isReady then fromIntegral <$> writeRawBufferPtr "GHC.IO.FD.fdWriteNonBlocking" fd p 0 (fromIntegral size) else return 0

instance IODevice FD where
  ready fd isWrite milliseconds = allocaBytes 8 $ \p -> do
    pokeByteOff p 0 (fdFD fd)
    pokeByteOff p 4 (if isWrite then 4 else 1 :: CShort)
    n <- throwErrnoIfMinus1Retry "GHC.IO.FD.ready" (c_poll p 1 (fromIntegral milliseconds))
    return (n > 0)
  close fd = throwErrnoIfMinus1Retry_ "GHC.IO.FD.close" (Posix.c_close (fdFD fd))
  isTerminal fd = (/= 0) <$> Posix.c_isatty (fdFD fd)
  isSeekable fd = do
    kind <- Device.devType fd
    return (kind == RegularFile || kind == RawDevice)
  seek fd mode offset = toInteger <$>
    throwErrnoIfMinus1Retry "seek" (Posix.c_lseek (fdFD fd) (fromInteger offset) (whence mode))
    where
      whence AbsoluteSeek = Posix.sEEK_SET
      whence RelativeSeek = Posix.sEEK_CUR
      whence SeekFromEnd = Posix.sEEK_END
  tell fd = toInteger <$> throwErrnoIfMinus1Retry "hGetPosn" (Posix.c_lseek (fdFD fd) 0 Posix.sEEK_CUR)
  getSize fd = Posix.fdFileSize (fdFD fd)
  setSize fd size = throwErrnoIfMinus1Retry_ "GHC.IO.FD.setSize" (Posix.c_ftruncate (fdFD fd) (fromInteger size))
  devType fd = kindOf (fdFD fd)
  dup fd = do
    n <- throwErrnoIfMinus1 "GHC.IO.FD.dup" (Posix.c_dup (fdFD fd))
    return fd { fdFD = n }
  dup2 fd to = do
    void (throwErrnoIfMinus1 "GHC.IO.FD.dup2" (Posix.c_dup2 (fdFD fd) (fdFD to)))
    return fd { fdFD = fdFD to }

instance BufferedIO FD where
  newBuffer _ state = newByteBuffer 8192 state
  fillReadBuffer = Buffered.readBuf
  fillReadBuffer0 = Buffered.readBufNonBlocking
  emptyWriteBuffer fd b = Buffered.writeBuf fd b
  flushWriteBuffer0 fd b = Buffered.writeBufNonBlocking fd b

-- | Of one @struct pollfd@.
foreign import ccall safe "poll" c_poll :: Ptr () -> CULong -> CInt -> IO CInt
