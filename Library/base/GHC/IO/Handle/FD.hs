-- | Handles and the numbers of their files.
module GHC.IO.Handle.FD
  ( stdin, stdout, stderr, openFile, openBinaryFile, openFileBlocking, fdToHandle, fdToHandle'
  ) where

import Control.Monad (when)
import Foreign.C.Types (CInt)
import GHC.IO.Device (IODeviceType)
import GHC.IO.Handle.Open
import GHC.IO.Handle.Descriptors
import GHC.IO.StdHandles
import System.IO (FilePath, IOMode(..), hSetBinaryMode)

openFileBlocking :: FilePath -> IOMode -> IO Handle
openFileBlocking = openFile

-- | A handle that owns the file, for what the mode says. Of what kind the file is, the handle finds out itself.
fdToHandle' :: CInt -> Maybe IODeviceType -> Bool -> FilePath -> IOMode -> Bool -> IO Handle
fdToHandle' fd _ _ path mode isBinary = do
  h <- handleNamed path (mode == ReadMode || mode == ReadWriteMode) (mode /= ReadMode) fd
  when isBinary (hSetBinaryMode h True)
  return h
