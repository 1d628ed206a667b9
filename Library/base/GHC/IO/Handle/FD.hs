-- | Handles and the numbers of their files.
module GHC.IO.Handle.FD
  ( stdin, stdout, stderr, openFile, openBinaryFile, openFileBlocking, fdToHandle, fdToHandle', mkHandleFromFD
  ) where

import Control.Monad (when)
import Foreign.C.Types (CInt)
import GHC.IO.Device (IODeviceType)
import GHC.IO.FD (FD(..))
import GHC.IO.Handle.Open
import GHC.IO.Handle.Descriptors hiding (FD)
import GHC.IO.StdHandles
import System.IO (FilePath, IOMode(..), hSetBinaryMode, hSetEncoding)

openFileBlocking :: FilePath -> IOMode -> IO Handle
openFileBlocking = openFile

-- | A handle that owns the file, for what the mode says. Of what kind the file is, the handle finds out itself.
fdToHandle' :: CInt -> Maybe IODeviceType -> Bool -> FilePath -> IOMode -> Bool -> IO Handle
fdToHandle' fd _ _ path mode isBinary = do
  h <- handleNamed path (mode == ReadMode || mode == ReadWriteMode) (mode /= ReadMode) fd
  when isBinary (hSetBinaryMode h True)
  return h

-- | As 'fdToHandle\'', with an encoding.
mkHandleFromFD :: FD -> IODeviceType -> FilePath -> IOMode -> Bool -> Maybe TextEncoding -> IO Handle
mkHandleFromFD fd kind path mode _ encoding = do
  h <- fdToHandle' (fdFD fd) (Just kind) False path mode True
  mapM_ (hSetEncoding h) encoding
  return h
