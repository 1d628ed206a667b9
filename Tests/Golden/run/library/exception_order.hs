-- bracket, finally, onException, catch and handle: the order of effects, nested and rethrown
module Main where
import Control.Exception
import Control.Monad

say :: String -> IO ()
say = putStrLn

main :: IO ()
main = do
  r <- try (bracket (say "acquire a" >> return 'a') (\_ -> say "release a")
         (\a -> bracket_ (say "acquire b") (say "release b") (say ("use " ++ [a]) >> throwIO (ErrorCall "boom") >> say "never"))) :: IO (Either ErrorCall ())
  print r
  r2 <- try ((say "body" >> return 1) `finally` say "final") :: IO (Either SomeException Int)
  either (const (say "bad")) print r2
  r3 <- try ((evaluate (1 `div` (0 :: Int)) `onException` say "onException") `finally` say "finally") :: IO (Either ArithException Int)
  print r3
  r4 <- try (throwIO (ErrorCall "first") `finally` throwIO (ErrorCall "second")) :: IO (Either ErrorCall ())
  print r4
  handle (\e -> say ("outer " ++ show (e :: ArithException))) $
    handle (\e -> say ("inner " ++ show (e :: ErrorCall))) $ void (evaluate (5 `mod` (0 :: Int)))
  (throwIO (ErrorCall "x") `catch` \e -> say ("got " ++ show (e :: ErrorCall)) >> throwIO Overflow)
    `catch` \e -> say ("then " ++ show (e :: ArithException))
  r5 <- try (bracketOnError (return 1) (\x -> say ("undo " ++ show (x :: Int))) (\_ -> return 2)) :: IO (Either ErrorCall Int)
  print r5
  r6 <- try (bracketOnError (return 1) (\x -> say ("undo " ++ show (x :: Int))) (\_ -> throwIO (ErrorCall "e"))) :: IO (Either ErrorCall Int)
  print r6
  r7 <- try (bracket (throwIO (ErrorCall "no acquire")) (\() -> say "never released") return) :: IO (Either ErrorCall ())
  print r7
  x <- catches (evaluate (head [])) [Handler (\e -> return (length (show (e :: ArithException)))), Handler (\e -> const (return (-1)) (e :: ErrorCall)), Handler (\e -> const (return (-2)) (e :: SomeException))]
  print (x :: Int)
  r8 <- tryJust (\e -> if e == DivideByZero then Just "zero" else Nothing) (evaluate (1 `quot` (0 :: Int)))
  print r8
  r9 <- try (tryJust (\e -> if e == Overflow then Just () else Nothing) (throwIO DivideByZero)) :: IO (Either ArithException (Either () ()))
  print r9
  catchJust (\e -> if show (e :: ErrorCall) == "k" then Just 'k' else Nothing) (throwIO (ErrorCall "k")) print
  handleJust (\e -> guard (e == Underflow)) (\() -> say "underflow") (throwIO Underflow)
