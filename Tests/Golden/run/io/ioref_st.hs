module Main where
import Data.IORef
import Control.Monad.ST
import Data.STRef
import Control.Monad
import qualified Control.Monad.ST.Lazy as L ()
fibST :: Int -> Integer
fibST n = runST $ do
  a <- newSTRef 0
  b <- newSTRef 1
  replicateM_ n $ do
    x <- readSTRef a
    y <- readSTRef b
    writeSTRef a y
    writeSTRef b $! x + y
  readSTRef a
sumST :: Num a => [a] -> a
sumST xs = runST $ do
  r <- newSTRef 0
  mapM_ (\x -> modifySTRef' r (+ x)) xs
  readSTRef r
swapRefs :: STRef s a -> STRef s a -> ST s ()
swapRefs a b = do { x <- readSTRef a; y <- readSTRef b; writeSTRef a y; writeSTRef b x }
data Cell = Cell { value :: Int, link :: IORef (Maybe Cell) }
mkList :: [Int] -> IO (Maybe Cell)
mkList [] = return Nothing
mkList (x : xs) = do { t <- mkList xs; r <- newIORef t; return (Just (Cell x r)) }
revList :: Maybe Cell -> IO (Maybe Cell)
revList = go Nothing where
  go acc Nothing = return acc
  go acc (Just c) = do { n <- readIORef (link c); writeIORef (link c) acc; go (Just c) n }
toL :: Maybe Cell -> IO [Int]
toL Nothing = return []
toL (Just c) = do { n <- readIORef (link c); (value c :) <$> toL n }
main :: IO ()
main = do
  print (fibST 300, sumST [1 .. 1000], sumST [0.5, 1.5])
  print (runST (do { a <- newSTRef 1; b <- newSTRef 2; swapRefs a b; (,) <$> readSTRef a <*> readSTRef b }))
  mkList [1 .. 10] >>= revList >>= toL >>= print
  r <- newIORef [1, 2, 3]
  atomicModifyIORef r (\xs -> (0 : xs, length xs)) >>= print
  atomicModifyIORef' r (\xs -> (map (* 2) xs, ())) 
  atomicWriteIORef r . (9 :) =<< readIORef r
  readIORef r >>= print
  q <- newIORef (const 0)
  modifyIORef q (\f n -> if n == 0 then 1 else n * f (n - 1))
  f <- readIORef q
  print (f (5 :: Int))
  writeIORef q (\n -> if n <= 1 then 1 else n + 1)
  g <- readIORef q
  print (f 0, g 5, r == r)
  s <- newIORef 5
  let tick = atomicModifyIORef' s (\n -> (n + 1, n))
  ticks <- replicateM 4 tick
  print ticks
