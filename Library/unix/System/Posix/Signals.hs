-- | Signals.
module System.Posix.Signals
  ( module System.Posix.Signals.Numbers
  , Signal, raiseSignal, signalProcess, signalProcessGroup, Handler(..), SignalInfo(..), SignalSpecificInfo(..), installHandler
  , SignalSet, emptySignalSet, fullSignalSet, reservedSignals, addSignal, deleteSignal, inSignalSet, getSignalMask
  , setSignalMask, blockSignals, unblockSignals, scheduleAlarm, getPendingSignals, awaitSignal, setStoppedChildFlag
  , queryStoppedChildFlag
  ) where

import Control.Concurrent
import Control.Monad
import Data.IORef
import qualified Data.Map.Strict as Map
import Data.Word
import Foreign.C
import Foreign.ForeignPtr
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.IO.Unsafe (unsafePerformIO)
import System.Posix.Internals (CSigset, c_read, c_sigprocmask)
import System.Posix.Process.Internals
import System.Posix.Signals.Numbers
import System.Posix.Types

raiseSignal :: Signal -> IO ()
raiseSignal signal = throwErrnoIfMinus1_ "raiseSignal" (c_raise signal)

signalProcess :: Signal -> ProcessID -> IO ()
signalProcess signal pid = throwErrnoIfMinus1_ "signalProcess" (c_kill pid signal)

signalProcessGroup :: Signal -> ProcessGroupID -> IO ()
signalProcessGroup signal group = throwErrnoIfMinus1_ "signalProcessGroup" (c_killpg group signal)

scheduleAlarm :: Int -> IO Int
scheduleAlarm seconds = fromIntegral <$> c_alarm (fromIntegral seconds)

-- Handlers

data Handler
  = Default | Ignore | Catch (IO ()) | CatchOnce (IO ()) | CatchInfo (SignalInfo -> IO ())
  | CatchInfoOnce (SignalInfo -> IO ())

data SignalInfo = SignalInfo { siginfoSignal :: Signal, siginfoError :: Errno, siginfoSpecific :: SignalSpecificInfo }

data SignalSpecificInfo
  = NoSignalSpecificInfo
  | SigChldInfo { siginfoPid :: ProcessID, siginfoUid :: UserID, siginfoStatus :: ProcessStatus }

-- Note [Handlers]
-- A signal may arrive between any two instructions, where no Haskell can run. The runtime's function for it writes the signal's
-- number into a pipe, and a Haskell thread that reads there starts a thread for the handler.

-- | What is installed, and the pipe's end to read from once there is one.
handlers :: MVar (Map.Map Signal Handler, Maybe CInt)
handlers = unsafePerformIO (newMVar (Map.empty, Nothing))
{-# NOINLINE handlers #-}

-- | Gives the handler before. The set has no effect: handlers run in threads, where nothing is blocked.
installHandler :: Signal -> Handler -> Maybe SignalSet -> IO Handler
installHandler signal handler _ = modifyMVar handlers $ \(installed, pipe) -> do
  pipe' <- if catches handler then Just <$> maybe openPipe return pipe else return pipe
  old <- throwErrnoIf (== failed) "installHandler" (c_signal signal action)
  let before = Map.findWithDefault (if old == ignore then Ignore else Default) signal installed
  return ((Map.insert signal handler installed, pipe'), before)
  where
    action = case handler of
      Default -> nullFunPtr
      Ignore -> ignore
      _ -> c_arrived
    ignore = castPtrToFunPtr (nullPtr `plusPtr` 1)
    failed = castPtrToFunPtr (nullPtr `plusPtr` (-1))

catches :: Handler -> Bool
catches Default = False
catches Ignore = False
catches _ = True

openPipe :: IO CInt
openPipe = allocaBytes 8 $ \p -> do
  throwErrnoIfMinus1_ "installHandler" (c_pipe2 p 0o2004000)
  reading <- peek p
  peekElemOff p 1 >>= c_setPipe
  _ <- forkIO (forever (threadWaitRead (Fd reading) >> arrived reading))
  return reading

arrived :: CInt -> IO ()
arrived fd = alloca $ \p -> do
  n <- c_read fd p 1
  when (n == 1) (peek p >>= run . fromIntegral)

run :: Signal -> IO ()
run signal = do
  handler <- withMVar handlers (return . Map.findWithDefault Default signal . fst)
  case handler of
    Catch act -> void (forkIO act)
    CatchOnce act -> reset >> void (forkIO act)
    CatchInfo act -> void (forkIO (act information))
    CatchInfoOnce act -> reset >> void (forkIO (act information))
    _ -> return ()
  where
    information = SignalInfo signal eOK NoSignalSpecificInfo
    reset = c_signal signal nullFunPtr

-- Sets

newtype SignalSet = SignalSet (ForeignPtr CSigset)

-- | Larger than a set is in any libc.
setSize :: Int
setSize = 128

made :: (Ptr CSigset -> IO a) -> SignalSet
made fill = unsafePerformIO (newSet fill)

newSet :: (Ptr CSigset -> IO a) -> IO SignalSet
newSet fill = do
  set <- mallocForeignPtrBytes setSize
  _ <- withForeignPtr set fill
  return (SignalSet set)

changed :: (Ptr CSigset -> IO CInt) -> SignalSet -> SignalSet
changed change (SignalSet set) = made $ \new -> do
  withForeignPtr set (\old -> forM_ [0 .. setSize `div` 8 - 1] (\i ->
    peekElemOff (castPtr old :: Ptr Word64) i >>= pokeElemOff (castPtr new) i))
  change new

emptySignalSet, fullSignalSet, reservedSignals :: SignalSet
emptySignalSet = made c_sigemptyset
fullSignalSet = made c_sigfillset
reservedSignals = emptySignalSet

addSignal, deleteSignal :: Signal -> SignalSet -> SignalSet
addSignal signal = changed (`c_sigaddset` signal)
deleteSignal signal = changed (`c_sigdelset` signal)

inSignalSet :: Signal -> SignalSet -> Bool
inSignalSet signal (SignalSet set) = unsafePerformIO (fmap (== 1) (withForeignPtr set (`c_sigismember` signal)))

-- The mask is that of the OS thread that the Haskell thread is on.

getSignalMask, getPendingSignals :: IO SignalSet
getSignalMask = newSet (c_sigprocmask 0 nullPtr)
getPendingSignals = newSet (throwErrnoIfMinus1 "getPendingSignals" . c_sigpending)

setSignalMask, blockSignals, unblockSignals :: SignalSet -> IO ()
setSignalMask = mask 2
blockSignals = mask 0
unblockSignals = mask 1

mask :: CInt -> SignalSet -> IO ()
mask how (SignalSet set) = withForeignPtr set (\p -> throwErrnoIf_ (/= 0) "sigprocmask" (c_sigprocmask how p nullPtr))

-- | Waits for a signal that is not in the set, the mask meanwhile.
awaitSignal :: Maybe SignalSet -> IO ()
awaitSignal wanted = do
  SignalSet set <- maybe getSignalMask return wanted
  _ <- withForeignPtr set c_sigsuspend
  return ()

-- Stopped children

stoppedChildFlag :: IORef Bool
stoppedChildFlag = unsafePerformIO (newIORef False)
{-# NOINLINE stoppedChildFlag #-}

-- | Whether children that stop are to be told of; gives what was. Only the flag is kept.
setStoppedChildFlag :: Bool -> IO Bool
setStoppedChildFlag flag = atomicModifyIORef stoppedChildFlag (\old -> (flag, old))

queryStoppedChildFlag :: IO Bool
queryStoppedChildFlag = readIORef stoppedChildFlag

foreign import ccall unsafe "raise" c_raise :: CInt -> IO CInt
foreign import ccall unsafe "kill" c_kill :: CPid -> CInt -> IO CInt
foreign import ccall unsafe "killpg" c_killpg :: CPid -> CInt -> IO CInt
foreign import ccall unsafe "alarm" c_alarm :: CUInt -> IO CUInt
foreign import ccall unsafe "signal" c_signal :: CInt -> FunPtr (CInt -> IO ()) -> IO (FunPtr (CInt -> IO ()))
foreign import ccall "&hy_signal_arrived" c_arrived :: FunPtr (CInt -> IO ())
foreign import ccall unsafe "hy_signal_pipe" c_setPipe :: CInt -> IO ()
foreign import ccall unsafe "pipe2" c_pipe2 :: Ptr CInt -> CInt -> IO CInt
foreign import ccall unsafe "sigemptyset" c_sigemptyset :: Ptr CSigset -> IO CInt
foreign import ccall unsafe "sigfillset" c_sigfillset :: Ptr CSigset -> IO CInt
foreign import ccall unsafe "sigaddset" c_sigaddset :: Ptr CSigset -> CInt -> IO CInt
foreign import ccall unsafe "sigdelset" c_sigdelset :: Ptr CSigset -> CInt -> IO CInt
foreign import ccall unsafe "sigismember" c_sigismember :: Ptr CSigset -> CInt -> IO CInt
foreign import ccall unsafe "sigpending" c_sigpending :: Ptr CSigset -> IO CInt
foreign import ccall safe "sigsuspend" c_sigsuspend :: Ptr CSigset -> IO CInt
