-- | Signals that not every system has.
module System.Posix.Signals.Exts (module System.Posix.Signals, sigINFO, sigWINCH, infoEvent, windowChange) where

import Foreign.C.Types (CInt)
import System.Posix.Signals

-- | There is none on Linux.
sigINFO, infoEvent :: CInt
sigINFO = -1
infoEvent = sigINFO

sigWINCH, windowChange :: CInt
sigWINCH = 28
windowChange = sigWINCH
