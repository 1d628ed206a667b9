-- Monads by hand, arrays, references, printf.
module Main where
import Data.Array
import Data.IORef
import Control.Monad
import Control.Monad.ST
import Data.STRef
import System.IO
import System.Environment
import Text.Printf

newtype State s a = State { runState :: s -> (a, s) }
instance Functor (State s) where fmap f (State g) = State $ \s -> let (a, s') = g s in (f a, s')
instance Applicative (State s) where { pure a = State $ \s -> (a, s); State f <*> State g = State $ \s -> let { (h, s1) = f s; (a, s2) = g s1 } in (h a, s2) }
instance Monad (State s) where State g >>= f = State $ \s -> let (a, s') = g s in runState (f a) s'

get' :: State s s
get' = State $ \s -> (s, s)
put' :: s -> State s ()
put' s = State $ const ((), s)
modify' :: (s -> s) -> State s ()
modify' f = get' >>= put' . f

class Monad m => MonadLog m where logMsg :: String -> m ()
newtype W a = W (a, [String])
instance Functor W where fmap = liftM
instance Applicative W where { pure a = W (a, []); (<*>) = ap }
instance Monad W where W (a, w) >>= f = let W (b, w') = f a in W (b, w ++ w')
instance MonadLog W where logMsg s = W ((), [s])
instance MonadLog IO where logMsg s = putStrLn ("io: " ++ s)

compute :: MonadLog m => Int -> m Int
compute n = do
  logMsg ("start " ++ show n)
  when (n > 2) $ logMsg "big"
  forM_ [1 .. n] $ \i -> unless (odd i) $ logMsg (show i)
  return (n * n)

knap :: [(Int, Int)] -> Int -> Int
knap items cap = table ! (n, cap)
  where n = length items
        arr = listArray (1, n) items
        table = array ((0, 0), (n, cap)) [((i, w), cell i w) | i <- [0 .. n], w <- [0 .. cap]]
        cell 0 _ = 0
        cell i w = let (wt, v) = arr ! i
                       skip = table ! (i - 1, w)
                   in if wt > w then skip else max skip (v + table ! (i - 1, w - wt))

sumST :: [Int] -> Int
sumST xs = runST $ do
  r <- newSTRef 0
  mapM_ (\x -> modifySTRef r (+ x)) xs
  readSTRef r

life :: Array (Int, Int) Bool -> Array (Int, Int) Bool
life g = listArray b [rule (g ! p) (neigh p) | p <- range b]
  where b = bounds g
        neigh (i, j) = length [() | di <- [-1, 0, 1], dj <- [-1, 0, 1], (di, dj) /= (0, 0), let q = (i + di, j + dj), inRange b q, g ! q]
        rule True n = n == 2 || n == 3
        rule False n = n == 3

main :: IO ()
main = do
  hSetBuffering stdout NoBuffering
  print (runState (mapM (\x -> do { s <- get'; put' (s + x); return (s * x) }) [1 .. 6]) 0)
  let W (r, ls) = compute 5
  print r >> mapM_ putStrLn ls
  _ <- compute 3
  print (knap [(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)] 15)
  print (sumST [1 .. 100])
  let g0 = listArray ((0, 0), (4, 4)) (map (== '#') ".....  #    #    #   .....") :: Array (Int, Int) Bool
      glider = accumArray (\_ x -> x) False ((0, 0), (5, 5)) [((0, 1), True), ((1, 2), True), ((2, 0), True), ((2, 1), True), ((2, 2), True)]
      render g = unlines [[if g ! (i, j) then '#' else '.' | j <- [c0 .. c1]] | i <- [r0 .. r1]] where ((r0, c0), (r1, c1)) = bounds g
  mapM_ (putStrLn . render) (take 3 (iterate life glider))
  print (elems (fmap fromEnum g0))
  print (accumArray (+) 0 ('a', 'e') [(c, 1) | c <- "abacabad", inRange ('a', 'e') c] :: Array Char Int)
  print (ixmap (1, 3) (4 -) (listArray (1, 3) "xyz"), listArray (0, 2) [1.5, 2, 3] // [(1, 9)])
  printf "%d %5d|%-5d|%05d %s %c %.3f %x %5s|\n" (1 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) "str" 'c' (3.14159 :: Double) (255 :: Int) "ab"
  r2 <- newIORef []
  forM_ (zip [1 :: Int ..] "xyz") $ \(i, c) -> modifyIORef r2 ((i, c) :)
  readIORef r2 >>= print . reverse
  args <- getArgs
  print (args, length args)
  let loop n | n > 3 = return ()
             | otherwise = do putStr (show n ++ " "); loop (n + 1)
  loop (1 :: Int) >> putStrLn ""
  foldM_ (\acc x -> do { putStrLn (show acc ++ "+" ++ show x); return (acc + x) }) 0 [1, 2, 3 :: Int]
  print =<< filterM (\x -> return (x > 1)) [1, 2, 3 :: Int]
  print (zipWithM (\a b -> if b == 0 then Nothing else Just (a `div` b)) [10, 20] [2, 5 :: Int], replicateM 2 "ab", msum [Nothing, Just 1, Just 2])
  mapM_ (\(i, l) -> putStrLn (show i ++ ": " ++ l)) (zip [1 :: Int ..] (lines "one\ntwo\nthree"))
