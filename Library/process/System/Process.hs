-- | Other programs: starting them, talking to them, waiting for them.
module System.Process
  ( createProcess, createProcess_, shell, proc, CreateProcess(..), CmdSpec(..), StdStream(..), ProcessHandle
  , callProcess, callCommand, spawnProcess, spawnCommand
  , readCreateProcess, readProcess, readCreateProcessWithExitCode, readProcessWithExitCode
  , withCreateProcess, cleanupProcess, showCommandForUser, Pid, getPid, getCurrentPid
  , waitForProcess, getProcessExitCode, terminateProcess, interruptProcessGroupOf
  , createPipe, createPipeFd
  , runProcess, runCommand, runInteractiveProcess, runInteractiveCommand, system, rawSystem
  ) where

import Control.Exception
import Control.Monad
import GHC.IO.Exception (IOErrorType(..))
import System.Exit
import System.IO
import System.IO.Error
import System.Process.Communicate
import GHC.IO.Handle.Descriptors
import System.Process.Quoting
import System.Process.Spawn
import System.Process.Types
import System.Process.Wait

-- | Starts a process. The handles are of the streams that are pipes; those that the process was given are closed.
createProcess :: CreateProcess -> IO (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle)
createProcess p = do
  result <- createProcess_ "createProcess" p
  mapM_ closeGiven [std_in p, std_out p, std_err p]
  return result

-- | The program's own three handles stay open.
closeGiven :: StdStream -> IO ()
closeGiven stream = case stream of
  UseHandle h | h /= stdin && h /= stdout && h /= stderr -> hClose h
  _ -> return ()

-- | The process is ended when the action is, if it has not been before.
withCreateProcess
  :: CreateProcess -> (Maybe Handle -> Maybe Handle -> Maybe Handle -> ProcessHandle -> IO a) -> IO a
withCreateProcess p action = bracket (createProcess p) cleanupProcess (\(i, o, e, h) -> action i o e h)

-- | Ends a process and closes the handles.
cleanupProcess :: (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle) -> IO ()
cleanupProcess (i, o, e, handle) = do
  terminateProcess handle
  mapM_ (mapM_ (\h -> hClose h `catch` broken)) [i, o, e]
  void (waitForProcess handle { mb_delegate_ctlc = False })
  where
    broken x
      | ioeGetErrorType x == ResourceVanished = return ()
      | otherwise = ioError x

spawnProcess :: FilePath -> [String] -> IO ProcessHandle
spawnProcess command arguments = fmap handleIn (createProcess_ "spawnProcess" (proc command arguments))

spawnCommand :: String -> IO ProcessHandle
spawnCommand line = fmap handleIn (createProcess_ "spawnCommand" (shell line))

handleIn :: (a, b, c, d) -> d
handleIn (_, _, _, d) = d

-- | Runs a program; an exit code that is not zero is an error.
callProcess :: FilePath -> [String] -> IO ()
callProcess command arguments = do
  code <- withEnded "callProcess" (proc command arguments) { delegate_ctlc = True }
  unless (code == ExitSuccess) (failed "callProcess" (RawCommand command arguments) code)

callCommand :: String -> IO ()
callCommand line = do
  code <- withEnded "callCommand" (shell line) { delegate_ctlc = True }
  unless (code == ExitSuccess) (failed "callCommand" (ShellCommand line) code)

-- | Runs to the end; an exception in between ends the process.
withEnded :: String -> CreateProcess -> IO ExitCode
withEnded function p = bracketOnError (createProcess_ function p) cleanupProcess (waitForProcess . handleIn)

failed :: String -> CmdSpec -> ExitCode -> IO a
failed function command code = ioError (mkIOError OtherError (function ++ ": " ++ text ++ exit) Nothing Nothing)
  where
    text = case command of
      ShellCommand line -> line
      RawCommand path arguments -> path ++ concatMap ((' ' :) . show) arguments
    exit = case code of
      ExitSuccess -> ""
      ExitFailure n -> " (exit " ++ show n ++ ")"

-- | What a program writes when it is given a text; an exit code that is not zero is an error.
readProcess :: FilePath -> [String] -> String -> IO String
readProcess command arguments = readCreateProcess (proc command arguments)

readCreateProcess :: CreateProcess -> String -> IO String
readCreateProcess p text = do
  (code, output) <- bracketOnError
    (createProcess_ "readCreateProcess" p { std_in = CreatePipe, std_out = CreatePipe })
    cleanupProcess
    (\handles -> case handles of
      (Just i, Just o, _, h) -> do
        output <- communicate i text [o]
        code <- waitForProcess h
        return (code, concat output)
      _ -> error "readCreateProcess: no pipes")
  case code of
    ExitSuccess -> return output
    _ -> failed "readCreateProcess" (cmdspec p) code

-- | Also what it writes to standard error.
readProcessWithExitCode :: FilePath -> [String] -> String -> IO (ExitCode, String, String)
readProcessWithExitCode command arguments = readCreateProcessWithExitCode (proc command arguments)

readCreateProcessWithExitCode :: CreateProcess -> String -> IO (ExitCode, String, String)
readCreateProcessWithExitCode p text = bracketOnError
  (createProcess_ "readCreateProcessWithExitCode" p { std_in = CreatePipe, std_out = CreatePipe, std_err = CreatePipe })
  cleanupProcess
  (\handles -> case handles of
    (Just i, Just o, Just e, h) -> do
      texts <- communicate i text [o, e]
      code <- waitForProcess h
      return (code, head texts, last texts)
    _ -> error "readCreateProcessWithExitCode: no pipes")

-- | A command as a shell would have to be given it.
showCommandForUser :: FilePath -> [String] -> String
showCommandForUser command arguments = unwords (map translate (command : arguments))

-- Older ways

runCommand :: String -> IO ProcessHandle
runCommand line = fmap handleIn (createProcess_ "runCommand" (shell line))

runProcess
  :: FilePath -> [String] -> Maybe FilePath -> Maybe [(String, String)] -> Maybe Handle -> Maybe Handle -> Maybe Handle
  -> IO ProcessHandle
runProcess command arguments directory environment i o e = do
  handle <- fmap handleIn (createProcess_ "runProcess" (proc command arguments)
    { cwd = directory, env = environment, std_in = stream i, std_out = stream o, std_err = stream e })
  mapM_ (closeGiven . stream) [i, o, e]
  return handle
  where stream = maybe Inherit UseHandle

runInteractiveCommand :: String -> IO (Handle, Handle, Handle, ProcessHandle)
runInteractiveCommand line = interactive "runInteractiveCommand" (shell line)

runInteractiveProcess
  :: FilePath -> [String] -> Maybe FilePath -> Maybe [(String, String)] -> IO (Handle, Handle, Handle, ProcessHandle)
runInteractiveProcess command arguments directory environment =
  interactive "runInteractiveProcess" (proc command arguments) { cwd = directory, env = environment }

interactive :: String -> CreateProcess -> IO (Handle, Handle, Handle, ProcessHandle)
interactive function p = do
  result <- createProcess_ function p { std_in = CreatePipe, std_out = CreatePipe, std_err = CreatePipe }
  case result of
    (Just i, Just o, Just e, h) -> return (i, o, e, h)
    _ -> error (function ++ ": no pipes")

system :: String -> IO ExitCode
system "" = ioError (ioeSetErrorString (mkIOError InvalidArgument "system" Nothing Nothing) "null command")
system line = withEnded "system" (shell line) { delegate_ctlc = True }

rawSystem :: String -> [String] -> IO ExitCode
rawSystem command arguments = withEnded "rawSystem" (proc command arguments) { delegate_ctlc = True }
