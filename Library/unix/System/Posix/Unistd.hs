-- | The system and its limits, sleeping, and writing files through.
module System.Posix.Unistd
  ( SystemID(..), getSystemID, SysVar(..), getSysVar, sleep, usleep, nanosleep, fileSynchronise, fileSynchroniseDataOnly
  ) where

import Control.Concurrent (threadDelay)
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Ptr
import System.Posix.Types

data SystemID = SystemID { systemName, nodeName, release, version, machine :: String }
  deriving (Eq, Read, Show)

getSystemID :: IO SystemID
getSystemID = allocaBytes (6 * size) $ \p -> do
  throwErrnoIfMinus1_ "getSystemID" (c_uname p)
  let field n = peekCString (p `plusPtr` (n * size))
  SystemID <$> field 0 <*> field 1 <*> field 2 <*> field 3 <*> field 4
  where size = 65

-- | The whole seconds that are left: none.
sleep :: Int -> IO Int
sleep seconds
  | seconds <= 0 = return 0
  | otherwise = threadDelay (seconds * 1000000) >> return 0

usleep :: Int -> IO ()
usleep n = if n <= 0 then return () else threadDelay n

nanosleep :: Integer -> IO ()
nanosleep n = if n <= 0 then return () else threadDelay (fromInteger ((n + 999) `div` 1000))

data SysVar
  = ArgumentLimit | ChildLimit | ClockTick | GroupLimit | OpenFileLimit | PosixVersion | HasSavedIDs | HasJobControl

getSysVar :: SysVar -> IO Integer
getSysVar variable = toInteger <$> throwErrnoIfMinus1 "getSysVar" (c_sysconf (case variable of
  ArgumentLimit -> 0
  ChildLimit -> 1
  ClockTick -> 2
  GroupLimit -> 3
  OpenFileLimit -> 4
  HasJobControl -> 7
  HasSavedIDs -> 8
  PosixVersion -> 29))

fileSynchronise, fileSynchroniseDataOnly :: Fd -> IO ()
fileSynchronise (Fd fd) = throwErrnoIfMinus1_ "fileSynchronise" (c_fsync fd)
fileSynchroniseDataOnly (Fd fd) = throwErrnoIfMinus1_ "fileSynchroniseDataOnly" (c_fdatasync fd)

foreign import ccall unsafe "uname" c_uname :: Ptr () -> IO CInt
foreign import ccall unsafe "sysconf" c_sysconf :: CInt -> IO CLong
foreign import ccall safe "fsync" c_fsync :: CInt -> IO CInt
foreign import ccall safe "fdatasync" c_fdatasync :: CInt -> IO CInt
