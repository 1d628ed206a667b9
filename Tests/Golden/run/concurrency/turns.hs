-- Turns that end in the middle of evaluations: deep stacks, thunks that several threads demand, endless loops.
import Control.Concurrent
import Control.Exception
import Control.Monad
import qualified Data.List as List
import System.Mem

deep :: Int -> Integer
deep n = foldr (\x y -> toInteger x + y) 0 [1 .. n]

-- | Allocates a lot before it has its value.
slow :: Int -> Integer
slow n = List.foldl' (+) 0 (concatMap (\i -> [toInteger i, 1]) [1 .. n])

main :: IO ()
main = do
  -- Deep stacks that take turns.
  ends <- forM [1 .. 4] $ \k -> do
    end <- newEmptyMVar
    _ <- forkIO (putMVar end $! deep (100000 * k))
    return end
  print (deep 150000)
  mapM takeMVar ends >>= print
  -- One thunk, demanded by many while it is under evaluation.
  let shared = slow 300000
  waits <- forM [1 .. 6 :: Int] $ \k -> do
    end <- newEmptyMVar
    _ <- forkIO (putMVar end $! shared + toInteger k)
    return end
  mapM takeMVar waits >>= print
  -- A list that one makes and others follow.
  let list = scanl (\a b -> (a * 31 + b) `mod` 1000003) 1 [1 .. 100000] :: [Int]
  follow <- forM [1 .. 3 :: Int] $ \k -> do
    end <- newEmptyMVar
    _ <- forkIO (putMVar end $! sum (drop k list))
    return end
  mapM takeMVar follow >>= print
  -- A true cycle is still found, in a thread and in the main one.
  r <- newEmptyMVar
  _ <- forkIO (try (evaluate (let x = x + 1 :: Integer in x)) >>= putMVar r)
  replicateM_ 5 yield
  performMajorGC
  takeMVar r >>= either (\e -> print (e :: NonTermination)) print
  try (evaluate (let (a, b) = (b + 1, a + 1) in a :: Integer)) >>= either (\e -> print (e :: NonTermination)) print
  -- Someone who never waits does not keep others from running, and can be stopped.
  busy <- forkIO (void (evaluate (length (filter even [1 :: Integer ..]))))
  turn <- newEmptyMVar
  _ <- forkIO (putMVar turn "my turn")
  takeMVar turn >>= putStrLn
  killThread busy
  -- Many threads that wait.
  boxes <- replicateM 20000 ((,) <$> newEmptyMVar <*> newEmptyMVar)
  forM_ boxes $ \(a, b) -> forkIO (takeMVar a >>= putMVar b)
  forM_ (zip boxes [1 ..]) $ \((a, _), i) -> putMVar a (i :: Int)
  sum <$> mapM (takeMVar . snd) boxes >>= print
