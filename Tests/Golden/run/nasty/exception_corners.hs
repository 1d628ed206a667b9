-- The order and the nesting of bracket, finally, onException and handlers; which exception wins; imprecise and precise throwing.
{-# LANGUAGE ScopedTypeVariables #-}
module Main where

import Control.Exception
import Control.Monad
import Data.IORef
import System.IO
import System.IO.Unsafe (unsafePerformIO)

data Odd = Odd Int | Even { why :: String } deriving Show
instance Exception Odd where displayException (Odd n) = "odd " ++ show n; displayException e = "even: " ++ why e

newtype Wrapped = Wrapped SomeException
instance Show Wrapped where showsPrec d (Wrapped e) = showParen (d > 10) (showString "Wrapped " . showsPrec 11 e)
instance Exception Wrapped

logged :: String -> IO a -> IO ()
logged name act = do
  r <- try (act >> return ())
  putStrLn (name ++ ": " ++ either (\(e :: SomeException) -> "raised " ++ firstLine (show e)) (const "fine") r)

firstLine :: String -> String
firstLine = takeWhile (/= '\n')

strict :: a -> IO ()
strict x = evaluate x >> return ()

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  logged "finally order" $ (putStrLn "body" `finally` putStrLn "inner") `finally` putStrLn "outer"
  logged "finally raises" $ (throwIO (Odd 1) `finally` throwIO (Odd 2)) `finally` putStrLn "still"
  logged "bracket" $ bracket (putStrLn "acquire" >> return 3) (\n -> putStrLn ("release " ++ show n)) (\n -> putStrLn "use" >> throwIO (Odd n))
  logged "bracket acquire" $ bracket (throwIO (Odd 4) >> return ()) (\_ -> putStrLn "never") (\_ -> putStrLn "never")
  logged "bracket release" $ bracket (return ()) (\_ -> throwIO (Odd 5)) (\_ -> return 'x')
  logged "bracketOnError" $ bracketOnError (return 1) (\_ -> putStrLn "not printed") (return . (+ 1))
  logged "bracketOnError raise" $ bracketOnError (return 1) (\_ -> putStrLn "printed") (\n -> throwIO (Even (show n)))
  logged "bracket_" $ bracket_ (putStrLn "in") (putStrLn "out") (putStrLn "mid")
  logged "onException" $ (throwIO Overflow `onException` putStrLn "saw it") `onException` throwIO Underflow
  logged "handle in handler" $ handle (\(e :: ArithException) -> print e >> throwIO (Odd 6)) (throwIO Denormal)
  logged "inner handler does not match" $
    handle (\(e :: Odd) -> putStrLn ("outer " ++ displayException e)) $
      handle (\(e :: ArithException) -> putStrLn ("inner " ++ show e)) (throwIO (Even "x"))
  logged "handler is not protected by itself" $ handle (\(Odd n) -> when (n < 3) (throwIO (Odd (n + 1)))) (throwIO (Odd 0))
  logged "catches" $ forM_ [strict (1 `div` (0 :: Int)), throwIO (userError "u"), strict (head []), throwIO (Odd 9), strict (error "boom")] $ \act ->
    act `catches`
      [ Handler (\(e :: ArithException) -> putStrLn ("arith " ++ show e))
      , Handler (\(e :: IOException) -> putStrLn ("io " ++ show e))
      , Handler (\(ErrorCall m) -> putStrLn ("error " ++ firstLine m))
      , Handler (\(e :: SomeException) -> putStrLn ("some " ++ show e)) ]
  logged "catchJust" $ catchJust (\e -> if e == DivideByZero then Just "zero" else Nothing) (strict (5 `mod` (0 :: Integer))) putStrLn
  logged "catchJust other" $ catchJust (\e -> if e == DivideByZero then Just "zero" else Nothing) (throwIO LossOfPrecision) putStrLn
  tryJust (\(Odd n) -> if n > 5 then Just n else Nothing) (throwIO (Odd 7) :: IO ()) >>= print
  logged "tryJust" $ tryJust (\(Odd n) -> if n > 5 then Just n else Nothing) (throwIO (Odd 5) :: IO ())
  logged "throw is lazy" $ return (throw (Odd 10) :: Int)
  logged "return $! throw" $ return $! (throw (Odd 11) :: Int)
  logged "throw seq" $ (throw (Odd 12) :: Int) `seq` return ()
  logged "throwIO seq" $ (throwIO (Odd 13) :: IO ()) `seq` putStrLn "not raised"
  logged "throw as action" $ (throw (Odd 14) :: IO ()) `seq` putStrLn "unreachable"
  logged "evaluate seq" $ evaluate (undefined :: Int) `seq` putStrLn "evaluate is lazy as an action"
  logged "wrapped" $ throwIO (Wrapped (toException (Wrapped (toException (Odd 15)))))
  logged "mapException" $ strict (mapException (\(e :: ArithException) -> Even (show e)) (1 `quot` (0 :: Int)))
  logged "assertion passes" $ strict (assert (1 + 1 == 2) 'a')
  logged "ratio" $ throwIO RatioZeroDenominator
  logged "array" $ throwIO (IndexOutOfBounds "xx")
  logged "array" $ throwIO (UndefinedElement "")
  logged "no method" $ throwIO (NoMethodError "nm")
  logged "pattern" $ throwIO (PatternMatchFail "pm")
  logged "record" $ strict (why (Odd 3) `seq` ())
  logged "type error" $ throwIO (TypeError "te")
  logged "async" $ throwIO StackOverflow
  logged "async" $ throwIO HeapOverflow
  logged "async" $ throwIO ThreadKilled
  logged "async" $ throwIO UserInterrupt
  logged "blocked" $ throwIO BlockedIndefinitelyOnMVar
  logged "deadlock" $ throwIO Deadlock
  logged "user error" $ ioError (userError "")
  handle (\(e :: IOException) -> putStrLn (takeWhile (/= '/') (show e))) (do { Just x <- return Nothing; print (x :: Int) })
  print (fromException (toException (Odd 1)) :: Maybe ArithException)
  print (fmap show (fromException (toException (toException (Odd 1))) :: Maybe Odd))
  print (DivideByZero < Overflow, compare Denormal Underflow, [Overflow, Underflow] == [Overflow, Underflow])
  -- a thunk that raised raises the same again, and a handler does not run it twice as an effect
  runs <- newIORef (0 :: Int)
  let bad = unsafePerformIO (modifyIORef runs (+ 1) >> throwIO (Odd 16)) :: Int
  forM_ [1, 2, 3 :: Int] $ \i -> logged ("shared " ++ show i) (evaluate bad)
  readIORef runs >>= print . (>= 1)
  s <- try (evaluate (length [1, undefined, error "not looked at" :: Int]))
  print (either (\(_ :: SomeException) -> -1) id s)
  st <- getMaskingState
  a <- mask $ \restore -> do { x <- getMaskingState; y <- restore getMaskingState; return [x, y] }
  b <- uninterruptibleMask_ getMaskingState
  c <- try (throwIO (Odd 17)) >>= \r -> case r of { Left (Odd _) -> getMaskingState; Left _ -> return MaskedInterruptible; Right () -> return Unmasked }
  d <- (throwIO (Odd 18) >> return Unmasked) `catch` \(_ :: Odd) -> getMaskingState
  print (st, a, b, c, d)

