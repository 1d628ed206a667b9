{-# LANGUAGE Trustworthy #-}
-- | Handles looked at by packages: each function gives an action the view of a handle that is in the state it wants.
module GHC.IO.Handle.Internals
  ( withHandle_, wantReadableHandle_, wantWritableHandle, wantSeekableHandle, ioe_closedHandle, ioe_EOF
  ) where

import GHC.IO.Exception
import GHC.IO.Handle.State (Handle)
import GHC.IO.Handle.Streams (checkReadable, checkSeekable, checkWritable)
import GHC.IO.Handle.Types (Handle__, handleView)

withHandle_, wantReadableHandle_, wantWritableHandle, wantSeekableHandle :: String -> Handle -> (Handle__ -> IO a) -> IO a
withHandle_ _ h act = handleView h >>= act
wantReadableHandle_ function h act = checkReadable function h >> handleView h >>= act
wantWritableHandle function h act = checkWritable function h >> handleView h >>= act
wantSeekableHandle function h act = checkSeekable function h >> handleView h >>= act

ioe_closedHandle, ioe_EOF :: IO a
ioe_closedHandle = ioException (IOError Nothing IllegalOperation "" "handle is closed" Nothing Nothing)
ioe_EOF = ioException (IOError Nothing EOF "" "" Nothing Nothing)
