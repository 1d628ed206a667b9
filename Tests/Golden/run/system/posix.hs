module Main where
import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.List (isPrefixOf, isSuffixOf, sort, isInfixOf)
import Data.Maybe (isJust)
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable
import System.Exit
import System.IO
import System.IO.Error
import System.Posix
import qualified System.Posix.Env.ByteString as B
import System.Posix.Fcntl
import qualified System.Posix.Internals as I
import qualified GHC.Foreign as F

attempt :: String -> IO () -> IO ()
attempt name act = try act >>= \r -> putStrLn (name ++ ": " ++ either (\e -> show (e :: IOException)) (const "fine") r)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  base <- mkdtemp "/tmp/posix-test"
  print ("/tmp/posix-test" `isPrefixOf` base)
  changeWorkingDirectory base
  flip finally (changeWorkingDirectory "/" >> removeAll base) $ do
    files
    directories
    descriptors
    environment
    processes
    signals
    others

removeAll :: FilePath -> IO ()
removeAll path = do
  s <- getSymbolicLinkStatus path
  if isDirectory s then entries path >>= mapM_ (removeAll . ((path ++ "/") ++)) >> removeDirectory path else removeLink path

entries :: FilePath -> IO [FilePath]
entries path = bracket (openDirStream path) closeDirStream go
  where go d = readDirStream d >>= \n -> case n of
          "" -> return []
          _ -> (if n `elem` [".", ".."] then id else (n :)) <$> go d

files :: IO ()
files = do
  fd <- createFile "a" 0o640
  n <- fdWrite fd "hello, w\246rld\n"
  closeFd fd
  s <- getFileStatus "a"
  print (n, fileSize s, isRegularFile s, isDirectory s, isSymbolicLink s, linkCount s, fileMode s `intersectFileModes` accessModes)
  me <- getEffectiveUserID
  print (fileOwner s == me, fileID s /= 0, deviceID s /= 0, modificationTime s == statusChangeTime s, modificationTimeHiRes s >= realToFrac (modificationTime s))
  setFileMode "a" (ownerReadMode `unionFileModes` ownerWriteMode `unionFileModes` otherReadMode)
  createSymbolicLink "a" "link"
  createLink "a" "b"
  s' <- getFileStatus "link"
  l <- getSymbolicLinkStatus "link"
  t <- readSymbolicLink "link"
  print (fileMode s', linkCount s', isSymbolicLink l, t, fileSize l)
  setFileTimes "b" 1000 2000
  x <- getFileStatus "a"
  print (accessTime x, modificationTime x, accessTimeHiRes x)
  setFileTimesHiRes "b" 1000.25 2000.125
  y <- getFileStatus "a"
  print (accessTimeHiRes y, modificationTimeHiRes y)
  touchFile "b"
  z <- getFileStatus "a"
  now <- epochTime
  print (abs (now - modificationTime z) < 5)
  setFileSize "a" 5
  readFile "a" >>= print
  print =<< fileExist "nowhere"
  print =<< fileAccess "a" True False False
  createNamedPipe "fifo" 0o600
  isNamedPipe <$> getFileStatus "fifo" >>= print
  rename "b" "c"
  removeLink "c"
  attempt "status" (void (getFileStatus "b"))
  attempt "rename" (rename "b" "d")
  attempt "remove" (removeLink "b")
  attempt "read link" (void (readSymbolicLink "a"))
  attempt "open" (void (openFd "b" ReadOnly Nothing defaultFileFlags))
  old <- setFileCreationMask 0o077
  createFile "masked" 0o666 >>= closeFd
  _ <- setFileCreationMask old
  fileMode <$> getFileStatus "masked" >>= print
  print =<< getPathVar "." FileNameLimit

directories :: IO ()
directories = do
  createDirectory "d" 0o755
  createDirectory "d/e" 0o700
  writeFile "d/f" ""
  entries "d" >>= print . sort
  attempt "make" (createDirectory "d" 0o755)
  attempt "remove" (removeDirectory "d")
  here <- getWorkingDirectory
  changeWorkingDirectory "d/e"
  there <- getWorkingDirectory
  print (there == here ++ "/d/e")
  changeWorkingDirectory here
  attempt "change" (changeWorkingDirectory "nowhere")

descriptors :: IO ()
descriptors = do
  (r, w) <- createPipe
  print =<< mapM (\o -> queryFdOption r o) [CloseOnExec, NonBlockingRead, AppendOnWrite]
  setFdOption r CloseOnExec True
  setFdOption r NonBlockingRead True
  print =<< mapM (\o -> queryFdOption r o) [CloseOnExec, NonBlockingRead]
  setFdOption r NonBlockingRead False
  _ <- fdWrite w "abcdef"
  print =<< fdRead r 4
  w' <- dup w
  closeFd w
  h <- fdToHandle w'
  hPutStr h "ghi"
  hClose h
  print =<< fdRead r 10
  attempt "end" (void (fdRead r 10))
  closeFd r
  attempt "closed" (closeFd r)
  fd <- openFd "data" ReadWrite (Just 0o600) defaultFileFlags { exclusive = True }
  _ <- fdWrite fd "0123456789"
  print =<< fdSeek fd AbsoluteSeek 3
  print =<< fdRead fd 3
  print =<< fdSeek fd RelativeSeek (-2)
  print =<< fdSeek fd SeekFromEnd 0
  allocaBytes 4 (\p -> mapM_ (\i -> pokeElemOff p i (65 + fromIntegral i)) [0 .. 3] >> fdWriteBuf fd p 4 >>= print)
  setLock fd (WriteLock, AbsoluteSeek, 0, 4)
  l <- getLock fd (ReadLock, AbsoluteSeek, 0, 10)
  print (isJust l)
  setLock fd (Unlock, AbsoluteSeek, 0, 0)
  fileAllocate fd 0 100
  fileAdvise fd 0 0 AdviceSequential
  fileSize <$> getFdStatus fd >>= print
  setFdSize fd 6
  fileSynchronise fd
  closeFd fd
  attempt "exclusive" (void (openFd "data" ReadWrite (Just 0o600) defaultFileFlags { exclusive = True }))
  readFile "data" >>= putStrLn
  (path, handle) <- mkstemps "temp" ".txt"
  hPutStrLn handle "temporary"
  hClose handle
  print (take 4 path, ".txt" `isSuffixOf` path, length path)
  readFile path >>= putStr
  th <- openFile "a" ReadMode
  tfd <- handleToFd th
  print =<< fdRead tfd 100
  attempt "handle" (void (hGetLine th))

environment :: IO ()
environment = do
  setEnv "POSIX_A" "1" True
  setEnv "POSIX_A" "2" False
  putEnv "POSIX_B=x=y"
  print =<< mapM getEnv ["POSIX_A", "POSIX_B", "POSIX_C"]
  print =<< getEnvDefault "POSIX_C" "none"
  filter (("POSIX_" `isPrefixOf`) . fst) <$> getEnvironment >>= print . sort
  unsetEnv "POSIX_A"
  print =<< B.getEnv (read "\"POSIX_A\"")
  setEnvironment [("ONLY", "this")]
  getEnvironment >>= print

processes :: IO ()
processes = do
  pid <- getProcessID
  parent <- getParentProcessID
  group <- getProcessGroupID
  print (pid > 0, parent /= pid, group > 0)
  print =<< (== group) <$> getProcessGroupIDOf pid
  t <- getProcessTimes
  print (elapsedTime t > 0, userTime t >= 0)
  print =<< getProcessPriority pid
  attempt "no child" (void (getAnyProcessStatus False False))
  attempt "execute" (executeFile "/nowhere/nothing" False [] Nothing)

signals :: IO ()
signals = do
  -- Whoever runs this may have blocked them.
  unblockSignals (foldr addSignal emptySignalSet [sigUSR1, sigUSR2, sigALRM])
  got <- newEmptyMVar
  old <- installHandler sigUSR1 (Catch (putMVar got "caught")) Nothing
  print (case old of { Default -> "default"; Ignore -> "ignore"; _ -> "other" })
  raiseSignal sigUSR1
  takeMVar got >>= putStrLn
  pid <- getProcessID
  signalProcess userDefinedSignal1 pid
  takeMVar got >>= putStrLn
  _ <- installHandler sigUSR2 (CatchOnce (putMVar got "once")) Nothing
  raiseSignal sigUSR2
  takeMVar got >>= putStrLn
  before <- installHandler sigUSR2 Ignore Nothing
  print (case before of { Default -> "default"; Ignore -> "ignore"; _ -> "other" })
  raiseSignal sigUSR2
  _ <- installHandler sigALRM (CatchInfo (putMVar got . show . siginfoSignal)) Nothing
  _ <- scheduleAlarm 1
  takeMVar got >>= putStrLn
  let set = addSignal sigINT (addSignal sigTERM emptySignalSet)
  print (map (`inSignalSet` set) [sigINT, sigTERM, sigHUP], sigINT `inSignalSet` deleteSignal sigINT set, sigKILL `inSignalSet` fullSignalSet)
  attempt "no process" (signalProcess nullSignal 4000000)

others :: IO ()
others = do
  s <- getSystemID
  print (systemName s, null (release s))
  print . (> 0) =<< getSysVar OpenFileLimit
  print =<< getSysVar ClockTick
  root <- getUserEntryForID 0
  print (userName root, userID root, userGroupID root, homeDirectory root)
  byName <- getUserEntryForName "root"
  print (byName == root)
  g <- getGroupEntryForID 0
  print (groupName g, groupID g)
  print . any ((== "root") . userName) =<< getAllUserEntries
  attempt "no user" (void (getUserEntryForName "nobody-of-this-name"))
  l <- getResourceLimit ResourceOpenFiles
  print (case softLimit l of { ResourceLimit n -> n > 0; _ -> True })
  print =<< queryTerminal stdInput
  attempt "terminal" (void (getTerminalName stdInput))
  print =<< sleep 0
  usleep 10
  dl <- dlopen "libm.so.6" [RTLD_NOW]
  p <- dlsym dl "cos"
  print (p == p)
  r <- try (dlsym dl "no_such_symbol") :: IO (Either IOException (FunPtr (IO ())))
  print (either (("no_such_symbol" `isInfixOf`) . show) (const False) r)
  dlclose dl
  F.withCStringLen latin1 "\228\246" (\(q, n) -> mapM (peekElemOff q) [0 .. n - 1]) >>= print
  F.withCStringLen utf16 "a\228\x1F600" (F.peekCStringLen utf16) >>= print
  F.withCString utf8 "na\239ve" (F.peekCString latin1) >>= print
  print (I.s_isdir 0o040755, I.s_isreg 0o040755, I.sizeof_stat >= 100)
