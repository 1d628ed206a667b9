-- | Everything of POSIX that is not about bytes.
module System.Posix
  ( module System.Posix.Types, module System.Posix.Signals, module System.Posix.Directory, module System.Posix.Files
  , module System.Posix.Unistd, module System.Posix.IO, module System.Posix.Env, module System.Posix.Process
  , module System.Posix.Temp, module System.Posix.Terminal, module System.Posix.Time, module System.Posix.User
  , module System.Posix.Resource, module System.Posix.DynamicLinker
  ) where

import System.Posix.Directory
import System.Posix.DynamicLinker hiding (Default)
import System.Posix.Env
import System.Posix.Files
import System.Posix.IO
import System.Posix.Process
import System.Posix.Resource
import System.Posix.Signals
import System.Posix.Temp
import System.Posix.Terminal
import System.Posix.Time
import System.Posix.Types
import System.Posix.Unistd
import System.Posix.User
