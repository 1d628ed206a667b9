-- | Writing to a process and reading from it at once.
module System.Process.Communicate (communicate) where

import Control.Concurrent (yield)
import Control.Exception
import Control.Monad
import Foreign.C.Error
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import GHC.IO.Handle.Streams (localeEncodingNow, newHandle)
import GHC.IO.Handle.State (CStream, handlePath)
import System.IO
import GHC.IO.Handle.Descriptors

-- | Bytes read so far: where, how many, and how many there is room for.
data Collected = Collected (Ptr CChar) Int Int

-- | Writes all of a text to one handle and reads all from others, none of which can make another wait; closes them.
communicate :: Handle -> String -> [Handle] -> IO [String]
communicate input text outputs = withCStringLen text $ \(bytes, len) -> do
  inFd <- descriptorOf input
  outFds <- mapM descriptorOf outputs
  throwErrnoIfMinus1_ "fcntl" (c_fcntl inFd 4 0o4000)
  start <- mapM (\_ -> (\p -> Collected p 0 size) <$> mallocBytes size) outFds
  when (len == 0) (hClose input)
  collected <- go inFd (if len == 0 then Nothing else Just (bytes, len)) [(fd, False, c) | (fd, c) <- zip outFds start]
  zipWithM contents outputs collected
  where
    size = 4096
    go inFd pending streams
      | Nothing <- pending, and [done | (_, done, _) <- streams] = return [c | (_, _, c) <- streams]
      | otherwise = do
          waitAny ([(inFd, 4) | Just _ <- [pending]] ++ [(fd, 1) | (fd, False, _) <- streams])
          pending' <- maybe (return Nothing) (send inFd) pending
          streams' <- mapM receive streams
          yield
          go inFd pending' streams'
    -- The process may not want all of it.
    send fd (p, n) = do
      written <- c_write fd p (fromIntegral n)
      errno <- getErrno
      case fromIntegral written of
        k | k == n -> hClose input >> return Nothing
          | k >= 0 -> return (Just (p `plusPtr` k, n - k))
          | errno == eAGAIN || errno == eINTR -> return (Just (p, n))
          | errno == ePIPE -> ignoringErrors (hClose input) >> return Nothing
          | otherwise -> throwErrno "write"
    receive stream@(_, True, _) = return stream
    receive stream@(fd, False, c) = do
      ready <- ready1 fd
      if not ready then return stream else do
        Collected p used room <- roomier c
        got <- c_read fd (p `plusPtr` used) (fromIntegral (room - used))
        errno <- getErrno
        case fromIntegral got of
          0 -> return (fd, True, Collected p used room)
          k | k > 0 -> return (fd, False, Collected p (used + k) room)
            | errno == eAGAIN || errno == eINTR -> return (fd, False, Collected p used room)
            | otherwise -> throwErrno "read"
    roomier c@(Collected p used room)
      | used < room = return c
      | otherwise = (\q -> Collected q used (room * 2)) <$> reallocBytes p (room * 2)

ignoringErrors :: IO () -> IO ()
ignoringErrors action = action `catch` \e -> const (return ()) (e :: IOException)

-- | Waits until one of the files is ready for its event, or for a moment.
waitAny :: [(FD, CShort)] -> IO ()
waitAny files = withArrayOf files (\p -> void (c_poll p (fromIntegral (length files)) 10))

ready1 :: FD -> IO Bool
ready1 fd = withArrayOf [(fd, 1)] (\p -> fmap (> 0) (c_poll p 1 0))

withArrayOf :: [(FD, CShort)] -> (Ptr () -> IO a) -> IO a
withArrayOf files f = allocaBytes (8 * max 1 (length files)) $ \p -> do
  forM_ (zip [0, 8 ..] files) $ \(offset, (fd, events)) -> do
    pokeByteOff p offset fd
    pokeByteOff p (offset + 4) events
    pokeByteOff p (offset + 6) (0 :: CShort)
  f p

-- | The text of the bytes, as a handle would read it; the bytes are freed.
contents :: Handle -> Collected -> IO String
contents source (Collected p used _) = do
  hClose source
  text <- if used == 0 then return "" else do
    stream <- withCString "r" (\mode -> throwErrnoIfNull "fmemopen" (c_fmemopen p (fromIntegral used) mode))
    encoding <- localeEncodingNow
    h <- newHandle (handlePath source) stream True False False False (Just encoding)
    s <- hGetContents h
    _ <- evaluate (length s)
    return s
  free p
  return text

foreign import ccall unsafe "write" c_write :: CInt -> Ptr CChar -> CSize -> IO CLong
foreign import ccall unsafe "read" c_read :: CInt -> Ptr CChar -> CSize -> IO CLong
foreign import ccall safe "poll" c_poll :: Ptr () -> CULong -> CInt -> IO CInt
foreign import ccall unsafe "fcntl" c_fcntl :: CInt -> CInt -> CInt -> IO CInt
foreign import ccall unsafe "fmemopen" c_fmemopen :: Ptr CChar -> CSize -> CString -> IO (Ptr CStream)
