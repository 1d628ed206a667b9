-- | Files' status.
module System.Posix.Files.Status
  ( FileStatus, getFileStatus, getFdStatus, getSymbolicLinkStatus, deviceID, fileID, fileMode, linkCount, fileOwner
  , fileGroup, specialDeviceID, fileSize, accessTime, modificationTime, statusChangeTime, accessTimeHiRes
  , modificationTimeHiRes, statusChangeTimeHiRes, isBlockDevice, isCharacterDevice, isNamedPipe, isRegularFile
  , isDirectory, isSymbolicLink, isSocket
  ) where

import Data.Bits
import Data.Int
import Data.Time.Clock.POSIX (POSIXTime)
import Data.Word
import Foreign.C
import Foreign.ForeignPtr
import Foreign.Ptr
import Foreign.Storable
import System.IO.Unsafe (unsafeDupablePerformIO)
import System.Posix.Error
import System.Posix.Files.Modes
import System.Posix.Internals (CStat, withFilePath)
import System.Posix.Types

-- | What statx tells, which has the same form on all machines.
newtype FileStatus = FileStatus (ForeignPtr CStat)

getFileStatus, getSymbolicLinkStatus :: FilePath -> IO FileStatus
getFileStatus = named "getFileStatus" 0
getSymbolicLinkStatus = named "getSymbolicLinkStatus" 0x100

named :: String -> CInt -> FilePath -> IO FileStatus
named function flags path = withFilePath path $ \p ->
  status (throwErrnoPathIfMinus1Retry_ function path . c_statx (-100) p flags basic)

getFdStatus :: Fd -> IO FileStatus
getFdStatus (Fd fd) = withCString "" $ \p ->
  status (throwErrnoIfMinus1Retry_ "getFdStatus" . c_statx fd p 0x1000 basic)

-- | All that stat would tell.
basic :: CUInt
basic = 0x7ff

status :: (Ptr CStat -> IO ()) -> IO FileStatus
status fill = do
  buffer <- mallocForeignPtrBytes 256
  withForeignPtr buffer fill
  return (FileStatus buffer)

field :: Storable a => Int -> FileStatus -> a
field offset (FileStatus buffer) = unsafeDupablePerformIO (withForeignPtr buffer (`peekByteOff` offset))

word :: Int -> FileStatus -> Word32
word = field

fileMode :: FileStatus -> FileMode
fileMode s = fromIntegral (field 28 s :: Word16)

fileID :: FileStatus -> FileID
fileID s = CIno (field 32 s)

linkCount :: FileStatus -> LinkCount
linkCount s = fromIntegral (word 16 s)

fileOwner :: FileStatus -> UserID
fileOwner s = CUid (word 20 s)

fileGroup :: FileStatus -> GroupID
fileGroup s = CGid (word 24 s)

fileSize :: FileStatus -> FileOffset
fileSize s = COff (field 40 s)

deviceID, specialDeviceID :: FileStatus -> DeviceID
deviceID s = device (word 136 s) (word 140 s)
specialDeviceID s = device (word 128 s) (word 132 s)

-- | The number of a device from its two parts.
device :: Word32 -> Word32 -> DeviceID
device major minor = CDev (part major 0xfff 8 .|. part major 0xfffff000 32 .|. part minor 0xff 0 .|. part minor 0xffffff00 12)
  where part n mask shift = fromIntegral (n .&. mask) `shiftL` shift

seconds :: Int -> FileStatus -> EpochTime
seconds offset s = fromIntegral (field offset s :: Int64)

highResolution :: Int -> FileStatus -> POSIXTime
highResolution offset s = fromIntegral (field offset s :: Int64) + fromIntegral (word (offset + 8) s) / 1000000000

accessTime, modificationTime, statusChangeTime :: FileStatus -> EpochTime
accessTime = seconds 64
statusChangeTime = seconds 96
modificationTime = seconds 112

accessTimeHiRes, modificationTimeHiRes, statusChangeTimeHiRes :: FileStatus -> POSIXTime
accessTimeHiRes = highResolution 64
statusChangeTimeHiRes = highResolution 96
modificationTimeHiRes = highResolution 112

isKind :: FileMode -> FileStatus -> Bool
isKind kind s = fileMode s .&. fileTypeModes == kind

isBlockDevice, isCharacterDevice, isNamedPipe, isRegularFile, isDirectory, isSymbolicLink, isSocket :: FileStatus -> Bool
isBlockDevice = isKind blockSpecialMode
isCharacterDevice = isKind characterSpecialMode
isNamedPipe = isKind namedPipeMode
isRegularFile = isKind regularFileMode
isDirectory = isKind directoryMode
isSymbolicLink = isKind symbolicLinkMode
isSocket = isKind socketMode

foreign import ccall unsafe "statx" c_statx :: CInt -> CString -> CInt -> CUInt -> Ptr CStat -> IO CInt
