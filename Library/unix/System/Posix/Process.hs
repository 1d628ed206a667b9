{-# LANGUAGE RankNTypes #-}
-- | Processes.
module System.Posix.Process
  ( forkProcess, forkProcessWithUnmask, executeFile, exitImmediately, getProcessID, getParentProcessID, getProcessGroupID
  , getProcessGroupIDOf, createProcessGroup, createProcessGroupFor, joinProcessGroup, setProcessGroupID
  , setProcessGroupIDOf, createSession, ProcessTimes(..), getProcessTimes, nice, getProcessPriority
  , getProcessGroupPriority, getUserPriority, setProcessPriority, setProcessGroupPriority, setUserPriority
  , ProcessStatus(..), getProcessStatus, getAnyProcessStatus, getGroupProcessStatus
  ) where

import Control.Monad
import Data.Bits
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import GHC.IO.Exception (IOErrorType(UnsupportedOperation))
import System.Exit
import System.IO.Error
import System.Posix.Error
import System.Posix.Internals (c_waitpid, withFilePath)
import System.Posix.Process.Internals
import System.Posix.Types

-- | Not supported yet: the new process would have one of the runtime's threads only.
forkProcess :: IO () -> IO ProcessID
forkProcess _ = unsupported "forkProcess"

forkProcessWithUnmask :: ((forall a. IO a -> IO a) -> IO ()) -> IO ProcessID
forkProcessWithUnmask _ = unsupported "forkProcessWithUnmask"

unsupported :: String -> IO a
unsupported function =
  ioError (ioeSetErrorString (mkIOError UnsupportedOperation function Nothing Nothing) "not supported yet")

-- | Runs another program in this process's place, searched for in PATH if the flag is set.
executeFile :: FilePath -> Bool -> [String] -> Maybe [(String, String)] -> IO a
executeFile path search arguments environment = withFilePath path $ \p ->
  withStrings (path : arguments) $ \argv -> case environment of
    Nothing -> failing (if search then c_execvp p argv else c_execv p argv)
    Just variables -> withStrings [name ++ "=" ++ value | (name, value) <- variables] $ \envp ->
      failing (if search then c_execvpe p argv envp else c_execve p argv envp)
  where
    failing call = throwErrnoPathIfMinus1_ "executeFile" path call >> throwErrnoPath "executeFile" path

withStrings :: [String] -> (Ptr CString -> IO a) -> IO a
withStrings strings f = go strings []
  where
    go [] pointers = withArray0 nullPtr (reverse pointers) f
    go (s : ss) pointers = withFilePath s (\p -> go ss (p : pointers))

-- | Ends the process without finishing anything.
exitImmediately :: ExitCode -> IO ()
exitImmediately ExitSuccess = c_exit 0
exitImmediately (ExitFailure n) = c_exit (fromIntegral n)

-- Groups

getProcessGroupIDOf :: ProcessID -> IO ProcessGroupID
getProcessGroupIDOf pid = throwErrnoIfMinus1 "getProcessGroupIDOf" (c_getpgid pid)

createProcessGroup, createProcessGroupFor :: ProcessID -> IO ProcessGroupID
createProcessGroup = createProcessGroupFor
createProcessGroupFor pid = throwErrnoIfMinus1_ "createProcessGroupFor" (c_setpgid pid 0) >> return pid

joinProcessGroup :: ProcessGroupID -> IO ()
joinProcessGroup group = throwErrnoIfMinus1_ "joinProcessGroup" (c_setpgid 0 group)

setProcessGroupID, setProcessGroupIDOf :: ProcessID -> ProcessGroupID -> IO ()
setProcessGroupID = setProcessGroupIDOf
setProcessGroupIDOf pid group = throwErrnoIfMinus1_ "setProcessGroupIDOf" (c_setpgid pid group)

createSession :: IO ProcessGroupID
createSession = throwErrnoIfMinus1 "createSession" c_setsid

-- Times and priorities

data ProcessTimes = ProcessTimes { elapsedTime, userTime, systemTime, childUserTime, childSystemTime :: ClockTick }

getProcessTimes :: IO ProcessTimes
getProcessTimes = allocaBytes 32 $ \p -> do
  elapsed <- throwErrnoIfMinus1 "getProcessTimes" (c_times p)
  ProcessTimes elapsed <$> peekElemOff p 0 <*> peekElemOff p 1 <*> peekElemOff p 2 <*> peekElemOff p 3

nice :: Int -> IO ()
nice n = do
  resetErrno
  result <- c_nice (fromIntegral n)
  when (result == -1) (getErrno >>= \e -> when (e /= eOK) (throwErrno "nice"))

-- | Minus one may be a priority.
priority :: String -> CInt -> CInt -> IO Int
priority function kind who = do
  resetErrno
  result <- c_getpriority kind who
  when (result == -1) (getErrno >>= \e -> when (e /= eOK) (throwErrno function))
  return (fromIntegral result)

getProcessPriority :: ProcessID -> IO Int
getProcessPriority (CPid pid) = priority "getProcessPriority" 0 (fromIntegral pid)

getProcessGroupPriority :: ProcessGroupID -> IO Int
getProcessGroupPriority (CPid group) = priority "getProcessGroupPriority" 1 (fromIntegral group)

getUserPriority :: UserID -> IO Int
getUserPriority (CUid user) = priority "getUserPriority" 2 (fromIntegral user)

setProcessPriority :: ProcessID -> Int -> IO ()
setProcessPriority (CPid pid) n = setPriority "setProcessPriority" 0 (fromIntegral pid) n

setProcessGroupPriority :: ProcessGroupID -> Int -> IO ()
setProcessGroupPriority (CPid group) n = setPriority "setProcessGroupPriority" 1 (fromIntegral group) n

setUserPriority :: UserID -> Int -> IO ()
setUserPriority (CUid user) n = setPriority "setUserPriority" 2 (fromIntegral user) n

setPriority :: String -> CInt -> CInt -> Int -> IO ()
setPriority function kind who n = throwErrnoIfMinus1_ function (c_setpriority kind who (fromIntegral n))

-- Waiting

-- | Waits if the first flag is set; the second asks for processes that were stopped, too.
wait :: String -> Bool -> Bool -> ProcessID -> IO (Maybe (ProcessID, ProcessStatus))
wait function block stopped who = alloca $ \status -> do
  pid <- throwErrnoIfMinus1Retry function (call who status ((if block then 0 else 1) .|. (if stopped then 2 else 0)))
  if pid == 0 then return Nothing else do
    result <- peek status >>= decipherWaitStatus
    return (Just (pid, result))
  where call = if block then c_waitpid_safe else c_waitpid

getProcessStatus :: Bool -> Bool -> ProcessID -> IO (Maybe ProcessStatus)
getProcessStatus block stopped pid = fmap (fmap snd) (wait "getProcessStatus" block stopped pid)

getGroupProcessStatus :: Bool -> Bool -> ProcessGroupID -> IO (Maybe (ProcessID, ProcessStatus))
getGroupProcessStatus block stopped group = wait "getGroupProcessStatus" block stopped (negate group)

getAnyProcessStatus :: Bool -> Bool -> IO (Maybe (ProcessID, ProcessStatus))
getAnyProcessStatus block stopped = wait "getGroupProcessStatus" block stopped (-1)

foreign import ccall unsafe "getpid" getProcessID :: IO ProcessID
foreign import ccall unsafe "getppid" getParentProcessID :: IO ProcessID
foreign import ccall unsafe "getpgrp" getProcessGroupID :: IO ProcessGroupID
foreign import ccall unsafe "getpgid" c_getpgid :: CPid -> IO CPid
foreign import ccall unsafe "setpgid" c_setpgid :: CPid -> CPid -> IO CInt
foreign import ccall unsafe "setsid" c_setsid :: IO CPid
foreign import ccall unsafe "times" c_times :: Ptr CClock -> IO CClock
foreign import ccall unsafe "nice" c_nice :: CInt -> IO CInt
foreign import ccall unsafe "getpriority" c_getpriority :: CInt -> CInt -> IO CInt
foreign import ccall unsafe "setpriority" c_setpriority :: CInt -> CInt -> CInt -> IO CInt
foreign import ccall safe "waitpid" c_waitpid_safe :: CPid -> Ptr CInt -> CInt -> IO CPid
foreign import ccall unsafe "_exit" c_exit :: CInt -> IO ()
foreign import ccall unsafe "execv" c_execv :: CString -> Ptr CString -> IO CInt
foreign import ccall unsafe "execvp" c_execvp :: CString -> Ptr CString -> IO CInt
foreign import ccall unsafe "execve" c_execve :: CString -> Ptr CString -> Ptr CString -> IO CInt
foreign import ccall unsafe "execvpe" c_execvpe :: CString -> Ptr CString -> Ptr CString -> IO CInt
