-- | Interrupts from the keyboard, left to the processes that run.
module System.Process.Interrupts (startDelegateControlC, stopDelegateControlC, endDelegateControlC) where

import Control.Concurrent.MVar
import Control.Exception
import Foreign.C.Types
import Foreign.Ptr
import System.Exit
import System.IO.Unsafe

-- | How many processes have them, and what was done on interrupt and quit before.
delegation :: MVar (Int, [Ptr ()])
delegation = unsafePerformIO (newMVar (0, []))
{-# NOINLINE delegation #-}

signals :: [CInt]
signals = [2, 3]

startDelegateControlC, stopDelegateControlC :: IO ()
startDelegateControlC = modifyMVar_ delegation $ \(n, old) ->
  if n > 0
    then return (n + 1, old)
    else fmap ((,) 1) (mapM (\s -> c_signal s (nullPtr `plusPtr` 1)) signals)
stopDelegateControlC = modifyMVar_ delegation $ \(n, old) ->
  if n > 1
    then return (n - 1, old)
    else sequence_ (zipWith c_signal signals old) >> return (0, [])

-- | When a process has ended: an interrupt that ended it is one of this program, too.
endDelegateControlC :: ExitCode -> IO ()
endDelegateControlC code = do
  stopDelegateControlC
  case code of
    ExitFailure n | n == -2 || n == -3 -> throwIO UserInterrupt
    _ -> return ()

foreign import ccall unsafe "signal" c_signal :: CInt -> Ptr () -> IO (Ptr ())
