-- | Numbers of open files, and handles of them.
module GHC.IO.Handle.Descriptors
  ( FD, descriptorOf, closeDescriptor, pipeDescriptors, above, handleOf, handleNamed, fdToHandle, createPipe, createPipeFd
  , hDuplicate, hDuplicateTo
  ) where

import Control.Exception
import Control.Monad
import Foreign.C.Error
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import GHC.IO.Handle.Open (hFlushAll)
import GHC.IO.Handle.Streams (localeEncodingNow, modifyState, newHandle, stateOf)
import GHC.IO.Handle.State
import System.IO

type FD = CInt

-- | What the handle has written is in the file then.
descriptorOf :: Handle -> IO FD
descriptorOf h = do
  writable <- hIsWritable h
  when writable (hFlush h)
  throwErrnoIfMinus1 "fileno" (c_fileno (handleStream h))

closeDescriptor :: FD -> IO ()
closeDescriptor fd = void (c_close fd)

-- | The end to read from and the end to write to; processes do not inherit them.
pipeDescriptors :: IO (FD, FD)
pipeDescriptors = allocaBytes 8 $ \p -> do
  throwErrnoIfMinus1_ "pipe" (c_pipe2 p closeOnExec)
  (,) <$> peek p <*> peekElemOff p 1

closeOnExec :: CInt
closeOnExec = 0o2000000

-- | Another number for the file, from 3, that processes do not inherit.
above :: FD -> IO FD
above fd = throwErrnoIfMinus1 "fcntl" (c_fcntl fd 1030 3)

-- | A handle that reads, or writes; it owns the file.
handleOf :: Bool -> FD -> IO Handle
handleOf reads' fd = handleNamed ("fd:" ++ show fd) reads' (not reads') fd

-- | A handle that reads or writes, or both.
handleNamed :: FilePath -> Bool -> Bool -> FD -> IO Handle
handleNamed name reads' writes fd = do
  stream <- streamOf (if not writes then "r" else if reads' then "r+" else "w") fd
  encoding <- localeEncodingNow
  newHandle name stream reads' writes False False (Just encoding)

streamOf :: String -> FD -> IO (Ptr CStream)
streamOf mode fd = withCString mode (\m -> throwErrnoIfNull "fdopen" (c_fdopen fd m))

-- | A handle that does what the file was opened for.
fdToHandle :: FD -> IO Handle
fdToHandle fd = do
  flags <- throwErrnoIfMinus1 "fcntl" (c_fcntl fd 3 0)
  case flags `mod` 4 of
    0 -> handleNamed name True False fd
    1 -> handleNamed name False True fd
    _ -> handleNamed name True True fd
  where name = "<file descriptor: " ++ show fd ++ ">"

-- | Another handle on the same file, at the same place in it.
hDuplicate :: Handle -> IO Handle
hDuplicate h = do
  fd <- descriptorOf h
  giveBack h
  copy <- throwErrnoIfMinus1 "dup" (c_fcntl fd 1030 0)
  stream <- streamOf (if handleAppends h then "a" else if not (handleWritable h) then "r" else if handleReadable h then "r+" else "w") copy
  state <- stateOf h
  h' <- newHandle (handlePath h) stream (handleReadable h) (handleWritable h) (handleAppends h) False (stateEncoding state)
  hSetBuffering h' (stateBuffering state)
  modifyState h' (\s -> s { stateNewlines = stateNewlines state })
  return h'

-- | What has been read and not been taken yet is given back to a file that has places.
giveBack :: Handle -> IO ()
giveBack h = do
  seekable <- hIsSeekable h
  when (seekable && handleReadable h) (hFlushAll h)

-- | The second handle is on the first one's file from now on; what it was on is closed.
hDuplicateTo :: Handle -> Handle -> IO ()
hDuplicateTo h to = do
  state <- stateOf h
  fd <- descriptorOf h
  fd' <- descriptorOf to
  _ <- throwErrnoIfMinus1 "dup2" (c_dup2 fd fd')
  modifyState to (\s -> s { stateEncoding = stateEncoding state, stateNewlines = stateNewlines state })

createPipe :: IO (Handle, Handle)
createPipe = mask_ $ do
  (r, w) <- pipeDescriptors
  (,) <$> fdToHandle r <*> fdToHandle w

createPipeFd :: IO (FD, FD)
createPipeFd = pipeDescriptors

foreign import ccall unsafe "dup2" c_dup2 :: CInt -> CInt -> IO CInt
foreign import ccall unsafe "fileno" c_fileno :: Ptr CStream -> IO CInt
foreign import ccall unsafe "fdopen" c_fdopen :: CInt -> CString -> IO (Ptr CStream)
foreign import ccall unsafe "close" c_close :: CInt -> IO CInt
foreign import ccall unsafe "pipe2" c_pipe2 :: Ptr CInt -> CInt -> IO CInt
foreign import ccall unsafe "fcntl" c_fcntl :: CInt -> CInt -> CInt -> IO CInt
