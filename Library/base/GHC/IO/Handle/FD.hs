-- | Handles and the numbers of their files.
module GHC.IO.Handle.FD
  ( stdin, stdout, stderr, openFile, openBinaryFile, openFileBlocking, fdToHandle
  ) where

import GHC.IO.Handle.Open
import GHC.IO.Handle.Descriptors
import GHC.IO.StdHandles
import System.IO (FilePath, IOMode)

openFileBlocking :: FilePath -> IOMode -> IO Handle
openFileBlocking = openFile
