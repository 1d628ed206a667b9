-- Partial applications of known functions as arguments and fields: what they hold is computed once, and only if it is asked for,
-- however often the function is called.
module Main (main) where

import Control.Exception
import Control.Monad
import Data.IORef
import Debug.Trace

newtype S s a = S { runS :: s -> (a, s) }
instance Functor (S s) where fmap = liftM
instance Applicative (S s) where { pure a = S (\s -> (a, s)); (<*>) = ap }
instance Monad (S s) where S m >>= k = S (\s -> case m s of (a, t) -> runS (k a) t)

get' :: S s s
get' = S (\s -> (s, s))

put' :: s -> S s ()
put' s = S (\_ -> ((), s))

-- | Calls its function as often as it is told.
times :: Int -> (a -> a) -> a -> a
times 0 _ x = x
times n f x = times (n - 1) f (f x)
{-# NOINLINE times #-}

both :: (a -> b) -> a -> a -> (b, b)
both f x y = (f x, f y)
{-# NOINLINE both #-}

expensive :: String -> Int -> Int
expensive name n = trace name (product [1 .. n])
{-# NOINLINE expensive #-}

add3 :: Int -> Int -> Int -> Int
add3 x y z = x + y * z

twice :: S Int a -> S Int [a]
twice m = replicateM 2 m
{-# NOINLINE twice #-}

runTwice :: IO a -> IO (a, a)
runTwice io = (,) <$> io <*> io
{-# NOINLINE runTwice #-}

data Actions = Actions { first :: S Int Int, second :: S Int () }

actions :: Int -> Actions
actions n = Actions (get' >>= \x -> pure $! x + expensive "field" n) (get' >>= put' . add3 (expensive "composed" 3) 2)
{-# NOINLINE actions #-}

main :: IO ()
main = do
  n <- readIORef =<< newIORef (5 :: Int)
  -- The held argument is shared by the calls of the function.
  print (times 3 (add3 (expensive "held" n) 2) 1)
  print (both (add3 (expensive "first" n) (expensive "second" n)) 1 2)
  -- And not computed if it is not asked for.
  print (both (const (expensive "never" n)) 1 2 `seq` ())
  print (fst (both (const . const 7 $ expensive "nor this" n) 'a' 'b'))
  -- An action that is run twice: what stands before it is shared, what is within is done twice.
  print (runS (twice (get' >>= \x -> put' (x + expensive "inside" n))) 0)
  let held = expensive "outside" n
  print (runS (twice (get' >>= \x -> put' (x + held))) 0)
  let a = actions n
  print (runS (first a >>= \x -> second a >> pure x) 1)
  print (runS (twice (second a)) 1)
  -- The same of IO.
  r <- newIORef (0 :: Int)
  print =<< runTwice (readIORef r >>= \x -> writeIORef r (x + held) >> readIORef r)
  print =<< runTwice (modifyIORef' r (+ expensive "argument" n) >> readIORef r)
  -- A function that is undefined when it has one argument is not called by being held.
  let partial :: Int -> Int -> Int
      partial x = if x > 3 then errorWithoutStackTrace "too large" else \y -> x + y
  print (length [partial 7, partial 1])
  print =<< (try (evaluate (map ($ 2) [partial 1, partial 7] !! 1)) :: IO (Either ErrorCall Int))
  print =<< (try (evaluate (partial n `seq` ())) :: IO (Either ErrorCall ()))
  -- Handlers and actions under them run once, and are made of what surrounds them.
  let handle' = \e -> do { putStrLn ("caught " ++ show (e :: ErrorCall)); pure (expensive "handler" 4) }
  print =<< (evaluate (expensive "body" n) `catch` handle')
  print =<< ((evaluate (partial 9 1) >>= \x -> pure (x + held)) `catch` handle')
  print =<< mask (\restore -> runTwice (restore (pure $! held + 1)))
