-- Continuation monads: callCC early exit, generators and backtracking by re-entering, shift/reset, coroutines
{-# LANGUAGE RankNTypes #-}
module Main where
import Control.Monad
import Data.IORef

newtype Cont r m a = Cont { runCont :: (a -> m r) -> m r }
instance Functor (Cont r m) where fmap f c = Cont $ \k -> runCont c (k . f)
instance Applicative (Cont r m) where { pure a = Cont ($ a); (<*>) = ap }
instance Monad (Cont r m) where c >>= f = Cont $ \k -> runCont c (\a -> runCont (f a) k)

lift :: Monad m => m a -> Cont r m a
lift m = Cont (m >>=)
callCC :: ((forall b. a -> Cont r m b) -> Cont r m a) -> Cont r m a
callCC f = Cont $ \k -> runCont (f (\a -> Cont $ \_ -> k a)) k
eval :: Monad m => Cont r m r -> m r
eval c = runCont c return
shift :: Monad m => ((a -> m r) -> Cont r m r) -> Cont r m a
shift f = Cont (eval . f)
reset :: Monad m => Cont a m a -> Cont r m a
reset = lift . eval

search :: (a -> Bool) -> [a] -> Cont r IO (Maybe a)
search p xs = callCC $ \exit -> do
  forM_ (zip [0 :: Int ..] xs) $ \(i, x) -> do
    lift (putStr (show i ++ " "))
    when (p x) (exit (Just x))
  return Nothing

label :: Cont r m (Cont r m b)
label = Cont $ \k -> let go = Cont (const (k go)) in k go

choose :: [a] -> Cont [r] Maybe a
choose xs = shift $ \k -> lift (fmap concat (mapM k xs))

newtype Gen = Gen (IO (Maybe (Int, Gen)))
generator :: ((Int -> Cont (Maybe (Int, Gen)) IO ()) -> Cont (Maybe (Int, Gen)) IO ()) -> Gen
generator body = Gen (eval (body yield >> return Nothing))
  where yield x = Cont $ \k -> return (Just (x, Gen (k ())))
drain :: Gen -> IO [Int]
drain (Gen m) = m >>= maybe (return []) (\(x, g) -> fmap (x :) (drain g))
merge :: Gen -> Gen -> Gen
merge (Gen a) (Gen b) = Gen $ do
  x <- a
  y <- b
  case (x, y) of
    (Nothing, r) -> return r
    (r, Nothing) -> return r
    (Just (p, g), Just (q, h))
      | p <= q -> return (Just (p, merge g (Gen (return y))))
      | otherwise -> return (Just (q, merge (Gen (return x)) h))

main :: IO ()
main = do
  eval (search even [3, 5, 8, 9 :: Int] >>= lift . print)
  eval (search (> 'z') "abc" >>= lift . print)
  counter <- newIORef (0 :: Int)
  eval $ do
    again <- label
    n <- lift (modifyIORef counter (+ 1) >> readIORef counter)
    when (n < 4) again
    lift (putStrLn ("looped to " ++ show n))
  print (eval (do { a <- choose [1 .. 12]; b <- choose [a .. 12]; c <- choose [b .. 13]; return [(a, b, c) | a * a + b * b == c * c] }) :: Maybe [(Int, Int, Int)])
  print =<< eval (fmap (+ 1) (reset (fmap (* 2) (shift (\k -> lift (k 3 >>= k))))) :: Cont Int IO Int)
  r <- eval (do { x <- reset (do { y <- shift (\_ -> return "gone"); return (y ++ "never") }); return (x ++ "!") })
  putStrLn r
  let squares = generator (\yield -> forM_ [1 .. 5] (\i -> yield (i * i)))
      tree = generator (\yield -> let go n = unless (n > 20) (go (2 * n) >> yield n >> go (2 * n + 30)) in go 3)
  xs <- drain squares
  ys <- drain (merge squares tree)
  print (xs, ys)
  print (runCont (callCC (\k -> do { _ <- k 'a'; k 'b' })) Just, runCont (mapM (\x -> Cont (\k -> k x ++ k (-x))) [1, 2 :: Int]) (: []))
