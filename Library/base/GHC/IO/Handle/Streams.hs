{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | Checks, errors and the streams below handles.
module GHC.IO.Handle.Streams
  ( newHandle, lockFile, unlockPath, unlockFile, stateOf, modifyState
  , checkReadable, checkWritable, checkOpen, checkNotClosed, checkSeekable
  , handleError, illegal, endOfFile, invalidBytes, invalidCharacter, systemError, checkResult, pathError
  , utf8Encoding, localeEncodingNow, setLocaleEncoding, nativeNewlines, withEncoding
  , c_close, c_flush, c_getByte, c_ungetByte, c_getChar, c_readSome, c_readLine, c_atEnd, c_waitInput, awaitInput
  , c_putByte, c_putChar, c_write, c_readPtr, c_readSomePtr, c_writePtr, c_setBuffering, c_getBuffering
  , c_seek, c_tell, c_size, c_setSize, c_isSeekable, c_isTerminal, c_getEcho, c_setEcho
  , c_open, c_openTemporary, c_pathKind, c_errno
  ) where

import GHC.Base
import GHC.IO
import GHC.IO.Bytes
import GHC.IO.Exception
import GHC.IO.Handle.State
import GHC.IORef
import GHC.List
import GHC.Num
import GHC.Ptr
import GHC.Real (fromIntegral)

-- Handles

-- | Path, stream, readable, writable, appending, locked, encoding.
newHandle :: String -> Ptr CStream -> Bool -> Bool -> Bool -> Bool -> Maybe TextEncoding -> IO Handle
newHandle path stream readable writable appends locked encoding =
  c_getBuffering stream >>= \mode ->
  newIORef (HandleState Open (buffering mode) encoding nativeNewlines False Nothing) >>= \ref ->
  return (Handle path stream readable writable appends locked ref)
  where
    buffering 0 = NoBuffering
    buffering 1 = LineBuffering
    buffering _ = BlockBuffering Nothing

utf8Encoding :: TextEncoding
utf8Encoding = TextEncoding "UTF-8" UTF8

-- | The encoding of texts in files that are opened from now on.
localeEncodingNow :: IO TextEncoding
localeEncodingNow = readIORef currentEncoding

setLocaleEncoding :: TextEncoding -> IO ()
setLocaleEncoding = writeIORef currentEncoding

currentEncoding :: IORef TextEncoding
currentEncoding = unsafePerformIO (newIORef utf8Encoding)
{-# NOINLINE currentEncoding #-}

-- | The state with another encoding, whose text begins here.
withEncoding :: Maybe TextEncoding -> HandleState -> HandleState
withEncoding encoding st = st { stateEncoding = encoding, stateMarked = False, stateOrder = Nothing }

nativeNewlines :: NewlineMode
nativeNewlines = NewlineMode LF LF

stateOf :: Handle -> IO HandleState
stateOf h = readIORef (handleState h)

modifyState :: Handle -> (HandleState -> HandleState) -> IO ()
modifyState h f = stateOf h >>= \st -> case f st of st' -> st' `seq` writeIORef (handleState h) st'

-- Locks: a file of this program's may be open many times for reading or once for writing.

-- | The regular files that are open, by the path they were opened under: how many readers, or -1.
lockedFiles :: IORef [(String, Int)]
lockedFiles = unsafePerformIO (newIORef [])
{-# NOINLINE lockedFiles #-}

-- | False if the file is open in a way that excludes this one.
lockFile :: String -> Bool -> IO Bool
lockFile path writing = atomicModifyIORef lockedFiles (\table -> case lookup path table of
  Nothing -> ((path, if writing then -1 else 1) : table, True)
  Just n | n > 0 && not writing -> ((path, n + 1) : without table, True)
         | otherwise -> (table, False))
  where without = filter (\(p, _) -> p /= path)

-- | Undoes 'lockFile'.
unlockPath :: String -> IO ()
unlockPath path = atomicModifyIORef lockedFiles (\table -> (case lookup path table of
  Just n | n > 1 -> (path, n - 1) : without table
  _ -> without table, ()))
  where without = filter (\(p, _) -> p /= path)

unlockFile :: Handle -> IO ()
unlockFile h = if handleLocked h then unlockPath (handlePath h) else return ()

-- Checks: the function's name is for the message.

-- | The state of a handle that is neither closed nor semi-closed.
checkOpen :: String -> Handle -> IO HandleState
checkOpen function h = stateOf h >>= \st -> case stateStatus st of
  Open -> return st
  SemiClosed -> illegal function "handle is semi-closed" h
  Closed -> illegal function "handle is closed" h

checkNotClosed :: String -> Handle -> IO HandleState
checkNotClosed function h = stateOf h >>= \st -> case stateStatus st of
  Closed -> illegal function "handle is closed" h
  _ -> return st

checkReadable, checkWritable :: String -> Handle -> IO HandleState
checkReadable function h = checkOpen function h >>= \st ->
  if handleReadable h then return st else illegal function "handle is not open for reading" h
checkWritable function h = checkOpen function h >>= \st ->
  if handleWritable h then return st else illegal function "handle is not open for writing" h

checkSeekable :: String -> Handle -> IO HandleState
checkSeekable function h = checkOpen function h >>= \st ->
  if handleAppends h then notSeekable else c_isSeekable (handleStream h) >>= \r -> if r == 1 then return st else notSeekable
  where notSeekable = illegal function "handle is not seekable" h

-- Errors

handleError :: IOErrorType -> String -> String -> Handle -> IOException
handleError kind function text h = IOError (Just h) kind function text Nothing (Just (handlePath h))

illegal :: String -> String -> Handle -> IO a
illegal function text h = ioException (handleError IllegalOperation function text h)

endOfFile :: String -> Handle -> IO a
endOfFile function h = ioException (handleError EOF function "" h)

invalidBytes :: String -> Handle -> IOException
invalidBytes function h = handleError InvalidArgument function "invalid byte sequence" h

-- | A character that the encoding cannot write.
invalidCharacter :: String -> Handle -> IOException
invalidCharacter function h = handleError InvalidArgument function "invalid character" h

-- | The error of an errno value.
systemError :: Maybe Handle -> Maybe String -> String -> Int -> IO IOException
systemError h path function number@(I# n) =
  c_errnoKind n >>= \kind ->
  c_strerror n >>= \text -> case text of
    Ptr addr -> return (IOError h (errorType kind) function (peekCString addr) (Just (fromIntegral number)) path)

errorType :: Int -> IOErrorType
errorType kind = case kind of
  1 -> AlreadyExists
  2 -> NoSuchThing
  3 -> ResourceBusy
  4 -> ResourceExhausted
  5 -> EOF
  6 -> IllegalOperation
  7 -> PermissionDenied
  8 -> UnsatisfiedConstraints
  9 -> InappropriateType
  10 -> InvalidArgument
  11 -> Interrupted
  12 -> TimeExpired
  13 -> UnsupportedOperation
  14 -> ResourceVanished
  15 -> HardwareFault
  16 -> ProtocolError
  _ -> OtherError

-- | Raises the error that a result below zero stands for.
checkResult :: String -> Handle -> Int -> IO Int
checkResult function h r
  | r >= 0 = return r
  | otherwise = systemError (Just h) (Just (handlePath h)) function (negate r) >>= ioException

-- | Raises the error of the last system call, about a path.
pathError :: String -> String -> IO a
pathError function path = c_errno >>= \n -> systemError Nothing (Just path) function n >>= ioException

-- Streams

-- Reads are preceded by 'awaitInput', so that only this thread waits.

-- | Waits until something of the stream can be read, or its end is known. Interruptible; other threads run meanwhile.
awaitInput :: Ptr CStream -> IO ()
awaitInput stream = c_mustWait stream >>= \(I# fd) -> case fd <# 0# of
  1# -> return ()
  _ -> IO (\s -> case waitRead# fd s of s' -> (# s', () #))

c_getByte, c_getChar, c_atEnd :: Ptr CStream -> IO Int
c_getByte stream = awaitInput stream >> getByteNow stream
c_getChar stream = awaitInput stream >> getCharNow stream
c_atEnd stream = awaitInput stream >> atEndNow stream

c_readSome, c_readLine :: Ptr CStream -> MutableByteArray# RealWorld -> Int# -> IO Int
c_readSome stream buffer count = awaitInput stream >> readSomeNow stream buffer count
c_readLine stream buffer count = awaitInput stream >> readLineNow stream buffer count

c_readSomePtr, c_readPtr :: Ptr CStream -> Ptr a -> Int -> IO Int
c_readSomePtr stream buffer count = awaitInput stream >> readSomePtrNow stream buffer count
-- | Until so many bytes have been read, or the input ends.
c_readPtr stream buffer count = c_isSeekable stream >>= \file -> case file of
  1 -> readPtrNow stream buffer count
  _ -> pieces 0
  where
    pieces got
      | got == count = return got
      | otherwise = c_readSomePtr stream (plusPtr buffer got) (count - got) >>= \r ->
          if r > 0 then pieces (got + r) else return (if got > 0 then got else r)

-- So are writes, by 'awaitOutput': whoever reads the other end of a pipe may be slow.

-- | Waits until some of so many bytes can be written, or something flushed (0 bytes); how many. Interruptible; other threads
-- run meanwhile.
awaitOutput :: Ptr CStream -> Int -> IO Int
awaitOutput stream count = c_writable stream count >>= \n -> case n of
  I# fd | n < 0 -> IO (\s -> case waitWrite# (notI# fd) s of s' -> (# s', () #)) >> awaitOutput stream count
  _ -> return n

c_close, c_flush :: Ptr CStream -> IO Int
c_close stream = awaitOutput stream 0 >> closeNow stream
c_flush stream = awaitOutput stream 0 >> flushNow stream

c_putByte, c_putChar :: Ptr CStream -> Int -> IO Int
c_putByte stream byte = awaitOutput stream 1 >> putByteNow stream byte
c_putChar stream char = awaitOutput stream 4 >> putCharNow stream char

c_write :: Ptr CStream -> MutableByteArray# RealWorld -> Int# -> IO Int
c_write stream buffer count = inPieces stream (I# count) (writeNow stream buffer)

c_writePtr :: Ptr CStream -> Ptr a -> Int -> IO Int
c_writePtr stream buffer count = inPieces stream count (writePtrNow stream buffer)

-- | Writes by a function of offset and length.
inPieces :: Ptr CStream -> Int -> (Int -> Int -> IO Int) -> IO Int
inPieces stream count write = go 0
  where
    go done
      | done == count = return 0
      | otherwise = awaitOutput stream (count - done) >>= \n -> write done n >>= \r ->
          if r < 0 then return r else go (done + n)
{-# INLINE inPieces #-}

foreign import ccall unsafe "hy_io_writable" c_writable :: Ptr CStream -> Int -> IO Int
foreign import ccall safe "hy_io_close" closeNow :: Ptr CStream -> IO Int
foreign import ccall safe "hy_io_flush" flushNow :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_put_byte" putByteNow :: Ptr CStream -> Int -> IO Int
foreign import ccall unsafe "hy_io_put_char" putCharNow :: Ptr CStream -> Int -> IO Int
foreign import ccall unsafe "hy_io_write_from" writeNow :: Ptr CStream -> MutableByteArray# RealWorld -> Int -> Int -> IO Int
foreign import ccall safe "hy_io_write_from" writePtrNow :: Ptr CStream -> Ptr a -> Int -> Int -> IO Int
-- A descriptor that has to be waited for before the stream can be read, or -1.
foreign import ccall unsafe "hy_io_must_wait" c_mustWait :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_get_byte" getByteNow :: Ptr CStream -> IO Int
foreign import ccall safe "hy_io_get_char" getCharNow :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_unget_byte" c_ungetByte :: Ptr CStream -> Int -> IO Int
foreign import ccall unsafe "hy_io_read_some" readSomeNow :: Ptr CStream -> MutableByteArray# RealWorld -> Int# -> IO Int
foreign import ccall unsafe "hy_io_read_line" readLineNow :: Ptr CStream -> MutableByteArray# RealWorld -> Int# -> IO Int
foreign import ccall unsafe "hy_io_at_end" atEndNow :: Ptr CStream -> IO Int
foreign import ccall safe "hy_io_wait_input" c_waitInput :: Ptr CStream -> Int -> IO Int
foreign import ccall safe "hy_io_read" readPtrNow :: Ptr CStream -> Ptr a -> Int -> IO Int
foreign import ccall safe "hy_io_read_some" readSomePtrNow :: Ptr CStream -> Ptr a -> Int -> IO Int
foreign import ccall unsafe "hy_io_set_buffering" c_setBuffering :: Ptr CStream -> Int -> Int -> IO Int
foreign import ccall unsafe "hy_io_get_buffering" c_getBuffering :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_seek" c_seek :: Ptr CStream -> Int -> Int -> IO Int
foreign import ccall unsafe "hy_io_tell" c_tell :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_size" c_size :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_set_size" c_setSize :: Ptr CStream -> Int -> IO Int
foreign import ccall unsafe "hy_io_is_seekable" c_isSeekable :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_is_terminal" c_isTerminal :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_get_echo" c_getEcho :: Ptr CStream -> IO Int
foreign import ccall unsafe "hy_io_set_echo" c_setEcho :: Ptr CStream -> Int -> IO Int
foreign import ccall unsafe "hy_io_open" c_open :: ByteArray# -> Int -> IO (Ptr CStream)
foreign import ccall unsafe "hy_io_open_temporary" c_openTemporary
  :: MutableByteArray# RealWorld -> ByteArray# -> ByteArray# -> ByteArray# -> IO (Ptr CStream)
foreign import ccall unsafe "hy_io_path_kind" c_pathKind :: ByteArray# -> IO Int
foreign import ccall unsafe "hy_errno" c_errno :: IO Int
foreign import ccall unsafe "hy_errno_kind" c_errnoKind :: Int# -> IO Int
foreign import ccall unsafe "hy_strerror" c_strerror :: Int# -> IO (Ptr CStream)
