-- | Calls of the system that other libraries are made of, and files' names for them.
module System.Posix.Internals where

import Data.Bits
import Data.Int
import Data.Word
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.Posix.Types

data CStat
data CSigset
data CTermios
data CPasswd
data CGroup
data CTms
data CUtimbuf
data CFLock

type FD = CInt
type CFilePath = CString

puts :: String -> IO ()
puts s = withCStringLen (s ++ "\n") (\(p, n) -> () <$ c_write 1 (castPtr p) (fromIntegral n))

-- Names of files: no character of one may be NUL.

withFilePath :: FilePath -> (CString -> IO a) -> IO a
withFilePath path f = checkForInteriorNULs path >> withCString path f

newFilePath :: FilePath -> IO CString
newFilePath path = checkForInteriorNULs path >> newCString path

peekFilePath :: CString -> IO FilePath
peekFilePath = peekCString

peekFilePathLen :: CStringLen -> IO FilePath
peekFilePathLen = peekCStringLen

checkForInteriorNULs :: FilePath -> IO ()
checkForInteriorNULs path
  | '\0' `elem` path = throwInternalNulError path
  | otherwise = return ()

throwInternalNulError :: FilePath -> IO a
throwInternalNulError path = ioError (errnoToIOError "checkForInteriorNULs" eINVAL Nothing (Just path))

-- Status of files, in the form of Linux's @stat@

sizeof_stat :: Int
sizeof_stat = 144

st_mode :: Ptr CStat -> IO CMode
st_mode p = CMode <$> peekByteOff p 24

st_size :: Ptr CStat -> IO Int64
st_size p = peekByteOff p 48

st_mtime :: Ptr CStat -> IO CTime
st_mtime p = peekByteOff p 88

st_dev :: Ptr CStat -> IO CDev
st_dev p = CDev <$> peekByteOff p 0

st_ino :: Ptr CStat -> IO CIno
st_ino p = CIno <$> peekByteOff p 8

s_isreg, s_isdir, s_ischr, s_isblk, s_isfifo, s_issock :: CMode -> Bool
s_isreg = isKind 0o100000
s_isdir = isKind 0o040000
s_ischr = isKind 0o020000
s_isblk = isKind 0o060000
s_isfifo = isKind 0o010000
s_issock = isKind 0o140000

isKind :: CMode -> CMode -> Bool
isKind kind mode = mode .&. 0o170000 == kind

fdFileSize :: FD -> IO Integer
fdFileSize fd = allocaBytes sizeof_stat $ \p -> do
  throwErrnoIfMinus1Retry_ "fileSize" (c_fstat fd p)
  mode <- st_mode p
  if s_isreg mode then toInteger <$> st_size p else return (-1)

-- Descriptors

setCloseOnExec :: FD -> IO ()
setCloseOnExec fd = throwErrnoIfMinus1_ "setCloseOnExec" (c_fcntl_write fd const_f_setfd const_fd_cloexec)

setNonBlockingFD :: FD -> Bool -> IO ()
setNonBlockingFD fd set = do
  flags <- throwErrnoIfMinus1Retry "setNonBlockingFD" (c_fcntl_read fd const_f_getfl)
  let flags' = if set then flags .|. o_NONBLOCK else flags .&. complement o_NONBLOCK
  if flags == flags' then return () else () <$ c_fcntl_write fd const_f_setfl (fromIntegral flags')

const_f_getfl, const_f_setfl, const_f_setfd :: CInt
const_f_getfl = 3
const_f_setfl = 4
const_f_setfd = 2

const_fd_cloexec :: CLong
const_fd_cloexec = 1

o_RDONLY, o_WRONLY, o_RDWR, o_APPEND, o_CREAT, o_EXCL, o_TRUNC, o_NOCTTY, o_NONBLOCK, o_BINARY :: CInt
o_RDONLY = 0
o_WRONLY = 1
o_RDWR = 2
o_APPEND = 0o2000
o_CREAT = 0o100
o_EXCL = 0o200
o_TRUNC = 0o1000
o_NOCTTY = 0o400
o_NONBLOCK = 0o4000
o_BINARY = 0

sEEK_SET, sEEK_CUR, sEEK_END :: CInt
sEEK_SET = 0
sEEK_CUR = 1
sEEK_END = 2

lstat :: CFilePath -> Ptr CStat -> IO CInt
lstat = c_lstat

foreign import ccall unsafe "stat" c_stat :: CFilePath -> Ptr CStat -> IO CInt
foreign import ccall unsafe "lstat" c_lstat :: CFilePath -> Ptr CStat -> IO CInt
foreign import ccall unsafe "fstat" c_fstat :: CInt -> Ptr CStat -> IO CInt
foreign import ccall unsafe "access" c_access :: CString -> CInt -> IO CInt
foreign import ccall unsafe "chmod" c_chmod :: CString -> CMode -> IO CInt
foreign import ccall unsafe "close" c_close :: CInt -> IO CInt
foreign import ccall unsafe "creat" c_creat :: CString -> CMode -> IO CInt
foreign import ccall unsafe "dup" c_dup :: CInt -> IO CInt
foreign import ccall unsafe "dup2" c_dup2 :: CInt -> CInt -> IO CInt
foreign import ccall unsafe "isatty" c_isatty :: CInt -> IO CInt
foreign import ccall unsafe "lseek" c_lseek :: CInt -> COff -> CInt -> IO COff
foreign import ccall unsafe "umask" c_umask :: CMode -> IO CMode
foreign import ccall unsafe "unlink" c_unlink :: CString -> IO CInt
foreign import ccall unsafe "rename" c_rename :: CString -> CString -> IO CInt
foreign import ccall unsafe "ftruncate" c_ftruncate :: CInt -> COff -> IO CInt
foreign import ccall unsafe "getpid" c_getpid :: IO CPid
foreign import ccall unsafe "link" c_link :: CString -> CString -> IO CInt
foreign import ccall unsafe "mkfifo" c_mkfifo :: CString -> CMode -> IO CInt
foreign import ccall unsafe "pipe" c_pipe :: Ptr CInt -> IO CInt
foreign import ccall unsafe "waitpid" c_waitpid :: CPid -> Ptr CInt -> CInt -> IO CPid
foreign import ccall unsafe "sigemptyset" c_sigemptyset :: Ptr CSigset -> IO CInt
foreign import ccall unsafe "sigaddset" c_sigaddset :: Ptr CSigset -> CInt -> IO CInt
foreign import ccall unsafe "pthread_sigmask" c_sigprocmask :: CInt -> Ptr CSigset -> Ptr CSigset -> IO CInt
foreign import ccall unsafe "tcgetattr" c_tcgetattr :: CInt -> Ptr CTermios -> IO CInt
foreign import ccall unsafe "tcsetattr" c_tcsetattr :: CInt -> CInt -> Ptr CTermios -> IO CInt
foreign import ccall unsafe "open" c_open :: CFilePath -> CInt -> CMode -> IO CInt
foreign import ccall safe "open" c_safe_open :: CFilePath -> CInt -> CMode -> IO CInt
foreign import ccall unsafe "fcntl" c_fcntl_read :: CInt -> CInt -> IO CInt
foreign import ccall unsafe "fcntl" c_fcntl_write :: CInt -> CInt -> CLong -> IO CInt
foreign import ccall unsafe "fcntl" c_fcntl_lock :: CInt -> CInt -> Ptr CFLock -> IO CInt
foreign import ccall unsafe "read" c_read :: CInt -> Ptr Word8 -> CSize -> IO CSsize
foreign import ccall safe "read" c_safe_read :: CInt -> Ptr Word8 -> CSize -> IO CSsize
foreign import ccall unsafe "write" c_write :: CInt -> Ptr Word8 -> CSize -> IO CSsize
foreign import ccall safe "write" c_safe_write :: CInt -> Ptr Word8 -> CSize -> IO CSsize
