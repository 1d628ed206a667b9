-- | What is below 'System.Process'.
module System.Process.Internals
  ( ProcessHandle(..), ProcessHandle__(..), PHANDLE, mkProcessHandle, modifyProcessHandle, withProcessHandle
  , CreateProcess(..), CmdSpec(..), StdStream(..), createProcess_, withCEnvironment, fdToHandle
  , startDelegateControlC, endDelegateControlC, stopDelegateControlC
  , interruptProcessGroupOf, translate, createPipe, createPipeFd, GroupID, UserID, CGid(..)
  ) where

import System.Posix.Types
import GHC.IO.Handle.Descriptors
import System.Process.Interrupts
import System.Process.Quoting
import System.Process.Spawn
import System.Process.Types
import System.Process.Wait
