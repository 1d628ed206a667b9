{-# LANGUAGE MagicHash, UnliftedFFITypes, UnboxedTuples, NoImplicitPrelude #-}
-- | The edge between Haskell and what runs it: what happens to exceptions that nobody catches, and the
-- exceptions that the runtime raises.
module GHC.TopHandler
  ( uncaughtException, uncaughtHandler, reportStackOverflow, reportHeapOverflow, exceptionText, runMainIO, runIO
  , runNonIO, flushStdHandles, madeFunPtr
  ) where

import Foreign.C.Types (CInt(..))
import GHC.Base
import GHC.Exception
import GHC.IO
import GHC.IO.Bytes
import GHC.IO.Exception
import GHC.IO.Handle.Open
import GHC.IO.Handle.Text
import GHC.IO.Handle.State
import GHC.IO.StdHandles
import GHC.IORef
import GHC.Num
import GHC.Ptr
import GHC.Show

-- | The program's main action: what it leaves uncaught ends the process.
runMainIO :: IO a -> IO a
runMainIO main = catchAny (main >>= \r -> flushStdHandles >> return r) (\e -> uncaughtException e >> throwIO e)

-- | What an export's body runs as.
runIO :: IO a -> IO a
runIO action = action

runNonIO :: a -> IO a
runNonIO x = x `seq` return x

-- | Reports an exception as an uncaught one and ends the process: with the code that an 'ExitCode' says, or 1; an interrupt by the
-- user, as if nobody had handled the signal.
uncaughtException :: SomeException -> IO ()
uncaughtException e = case fromException e of
  Just ExitSuccess -> flushStdHandles >> c_exit 0
  Just (ExitFailure n) -> flushStdHandles >> c_exit n
  Nothing -> case fromException e of
    Just StackOverflow -> reportStackOverflow >> c_exit 2
    Just HeapOverflow -> reportHeapOverflow >> c_exit 251
    Just UserInterrupt -> flushStdHandles >> c_signal interrupt nullPtr >> c_raise interrupt >> c_exit 130
    _ -> (readIORef uncaughtHandler >>= \report -> report e) >> c_exit 1

interrupt :: CInt
interrupt = 2

-- | What the runtime says of a stack or heap that is used up.
reportStackOverflow, reportHeapOverflow :: IO ()
reportStackOverflow = flushStdHandles >> c_reportStackOverflow
reportHeapOverflow = flushStdHandles >> c_reportHeapOverflow

-- | What reports exceptions that nobody catches, but for those about memory.
uncaughtHandler :: IORef (SomeException -> IO ())
uncaughtHandler = unsafePerformIO (newIORef reportException)
{-# NOINLINE uncaughtHandler #-}

reportException :: SomeException -> IO ()
reportException e = flushStdHandles >> report
  where
    -- Showing the exception may raise another one, which is then reported in its place.
    report = catchAny (message (shows e "")) (\e' -> message (shows e' ""))
    message text = c_progName >>= \(Ptr name) ->
      hPutStrLn stderr (peekCString name ++ ": " ++ text)

-- | What 'uncaughtException' would print, for C: a string to be freed.
exceptionText :: SomeException -> IO (Ptr CText)
exceptionText e = catchAny (copy (shows e "")) (\e' -> copy (shows e' ""))
  where copy text = encodeCString text >>= \(Bytes bytes) -> c_strdup bytes

-- | What a @wrapper@ import gives: the C function that the runtime has made, or an exception for null.
madeFunPtr :: Addr# -> IO (FunPtr a)
madeFunPtr function
  | isTrue# (eqAddr# function nullAddr#) = ioError (IOError Nothing ResourceExhausted "foreign import \"wrapper\""
      "the system gives no executable memory; freeHaskellFunPtr makes room" Nothing Nothing)
  | otherwise = return (FunPtr function)

data CText

-- | Errors in flushing are not worth reporting here.
flushStdHandles :: IO ()
flushStdHandles = quietly (hFlush stdout) >> quietly (hFlush stderr)
  where quietly act = catchAny act (\_ -> return ())

foreign import ccall safe "hy_exit_process" c_exit :: Int -> IO ()
foreign import ccall unsafe "hy_report_stack_overflow" c_reportStackOverflow :: IO ()
foreign import ccall unsafe "hy_report_heap_overflow" c_reportHeapOverflow :: IO ()
foreign import ccall unsafe "signal" c_signal :: CInt -> Ptr () -> IO (Ptr ())
foreign import ccall unsafe "raise" c_raise :: CInt -> IO CInt
foreign import ccall unsafe "strdup" c_strdup :: ByteArray# -> IO (Ptr CText)
foreign import ccall unsafe "hy_prog_name" c_progName :: IO (Ptr CStream)
