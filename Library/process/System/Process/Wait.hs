-- | Waiting for a process, and ending it.
module System.Process.Wait
  ( waitForProcess, getProcessExitCode, terminateProcess, interruptProcessGroupOf, getPid, getCurrentPid
  ) where

import Control.Concurrent
import Control.Monad
import Foreign.C.Error
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.Exit
import System.Process.Interrupts
import System.Posix.Types (CPid(..))
import System.Process.Types

-- | The exit code once the process has ended; of a signal, its number below zero.
--
-- See Note [Waiting by asking].
waitForProcess :: ProcessHandle -> IO ExitCode
waitForProcess handle = do
  code <- withMVar (waitpidLock handle) (\_ -> go 100)
  return code
  where
    go pause = do
      result <- finish handle
      case result of
        Just code -> return code
        Nothing -> threadDelay pause >> go (min 20000 (pause * 2))

{- Note [Waiting by asking]
A call that waits for the process would keep the other Haskell threads from running, as any call of C's does today, and
could not be interrupted by an exception. So the system is asked again and again, after pauses that grow to 20 ms.
-}

getProcessExitCode :: ProcessHandle -> IO (Maybe ExitCode)
getProcessExitCode handle = do
  held <- tryTakeMVar (waitpidLock handle)
  case held of
    Just () -> do
      code <- finish handle
      putMVar (waitpidLock handle) ()
      return code
    Nothing -> withProcessHandle handle (\state -> return (case state of
      ClosedHandle code -> Just code
      _ -> Nothing))

-- | The exit code if the process has ended.
finish :: ProcessHandle -> IO (Maybe ExitCode)
finish handle = do
  (code, now) <- modifyProcessHandle handle $ \state -> case state of
    ClosedHandle code -> return (state, (Just code, False))
    _ -> do
      code <- asked (phdlProcessHandle state)
      return (maybe state ClosedHandle code, (code, True))
  when (now && mb_delegate_ctlc handle) (mapM_ endDelegateControlC code)
  return code

asked :: PHANDLE -> IO (Maybe ExitCode)
asked pid = alloca $ \status -> do
  result <- throwErrnoIfMinus1Retry "waitForProcess" (c_waitpid pid status 1)
  if result == 0 then return Nothing else fmap (Just . exitCode) (peek status)
  where
    exitCode :: CInt -> ExitCode
    exitCode status = case status `mod` 128 of
      0 -> case (status `div` 256) `mod` 256 of
        0 -> ExitSuccess
        n -> ExitFailure (fromIntegral n)
      signal -> ExitFailure (negate (fromIntegral signal))

terminateProcess :: ProcessHandle -> IO ()
terminateProcess handle = withProcessHandle handle $ \state -> case state of
  ClosedHandle _ -> return ()
  _ -> throwErrnoIfMinus1_ "terminateProcess" (c_kill (phdlProcessHandle state) 15)

interruptProcessGroupOf :: ProcessHandle -> IO ()
interruptProcessGroupOf handle = withProcessHandle handle $ \state -> case state of
  ClosedHandle _ -> return ()
  _ -> do
    group <- throwErrnoIfMinus1 "getpgid" (c_getpgid (phdlProcessHandle state))
    throwErrnoIfMinus1_ "interruptProcessGroupOf" (c_kill (negate group) 2)

getPid :: ProcessHandle -> IO (Maybe Pid)
getPid handle = withProcessHandle handle $ \state -> return (case state of
  ClosedHandle _ -> Nothing
  _ -> Just (phdlProcessHandle state))

foreign import ccall unsafe "getpid" getCurrentPid :: IO Pid
foreign import ccall unsafe "waitpid" c_waitpid :: PHANDLE -> Ptr CInt -> CInt -> IO PHANDLE
foreign import ccall unsafe "kill" c_kill :: PHANDLE -> CInt -> IO CInt
foreign import ccall unsafe "getpgid" c_getpgid :: PHANDLE -> IO PHANDLE
