-- Other programs: their streams, exit codes, signals, environments; what is said of those that cannot run.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.List
import Data.Maybe
import System.Directory
import System.Environment
import System.Exit
import System.FilePath
import System.IO
import System.IO.Error
import System.Process

attempt :: Show a => String -> IO a -> IO ()
attempt name action = do
  r <- try action
  putStrLn (name ++ ": " ++ either (\e -> "! " ++ show (e :: SomeException)) show r)
  hFlush stdout

main :: IO ()
main = do
  attempt "no program" (createProcess (proc "/nonexistent/x" []) >> return ())
  attempt "no program in the path" (createProcess (proc "nonexistentx" []) >> return ())
  attempt "no directory" (createProcess (proc "true" []) { cwd = Just "/nonexistent" } >> return ())
  attempt "a directory" (rawSystem "/tmp" [])
  attempt "callProcess" (callProcess "sh" ["-c", "exit 3"])
  attempt "callProcess" (callProcess "true" [])
  attempt "callCommand" (callCommand "exit 3")
  attempt "callCommand" (callCommand "kill -9 $$")
  attempt "spawn" (spawnProcess "nonexistentx" [] >> return ())
  attempt "system" (mapM system ["exit 3", "kill -9 $$", "true", "exit 255"])
  attempt "system" (system "")
  attempt "rawSystem" (rawSystem "sh" ["-c", "exit 7"])
  attempt "readProcess" (readProcess "cat" [] "h\955llo\n")
  attempt "readProcess" (readProcess "sh" ["-c", "exit 4", "it's"] "x")
  attempt "readProcess" (readProcess "nonexistentx" [] "x")
  attempt "large" (fmap length (readProcess "cat" [] (concatMap show [1 :: Int .. 100000])))
  attempt "readCreateProcess" (readCreateProcess (shell "exit 5") "")
  attempt "readCreateProcess" (readCreateProcess (shell "tr a-z A-Z; pwd; echo $X") { cwd = Just "/", env = Just [("X", "y z"), ("PATH", "/bin:/usr/bin")] } "abc\n")
  attempt "with exit code" (readProcessWithExitCode "sh" ["-c", "cat; echo err >&2; exit 2"] "out\n")
  attempt "both large" (fmap (\(c, a, b) -> (c, length a, length b)) (readProcessWithExitCode "sh" ["-c", "head -c 300000 /dev/zero >&2; cat; head -c 300000 /dev/zero >&2"] (replicate 500000 'x')))
  attempt "not read" (readProcessWithExitCode "true" [] (replicate 1000000 'x'))
  attempt "no program" (readProcessWithExitCode "nonexistentx" [] "")
  print (shell "ls", cmdspec (proc "a" ["b c"]), std_in (proc "a" []) == Inherit)
  putStrLn (showCommandForUser "/bin/a b" ["x", "it's", "", "a\"b", "$HOME", "a=b", "-_.,/", "\955", "~", "x:y", "@", "%", "+"])
  -- Pipes
  (Just i, Just o, Nothing, h) <- createProcess (proc "cat" []) { std_in = CreatePipe, std_out = CreatePipe }
  hSetBuffering i LineBuffering
  forM_ ["one", "two"] (\line -> hPutStrLn i line >> hGetLine o >>= putStrLn)
  hIsWritable o >>= print
  hClose i
  attempt "wait" (waitForProcess h)
  attempt "wait again" (waitForProcess h)
  attempt "code" (getProcessExitCode h)
  attempt "pid" (getPid h)
  hGetContents o >>= print
  -- Signals
  s <- spawnCommand "exec sleep 100"
  attempt "running" ((,) <$> getProcessExitCode s <*> fmap isJust (getPid s))
  terminateProcess s
  attempt "terminated" (waitForProcess s)
  terminateProcess s
  (_, _, _, g) <- createProcess (proc "sleep" ["100"]) { create_group = True }
  interruptProcessGroupOf g
  attempt "interrupted" (waitForProcess g)
  r <- withCreateProcess (proc "sleep" ["100"]) (\_ _ _ p -> return p)
  attempt "cleaned" (waitForProcess r)
  -- Files
  temporary <- getTemporaryDirectory
  let file = temporary </> "processes-test-17"
  out <- openFile file WriteMode
  hPutStr out "first "
  (_, _, _, w) <- createProcess (shell "echo out; echo err >&2") { std_out = UseHandle out, std_err = UseHandle out }
  attempt "wait" (waitForProcess w)
  attempt "closed" (handleJust (guard . isIllegalOperation) return (hPutStr out "more"))
  attempt "file" (readFile file)
  input <- openFile file ReadMode
  p <- runProcess "wc" ["-l"] Nothing Nothing (Just input) Nothing Nothing
  attempt "wait" (waitForProcess p)
  (_, _, _, n) <- createProcess (shell "cat; echo x >&2") { std_in = NoStream, std_err = NoStream }
  attempt "no streams" (waitForProcess n)
  (ir, ow, ew, q) <- runInteractiveCommand "read x; echo got $x; echo bad >&2; exit 9"
  hPutStrLn ir "word" >> hClose ir
  attempt "interactive" ((,,) <$> hGetLine ow <*> hGetLine ew <*> waitForProcess q)
  (_, Just lo, _, l) <- createProcess (shell "ls /proc/self/fd | wc -l") { std_out = CreatePipe, close_fds = True }
  attempt "few files" (fmap ((<= (5 :: Int)) . read) (hGetContents lo) <* waitForProcess l)
  (pr, pw) <- createPipe
  done <- newEmptyMVar
  _ <- forkIO (hPutStr pw "through a pipe" >> hClose pw >> putMVar done ())
  attempt "pipe" (takeMVar done >> hGetContents pr)
  setEnv "PROCESSES_TEST" "set"
  attempt "environment" (readProcess "sh" ["-c", "echo $PROCESSES_TEST"] "")
  attempt "pid of this" (fmap (> 1) getCurrentPid)
  attempt "broken pipe" (handleJust (guard . isResourceVanishedError) return $ withCreateProcess (proc "true" []) { std_in = CreatePipe } (\(Just h1) _ _ ph -> waitForProcess ph >> hPutStr h1 (replicate 100000 'x') >> hFlush h1))
  removeFile file
