-- Loops of state-like monads take the state at once; what an action computed when it was made is not computed again when it
-- is run again, and lazy ones are as lazy as before.
module Main where

import Control.Monad
import Control.Monad.State
import Control.Monad.Reader
import Control.Monad.Writer
import Debug.Trace

newtype S s a = S { runS :: s -> (a, s) }

instance Functor (S s) where
  fmap = liftM

instance Applicative (S s) where
  pure x = S (\s -> (x, s))
  (<*>) = ap

instance Monad (S s) where
  m >>= k = S (\s -> let (a, t) = runS m s in runS (k a) t)

newtype P a = P { runP :: String -> Maybe (a, String) }

instance Functor P where
  fmap = liftM

instance Applicative P where
  pure x = P (\s -> Just (x, s))
  (<*>) = ap

instance Monad P where
  m >>= k = P (\s -> case runP m s of
    Nothing -> Nothing
    Just (a, t) -> runP (k a) t)

tick :: Int -> S Int ()
tick n = S (\s -> ((), s + n))

noted :: Show a => String -> a -> a
noted what x = trace (what ++ " " ++ show x) x
{-# NOINLINE noted #-}

-- What is passed to the step costs something: it is shared by the runs of one action.
costly :: Int -> S Int ()
costly 0 = return ()
costly n = tick (noted "costly" (n * 2)) >> costly (n - 1)

-- Computed by the way, before the action.
prepared :: Int -> S Int Int
prepared n = let k = noted "prepared" (n + 1) in S (\s -> (k + s, s + k))

local' :: Int -> S Int ()
local' n = go n
  where
    go 0 = return ()
    go k = let m = noted "local" k in tick m >> go (k - 1)

readers :: Int -> Reader Int Int
readers 0 = ask
readers n = let m = noted "reader" n in liftM2 (+) (asks (+ m)) (readers (n - 1))

partial :: Int -> Int -> Int
partial n = let m = noted "partial" (n * n) in go m
  where
    go 0 = id
    go k = if k > 3 then (+ noted "go" k) . go (k - 1) else go (k - 1)

char :: Char -> P Char
char c = P (\s -> case s of
  d : ds | c == d -> Just (d, ds)
  _ -> Nothing)

orElse :: P a -> P a -> P a
orElse p q = P (\s -> maybe (runP q s) Just (runP p s))

manyP :: P a -> P [a]
manyP p = liftM2 (:) p (manyP p) `orElse` return []

main :: IO ()
main = do
  let act = costly 2
  print (snd (runS act 0), snd (runS act 10))
  let act2 = prepared 4
  print (runS (act2 >> act2) 0, fst (runS act2 7))
  let act3 = local' 2
  print (snd (runS (act3 >> act3) 0))
  let act4 = readers 2
  print (map (runReader act4) [1, 2, 3])
  print (map (partial 2) [1, 2])
  -- Lazy in the state and in the results.
  print (take 5 (fst (runS (sequence (repeat (S (\s -> (s, s + 1))))) (0 :: Int))))
  print (take 5 (evalState (mapM (\x -> state (\s -> (x + s, s + 1))) [1 ..]) (10 :: Int)))
  print (fst (runS (forM_ [1 .. 10 :: Int] (\i -> tick (if i == 5 then error "never" else i))) 0))
  print (evalState (do { forM_ [1 .. 3 :: Int] (\_ -> put undefined); put 'c'; get }) 'a')
  print (take 3 (execWriter (forM_ [1 :: Int ..] (\i -> tell [i]))))
  print (fst (runState (do { xs <- gets (take 3); put (1 : xs); return xs }) (cycle [1, 2 :: Int])))
  let loopy = do { x <- S (\s -> (s, s)); when (x < 3) (tick 1 >> void loopy); return x } :: S Int Int
  print (runS loopy 0)
  -- Loops of all kinds.
  print (execState (forM_ [1 .. 1000 :: Int] (\i -> modify' (+ i))) 0)
  print (execState (mapM_ (\i -> when (even i) (modify (+ i))) [1 .. 1000 :: Int]) 0)
  print (execState (replicateM_ 1000 (modify' (+ 1))) (0 :: Int))
  print (runState (foldM (\a i -> do { s <- get; put $! s + a; return (a + i) }) 0 [1 .. 100 :: Int]) 0)
  print (evalState (replicateM 5 (state (\s -> (s * s, s + 1)))) (1 :: Int))
  print (runReader (foldM (\a i -> asks (\r -> a * r + i)) 1 [1 .. 10 :: Int]) 3)
  print (runWriter (forM [1 .. 3 :: Int] (\i -> tell (Sum i) >> return (i * i))))
  r <- execStateT (forM_ [1 .. 3 :: Int] (\i -> do { modify (+ i); s <- get; lift (print s) })) 0
  print r
  print (runP (manyP (char 'a')) "aaab", fmap fst (runP (replicateM 3 (char 'x')) "xxy"))
  print (fmap snd (runP (forM_ "abc" char) "abcd"))
