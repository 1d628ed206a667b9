-- | Terminals, as far as asking for them goes.
module System.Posix.Terminal
  ( queryTerminal, getTerminalName, getControllingTerminalName, getTerminalProcessGroupID, setTerminalProcessGroupID
  , QueueSelector(..), discardData, drainOutput, FlowAction(..), controlFlow, sendBreak
  ) where

import Foreign.C
import Foreign.Ptr
import System.Posix.Types

queryTerminal :: Fd -> IO Bool
queryTerminal (Fd fd) = fmap (== 1) (c_isatty fd)

getTerminalName :: Fd -> IO FilePath
getTerminalName (Fd fd) = throwErrnoIfNull "getTerminalName" (c_ttyname fd) >>= peekCString

getControllingTerminalName :: IO FilePath
getControllingTerminalName = throwErrnoIfNull "getControllingTerminalName" (c_ctermid nullPtr) >>= peekCString

getTerminalProcessGroupID :: Fd -> IO ProcessGroupID
getTerminalProcessGroupID (Fd fd) = throwErrnoIfMinus1 "getTerminalProcessGroupID" (c_tcgetpgrp fd)

setTerminalProcessGroupID :: Fd -> ProcessGroupID -> IO ()
setTerminalProcessGroupID (Fd fd) group = throwErrnoIfMinus1_ "setTerminalProcessGroupID" (c_tcsetpgrp fd group)

data QueueSelector = InputQueue | OutputQueue | BothQueues

discardData :: Fd -> QueueSelector -> IO ()
discardData (Fd fd) queue = throwErrnoIfMinus1_ "discardData" (c_tcflush fd (case queue of
  InputQueue -> 0
  OutputQueue -> 1
  BothQueues -> 2))

drainOutput :: Fd -> IO ()
drainOutput (Fd fd) = throwErrnoIfMinus1_ "drainOutput" (c_tcdrain fd)

data FlowAction = SuspendOutput | RestartOutput | TransmitStop | TransmitStart

controlFlow :: Fd -> FlowAction -> IO ()
controlFlow (Fd fd) action = throwErrnoIfMinus1_ "controlFlow" (c_tcflow fd (case action of
  SuspendOutput -> 0
  RestartOutput -> 1
  TransmitStop -> 2
  TransmitStart -> 3))

sendBreak :: Fd -> Int -> IO ()
sendBreak (Fd fd) duration = throwErrnoIfMinus1_ "sendBreak" (c_tcsendbreak fd (fromIntegral duration))

foreign import ccall unsafe "isatty" c_isatty :: CInt -> IO CInt
foreign import ccall unsafe "ttyname" c_ttyname :: CInt -> IO CString
foreign import ccall unsafe "ctermid" c_ctermid :: CString -> IO CString
foreign import ccall unsafe "tcgetpgrp" c_tcgetpgrp :: CInt -> IO CPid
foreign import ccall unsafe "tcsetpgrp" c_tcsetpgrp :: CInt -> CPid -> IO CInt
foreign import ccall unsafe "tcflush" c_tcflush :: CInt -> CInt -> IO CInt
foreign import ccall safe "tcdrain" c_tcdrain :: CInt -> IO CInt
foreign import ccall unsafe "tcflow" c_tcflow :: CInt -> CInt -> IO CInt
foreign import ccall unsafe "tcsendbreak" c_tcsendbreak :: CInt -> CInt -> IO CInt
