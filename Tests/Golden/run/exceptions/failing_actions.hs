-- | Actions chosen by what surely fails: a failure applied to the state that the action would run in.
module Main (main) where

import Control.Exception

chosen :: Bool -> IO Char
chosen p = case error "one" of False -> if p then return ' ' else return 'c'
{-# NOINLINE chosen #-}

foreign export ccall chosen :: Bool -> IO Char

foreign export ccall divided :: Int -> Int -> IO Int

divided :: Int -> Int -> IO Int
divided x y = case (if y == 0 then throw DivideByZero else error "two") of
  Just z -> return (x + (z :: Int))
  Nothing | x > y -> return x
  _ -> print x >> return y

failure :: Int -> a
failure n = error ("three " ++ show n)
{-# NOINLINE failure #-}

-- The failure is applied to more arguments than it takes before it is examined.
surplus :: Int -> Int -> Int -> Int
surplus n m a = case failure n m a of
  (x, y) | x > (y :: Int) -> m
  _ -> a

pair :: Int -> IO (Int, Int)
pair n = do
  (a, b) <- failure n (n + 1)
  if a > b then return (b, a) else return (a, b :: Int)

attempt :: Show a => IO a -> IO ()
attempt act = try act >>= either (\e -> putStrLn (takeWhile (/= '\n') (show (e :: SomeException)))) print

main :: IO ()
main = do
  attempt (chosen True)
  attempt (divided 1 0) >> attempt (divided 2 1)
  attempt (evaluate (surplus 1 2 3)) >> attempt (pair 5)
