-- | Starting a process.
module System.Process.Spawn (createProcess_, withCEnvironment) where

import Control.Exception
import Control.Monad
import Foreign.C.Error
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import GHC.IO.Exception (IOErrorType(..))
import System.Directory.Calls (access, entries)
import System.IO
import System.IO.Error
import GHC.IO.Handle.Descriptors
import System.Process.Interrupts
import System.Process.Types

-- | One of the three streams of a process, and a file of this program's that is the other end.
data Stream = Stream { given :: Given, other :: Maybe FD }

data Given = Inherited | Closed | File FD

closeGiven :: Given -> IO ()
closeGiven (File fd) = closeDescriptor fd
closeGiven _ = return ()

-- | Starts a process; the name is for errors. Handles that it is given stay open.
createProcess_ :: String -> CreateProcess -> IO (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle)
createProcess_ function p = mask_ $ modifyIOError (named function path) $ do
  when (child_user p /= Nothing || child_group p /= Nothing)
    (ioError (ioeSetErrorString (mkIOError UnsupportedOperation "" Nothing Nothing) "child_user and child_group are not supported yet"))
  forM_ (cwd p) checkDirectory
  streams <- openStreams [(std_in p, True), (std_out p, False), (std_err p, False)]
  pid <- spawn p path arguments streams `onException` mapM_ closeStream streams
  mapM_ (closeGiven . given) streams
  when (delegate_ctlc p) startDelegateControlC
  handles <- zipWithM (\reads' -> mapM (handleOf reads') . other) [False, True, True] streams
  handle <- mkProcessHandle pid (delegate_ctlc p)
  case handles of
    [i, o, e] -> return (i, o, e, handle)
    _ -> error "createProcess_: not three streams"
  where
    (path, arguments) = case cmdspec p of
      ShellCommand line -> ("/bin/sh", ["-c", line])
      RawCommand file args -> (file, args)
    checkDirectory d = do
      ok <- access d 1
      unless ok (getErrno >>= \e -> ioError (errnoToIOError "chdir" e Nothing Nothing))

-- | The error with the program and the function's name.
named :: String -> FilePath -> IOError -> IOError
named function path e = ioeSetFileName (ioeSetLocation e (case ioeGetLocation e of
  "" -> function
  place -> function ++ ": " ++ place)) path

openStreams :: [(StdStream, Bool)] -> IO [Stream]
openStreams [] = return []
openStreams ((stream, forReading) : rest) = do
  s <- case stream of
    Inherit -> return (Stream Inherited Nothing)
    NoStream -> return (Stream Closed Nothing)
    -- Another number, so that no file is put in the place of one that is still to be given.
    UseHandle h -> fmap (\fd -> Stream (File fd) Nothing) (descriptorOf h >>= above)
    CreatePipe -> do
      (r, w) <- pipeDescriptors
      (r', w') <- (,) <$> moved r <*> moved w
      return (if forReading then Stream (File r') (Just w') else Stream (File w') (Just r'))
  others <- openStreams rest `onException` closeStream s
  return (s : others)
  where
    moved fd
      | fd > 2 = return fd
      | otherwise = above fd <* closeDescriptor fd

closeStream :: Stream -> IO ()
closeStream (Stream a b) = closeGiven a >> mapM_ closeDescriptor b

spawn :: CreateProcess -> FilePath -> [String] -> [Stream] -> IO PHANDLE
spawn p path arguments streams =
  -- posix_spawn's two records are larger in no libc.
  allocaBytes 512 $ \actions -> allocaBytes 512 $ \attributes ->
  bracket_ (throwErrnoIfMinus1_ "posix_spawn" (c_actionsInit actions)) (c_actionsDestroy actions) $
  bracket_ (throwErrnoIfMinus1_ "posix_spawn" (c_attributesInit attributes)) (c_attributesDestroy attributes) $
  alloca $ \pid -> withCString path $ \file -> withStrings (path : arguments) $ \argv -> withEnvironment $ \envp -> do
    forM_ (cwd p) (\d -> withCString d (c_addChdir actions))
    forM_ (zip [0 ..] streams) $ \(n, s) -> case given s of
      Inherited -> return 0
      Closed -> c_addClose actions n
      File fd -> c_addDup2 actions fd n
    when (close_fds p) (entries "/proc/self/fd" >>= mapM_ (\name -> case reads name of
      [(fd, "")] | fd > 2 -> void (c_addClose actions fd)
      _ -> return ()))
    setAttributes attributes
    result <- c_spawn pid file actions attributes argv envp
    if result == 0
      then peek pid
      else ioError (errnoToIOError "posix_spawnp" (Errno result) Nothing Nothing)
  where
    withEnvironment f = case env p of
      Nothing -> peek c_environ >>= f
      Just variables -> withCEnvironment variables f
    setAttributes attributes = do
      -- Interrupts, quits and broken pipes have their usual effect, and nothing is blocked.
      allocaBytes 256 $ \set -> do
        _ <- c_sigemptyset set
        _ <- c_attributesSetMask attributes set
        mapM_ (c_sigaddset set) [2, 3, 13]
        _ <- c_attributesSetDefault attributes set
        when (create_group p) (void (c_attributesSetGroup attributes 0))
        void (c_attributesSetFlags attributes
          (4 + 8 + (if create_group p then 2 else 0) + (if new_session p then 0x80 else 0)))

withStrings :: [String] -> (Ptr CString -> IO a) -> IO a
withStrings strings f = go strings []
  where
    go [] pointers = withArray0 nullPtr (reverse pointers) f
    go (s : ss) pointers = withCString s (\p -> go ss (p : pointers))

withCEnvironment :: [(String, String)] -> (Ptr CString -> IO a) -> IO a
withCEnvironment variables = withStrings [name ++ '=' : value | (name, value) <- variables]

foreign import ccall unsafe "posix_spawnp" c_spawn
  :: Ptr PHANDLE -> CString -> Ptr () -> Ptr () -> Ptr CString -> Ptr CString -> IO CInt
foreign import ccall unsafe "posix_spawn_file_actions_init" c_actionsInit :: Ptr () -> IO CInt
foreign import ccall unsafe "posix_spawn_file_actions_destroy" c_actionsDestroy :: Ptr () -> IO CInt
foreign import ccall unsafe "posix_spawn_file_actions_adddup2" c_addDup2 :: Ptr () -> CInt -> CInt -> IO CInt
foreign import ccall unsafe "posix_spawn_file_actions_addclose" c_addClose :: Ptr () -> CInt -> IO CInt
foreign import ccall unsafe "posix_spawn_file_actions_addchdir_np" c_addChdir :: Ptr () -> CString -> IO CInt
foreign import ccall unsafe "posix_spawnattr_init" c_attributesInit :: Ptr () -> IO CInt
foreign import ccall unsafe "posix_spawnattr_destroy" c_attributesDestroy :: Ptr () -> IO CInt
foreign import ccall unsafe "posix_spawnattr_setflags" c_attributesSetFlags :: Ptr () -> CShort -> IO CInt
foreign import ccall unsafe "posix_spawnattr_setpgroup" c_attributesSetGroup :: Ptr () -> CInt -> IO CInt
foreign import ccall unsafe "posix_spawnattr_setsigdefault" c_attributesSetDefault :: Ptr () -> Ptr () -> IO CInt
foreign import ccall unsafe "posix_spawnattr_setsigmask" c_attributesSetMask :: Ptr () -> Ptr () -> IO CInt
foreign import ccall unsafe "sigemptyset" c_sigemptyset :: Ptr () -> IO CInt
foreign import ccall unsafe "sigaddset" c_sigaddset :: Ptr () -> CInt -> IO CInt
foreign import ccall "&environ" c_environ :: Ptr (Ptr CString)
