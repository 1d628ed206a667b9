-- | How processes end.
module System.Posix.Process.Internals (ProcessStatus(..), decipherWaitStatus) where

import Data.Bits
import Foreign.C.Types
import System.Exit

-- | The signal that ended it with whether it left a core file, or the one that stopped it.
data ProcessStatus = Exited ExitCode | Terminated CInt Bool | Stopped CInt
  deriving (Eq, Ord, Show)

-- | What wait tells.
decipherWaitStatus :: CInt -> IO ProcessStatus
decipherWaitStatus status = return (case status .&. 0x7f of
  0 -> Exited (if code == 0 then ExitSuccess else ExitFailure (fromIntegral code))
  0x7f -> Stopped code
  signal -> Terminated signal (status .&. 0x80 /= 0))
  where code = (status `shiftR` 8) .&. 0xff
