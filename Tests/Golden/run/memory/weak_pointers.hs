module Main where
import Control.Exception (evaluate)
import Control.Monad
import Data.IORef
import System.Mem
import System.Mem.Weak

main :: IO ()
main = do
  log' <- newIORef []
  let note s = modifyIORef log' (s :)
  -- The key is a reference that stays in use.
  kept <- newIORef (1 :: Int)
  w <- mkWeakIORef kept (note "kept died")
  performGC
  deRefWeak w >>= maybe (putStrLn "gone") (\r -> readIORef r >>= print)
  -- Keys that die: the weak pointers are dead, and performGC has run the finalizers when it returns.
  ws <- forM [1 .. 100 :: Int] $ \i -> newIORef i >>= \r -> mkWeakIORef r (note (show i))
  performGC
  performGC
  dead <- filterM (fmap (maybe True (const False)) . deRefWeak) ws
  ran <- readIORef log'
  print (length dead, length ran, "kept died" `elem` ran)
  modifyIORef kept (+ 1)
  readIORef kept >>= print
  -- finalize runs the finalizer at once, and once only.
  r <- newIORef 'x'
  v <- mkWeakIORef r (putStrLn "finalized")
  finalize v
  finalize v
  deRefWeak v >>= maybe (putStrLn "dead") (const (putStrLn "alive"))
  readIORef r >>= print
  -- The value lives as long as the key.
  key <- newIORef ()
  value <- evaluate (length (show (2 ^ (100 :: Int) :: Integer)))
  p <- mkWeakIORef key (return ())
  performGC
  found <- deRefWeak p
  putStrLn (maybe "lost" (const "found") found)
  readIORef key
  print value
