module Main where
import Control.Exception
import Data.IORef
import Control.Monad
main :: IO ()
main = do
  logRef <- newIORef []
  let say s = modifyIORef logRef (s :)
      flush title = do { l <- readIORef logRef; putStrLn (title ++ ": " ++ unwords (reverse l)); writeIORef logRef [] }
      attempt :: IO a -> IO ()
      attempt a = do
        r <- try (void a)
        either (\e -> say ("<" ++ takeWhile (/= '\n') (show (e :: SomeException)) ++ ">")) return r
  attempt (bracket (say "open" >> return 5) (\_ -> say "close") (\x -> say ("use" ++ show x) >> return x))
  flush "normal"
  attempt (bracket (say "open") (\_ -> say "close") (\_ -> say "use" >> throwIO (userError "in use")))
  flush "in use"
  attempt (bracket (say "open" >> throwIO (userError "in open")) (\_ -> say "close") (\_ -> say "use"))
  flush "in open"
  attempt (bracket (say "open") (\_ -> say "close" >> throwIO (userError "in close")) (\_ -> throwIO (userError "lost")))
  flush "in close"
  attempt ((say "body" >> throwIO Overflow) `finally` say "final")
  flush "finally"
  attempt (say "body" `finally` say "final")
  flush "finally ok"
  attempt ((say "body" >> throwIO Underflow) `onException` say "onexc")
  flush "onException"
  attempt (say "body" `onException` say "onexc")
  flush "onException ok"
  attempt (bracket_ (say "in") (say "out") (say "mid"))
  flush "bracket_"
  attempt (bracketOnError (say "a" >> return 1) (\_ -> say "cleanup") (\x -> say "b" >> when (x == (1 :: Int)) (throwIO DivideByZero)))
  flush "bracketOnError"
  attempt (bracket (return 1) (\_ -> say "outer") (\x -> bracket (return (x + 1)) (\_ -> say "inner") (\y -> evaluate (x `div` (y - 2 :: Int)))))
  flush "nested"
  attempt ((throwIO (userError "1") `catch` (\e -> say (show (e :: IOException)) >> throwIO (userError "2"))) `catch` (\e -> say (show (e :: IOException))))
  flush "rethrow"
  attempt (foldr (\n act -> act `finally` say (show n)) (throwIO (userError "deep")) [1 .. 5 :: Int])
  flush "deep"
