{-# LANGUAGE ScopedTypeVariables #-}
-- Package exceptions: throwing, catching, masking and brackets in IO, Either, Maybe, ST, STM and all transformers.
module Main where

import qualified Control.Exception as E
import Control.Monad
import Control.Monad.Catch
import qualified Control.Monad.Catch.Pure as P
import Control.Monad.IO.Class
import Control.Monad.ST (runST)
import Control.Monad.STM (atomically)
import Control.Monad.Trans.Class
import Control.Monad.Trans.Cont (runContT)
import Control.Monad.Trans.Except
import Control.Monad.Trans.Identity
import Control.Monad.Trans.Maybe
import qualified Control.Monad.Trans.RWS.Lazy as RL
import qualified Control.Monad.Trans.RWS.Strict as RS
import Control.Monad.Trans.Reader
import qualified Control.Monad.Trans.State.Lazy as SL
import qualified Control.Monad.Trans.State.Strict as SS
import qualified Control.Monad.Trans.Writer.Lazy as WL
import qualified Control.Monad.Trans.Writer.Strict as WS

data Boom = Boom Int deriving (Show, Eq)
instance Exception Boom

say :: MonadIO m => String -> m ()
say = liftIO . putStrLn . ("  " ++)

-- | Everything that the classes can do in one monad; `change` leaves a trace in its state.
exercise :: (MonadMask m, MonadIO m) => (String -> m ()) -> m [String]
exercise change = do
  a <- (change "a" >> throwM (Boom 1)) `catch` \(Boom n) -> change "b" >> return n
  b <- try (change "c" >> throwM (userError "no"))
  c <- tryJust (\(Boom n) -> if n > 2 then Just n else Nothing) (throwM (Boom 3) >> return ())
  d <- bracket (change "d" >> return 4) (\_ -> change "e" >> say "released") (\n -> change "f" >> return (n + 1))
  e <- try (bracket (change "g" >> return 5) (\_ -> change "h" >> say "released after") (\n -> change "i" >> throwM (Boom n) >> return ()))
  f <- (change "j" `finally` change "k") >> return ()
  g <- catches (throwM E.DivideByZero) [Handler (\(Boom _) -> return "boom"), Handler (\(x :: E.ArithException) -> return (show x))]
  h <- handleIf (\(Boom n) -> n == 7) (\_ -> return 7) (throwM (Boom 7) `onException` say "on exception")
  s <- liftIO E.getMaskingState
  (m, n) <- mask (\restore -> (,) <$> liftIO E.getMaskingState <*> restore (liftIO E.getMaskingState))
  o <- uninterruptibleMask_ (liftIO E.getMaskingState)
  (p, q) <- generalBracket (return 1) (\_ x -> say ("case " ++ show x) >> return 'q') (\x -> change "l" >> return (x + 1 :: Int))
  r <- try (bracketOnError (return ()) (\_ -> say "error only") (\_ -> throwM (Boom 8) >> return ()))
  t <- bracketOnError (return ()) (\_ -> say "never") (\_ -> return 't')
  v <- handleAll (\x -> return (show x)) (throwM (Boom 9))
  return [show a, show (b :: Either E.IOException ()), show c, show d, show (e :: Either Boom ()), show f, g, show h, show (s, m, n, o), show (p, q), show (r :: Either Boom ()), show t, v]

main :: IO ()
main = do
  putStrLn "IO"
  exercise (\_ -> return ()) >>= print
  putStrLn "Identity"
  runIdentityT (exercise (\_ -> return ())) >>= print
  putStrLn "Reader"
  runReaderT (exercise (\_ -> return ())) 'r' >>= print
  putStrLn "State"
  SL.runStateT (exercise (\x -> SL.modify (++ x))) "" >>= print
  SS.runStateT (exercise (\x -> SS.modify (++ x))) "" >>= print
  putStrLn "Writer"
  WL.runWriterT (exercise WL.tell) >>= print
  WS.runWriterT (exercise WS.tell) >>= print
  putStrLn "RWS"
  RL.runRWST (exercise (\x -> RL.modify (++ x) >> RL.tell x)) 'r' "" >>= print
  RS.runRWST (exercise (\x -> RS.modify (++ x) >> RS.tell x)) 'r' "" >>= print
  putStrLn "Maybe"
  runMaybeT (exercise (\_ -> return ())) >>= print
  r <- runMaybeT (bracket (return 1) (\_ -> say "released from nothing") (\_ -> MaybeT (return Nothing) :: MaybeT IO ()))
  print r
  r' <- runMaybeT (generalBracket (return ()) (\_ e -> say (show e)) (\_ -> mzero :: MaybeT IO Int))
  print r'
  r'' <- runMaybeT (mzero `onError` say "error")
  print (r'' :: Maybe ())
  putStrLn "Except"
  runExceptT (exercise (\_ -> return ()) :: ExceptT Int IO [String]) >>= print
  l <- runExceptT (bracket (return 1) (\_ -> say "released from left") (\_ -> throwE 'l') :: ExceptT Char IO ())
  print l
  print (either (const 0) id (throwM (Boom 1) `catch` \(Boom n) -> Right (n + 1)))
  print (either show show (throwM (Boom 1) `catch` \(x :: E.ArithException) -> Right (show x)))
  print (either show show (bracket (Right 1) (\_ -> Right ()) (\_ -> throwM (Boom 2) :: Either SomeException Int)))
  print (throwM (Boom 1) :: Maybe Int, throwM (Boom 1) :: [Int])
  print (P.runCatch (throwM (Boom 3) `catch` \(Boom n) -> return (n * 2)) `seq` either show show (P.runCatch (throwM (Boom 3) >> return 'c')))
  st <- try (E.evaluate (runST (throwM (Boom 4)))) :: IO (Either Boom ())
  print st
  stm <- atomically ((throwM (Boom 5) >> return 0) `catch` \(Boom n) -> return n)
  print stm
  cont <- try (runContT (throwM (Boom 6)) return) :: IO (Either Boom ())
  print cont
