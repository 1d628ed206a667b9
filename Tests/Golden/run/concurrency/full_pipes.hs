-- A thread that writes to a pipe which nobody reads waits alone: others run meanwhile, exceptions reach it, and what it
-- has written arrives whole when somebody reads.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.IORef
import Foreign
import System.IO
import System.Process (createPipe)
import System.Timeout

-- | What runs beside a thread that waits, and what arrives then.
beside :: String -> BufferMode -> (Handle -> IO ()) -> IO ()
beside name mode write = do
  (r, w) <- createPipe
  hSetBuffering w mode
  hSetBinaryMode r True
  count <- newIORef (0 :: Int)
  done <- newEmptyMVar
  _ <- forkIO ((write w >> hClose w) `finally` putMVar done ())
  -- Nobody reads: the writer cannot end, and this thread goes on.
  replicateM_ 20 (threadDelay 500 >> modifyIORef count (+ 1))
  early <- tryTakeMVar done
  n <- readIORef count
  text <- hGetContents r
  len <- evaluate (length text)
  takeMVar done
  print (name, early, n, len, sum (map fromEnum text) `mod` 1000007)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  let line k = show k ++ replicate 90 'x' ++ "\n"
  beside "lines" LineBuffering (\h -> forM_ [1 .. 2000 :: Int] (hPutStr h . line))
  beside "blocks" (BlockBuffering Nothing) (\h -> forM_ [1 .. 2000 :: Int] (hPutStr h . line))
  beside "large blocks" (BlockBuffering (Just 20000)) (\h -> forM_ [1 .. 2000 :: Int] (hPutStr h . line))
  beside "one text" (BlockBuffering Nothing) (\h -> hPutStr h (concatMap line [1 .. 2000 :: Int]))
  beside "characters" NoBuffering (\h -> forM_ [1 .. 70000 :: Int] (\k -> hPutChar h (toEnum (97 + k `mod` 26))))
  beside "memory" NoBuffering (\h -> allocaBytes 200000 (\p -> fillBytes p 65 200000 >> hPutBuf h p (200000 :: Int)))
  -- Interrupted.
  (r, w) <- createPipe
  hSetBuffering w NoBuffering
  result <- timeout 20000 (forever (hPutStr w (line (7 :: Int))))
  print (result :: Maybe ())
  -- Two writers, a slow reader.
  (r2, w2) <- createPipe
  hSetBuffering w2 LineBuffering
  ends <- forM "ab" $ \c -> do
    end <- newEmptyMVar
    _ <- forkIO (forM_ [1 .. 1000 :: Int] (\_ -> hPutStrLn w2 (replicate 99 c)) `finally` putMVar end ())
    return end
  _ <- forkIO (mapM_ takeMVar ends >> hClose w2)
  ls <- lines <$> hGetContents r2
  print (length ls, length (filter (== replicate 99 'a') ls), length (filter (== replicate 99 'b') ls))
  -- A closed end is an error, not a wait.
  (r3, w3) <- createPipe
  hClose r3
  hSetBuffering w3 NoBuffering
  broken <- try (replicateM_ 3 (hPutStr w3 (line (1 :: Int)))) :: IO (Either IOException ())
  putStrLn (either (const "broken") show broken)
  hClose r
