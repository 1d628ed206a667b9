{-# LANGUAGE Trustworthy #-}
{-# LANGUAGE ExistentialQuantification, PatternSynonyms, ViewPatterns #-}
-- | Handles as packages look at them: what GHC keeps in them, told of what hythe keeps.
module GHC.IO.Handle.Types
  ( Handle(FileHandle, DuplexHandle), Handle__(..), HandleType(..), BufferMode(..), Newline(..), NewlineMode(..)
  , nativeNewline, universalNewlineMode, noNewlineTranslation, nativeNewlineMode
  , isReadableHandleType, isWritableHandleType, isReadWriteHandleType, handleView
  ) where

import Control.Concurrent.MVar
import Data.Typeable (Typeable)
import GHC.IO.BufferedIO (BufferedIO)
import GHC.IO.Device (IODevice, RawIO)
import GHC.IO.FD (FD(..))
import GHC.IO.Handle.Descriptors (descriptorOf)
import GHC.IO.Handle.Open
import GHC.IO.Handle.State
import GHC.IO.Handle.Streams (stateOf)
import System.IO.Unsafe (unsafePerformIO)

data HandleType = ClosedHandle | SemiClosedHandle | ReadHandle | WriteHandle | AppendHandle | ReadWriteHandle

instance Show HandleType where
  showsPrec _ kind = showString (case kind of
    ClosedHandle -> "closed"
    SemiClosedHandle -> "semi-closed"
    ReadHandle -> "readable"
    WriteHandle -> "writable"
    AppendHandle -> "writable (append)"
    ReadWriteHandle -> "read-writable")

isReadableHandleType, isWritableHandleType, isReadWriteHandleType :: HandleType -> Bool
isReadableHandleType kind = case kind of { ReadHandle -> True; ReadWriteHandle -> True; _ -> False }
isWritableHandleType kind = case kind of { WriteHandle -> True; AppendHandle -> True; ReadWriteHandle -> True; _ -> False }
isReadWriteHandleType kind = case kind of { ReadWriteHandle -> True; _ -> False }

-- | What a handle is at one moment. The device is the file's number, -1 if it is closed.
data Handle__ = forall device. (RawIO device, IODevice device, BufferedIO device, Typeable device) => Handle__
  { haDevice :: !device
  , haType :: HandleType
  , haBufferMode :: BufferMode
  , haCodec :: Maybe TextEncoding
  , haInputNL :: Newline
  , haOutputNL :: Newline
  }

-- | What has been written is in the file then.
handleView :: Handle -> IO Handle__
handleView h = do
  state <- stateOf h
  fd <- case stateStatus state of
    Open -> descriptorOf h
    _ -> return (-1)
  return Handle__
    { haDevice = FD { fdFD = fd, fdIsNonBlocking = 0 }
    , haType = case stateStatus state of
        Closed -> ClosedHandle
        SemiClosed -> SemiClosedHandle
        Open | handleAppends h -> AppendHandle
             | handleReadable h -> if handleWritable h then ReadWriteHandle else ReadHandle
             | otherwise -> WriteHandle
    , haBufferMode = stateBuffering state
    , haCodec = stateEncoding state
    , haInputNL = inputNL (stateNewlines state)
    , haOutputNL = outputNL (stateNewlines state)
    }

-- | Path and view; writing to the variable changes nothing.
pattern FileHandle :: FilePath -> MVar Handle__ -> Handle
pattern FileHandle path view <- (viewed -> (path, view))

-- | No handle of hythe's is one of two files.
pattern DuplexHandle :: FilePath -> MVar Handle__ -> MVar Handle__ -> Handle
pattern DuplexHandle path reading writing <- (const Nothing -> Just (path, reading, writing))
{-# COMPLETE FileHandle #-}

viewed :: Handle -> (FilePath, MVar Handle__)
viewed h = unsafePerformIO ((,) (handlePath h) <$> (handleView h >>= newMVar))
