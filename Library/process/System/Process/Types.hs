-- | What is said of a process before it runs, and what is known of it then.
module System.Process.Types
  ( CreateProcess(..), CmdSpec(..), StdStream(..), ProcessHandle(..), ProcessHandle__(..), PHANDLE, Pid
  , proc, shell, mkProcessHandle, withProcessHandle, modifyProcessHandle
  ) where

import Control.Concurrent.MVar
import Data.String
import System.Exit
import System.IO
import System.Posix.Types

type PHANDLE = CPid
type Pid = CPid

data CmdSpec
  = ShellCommand String         -- ^ A line for the shell.
  | RawCommand FilePath [String]
  deriving (Eq, Show)

instance IsString CmdSpec where
  fromString = ShellCommand

data StdStream
  = Inherit
  | UseHandle Handle
  | CreatePipe
  | NoStream
  deriving (Eq, Show)

data CreateProcess = CreateProcess
  { cmdspec :: CmdSpec
  , cwd :: Maybe FilePath
  , env :: Maybe [(String, String)]
  , std_in, std_out, std_err :: StdStream
  , close_fds :: Bool       -- ^ Whether no other files stay open in the process.
  , create_group :: Bool
  , delegate_ctlc :: Bool   -- ^ Whether interrupts are for the process alone while it runs.
  , detach_console, create_new_console :: Bool  -- ^ Of Windows, as is the last field.
  , new_session :: Bool
  , child_group :: Maybe GroupID
  , child_user :: Maybe UserID
  , use_process_jobs :: Bool
  } deriving (Eq, Show)

proc :: FilePath -> [String] -> CreateProcess
proc path arguments = plain (RawCommand path arguments)

shell :: String -> CreateProcess
shell = plain . ShellCommand

plain :: CmdSpec -> CreateProcess
plain command = CreateProcess
  { cmdspec = command, cwd = Nothing, env = Nothing, std_in = Inherit, std_out = Inherit, std_err = Inherit
  , close_fds = False, create_group = False, delegate_ctlc = False, detach_console = False, create_new_console = False
  , new_session = False, child_group = Nothing, child_user = Nothing, use_process_jobs = False }

data ProcessHandle__
  = OpenHandle { phdlProcessHandle :: PHANDLE }
  | OpenExtHandle { phdlProcessHandle :: PHANDLE, phdlJobHandle :: PHANDLE }  -- ^ Of Windows.
  | ClosedHandle ExitCode

data ProcessHandle = ProcessHandle
  { phandle :: !(MVar ProcessHandle__)
  , mb_delegate_ctlc :: !Bool
  , waitpidLock :: !(MVar ())  -- ^ Held by who waits for the end.
  }

mkProcessHandle :: PHANDLE -> Bool -> IO ProcessHandle
mkProcessHandle pid delegates = do
  state <- newMVar (OpenHandle pid)
  lock <- newMVar ()
  return (ProcessHandle state delegates lock)

withProcessHandle :: ProcessHandle -> (ProcessHandle__ -> IO a) -> IO a
withProcessHandle = withMVar . phandle

modifyProcessHandle :: ProcessHandle -> (ProcessHandle__ -> IO (ProcessHandle__, a)) -> IO a
modifyProcessHandle = modifyMVar . phandle
