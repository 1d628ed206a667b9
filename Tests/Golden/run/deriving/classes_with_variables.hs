{-# LANGUAGE GeneralizedNewtypeDeriving, MultiParamTypeClasses, UndecidableInstances, FlexibleContexts #-}
-- Deriving clauses whose classes have arguments with variables of their own.
module Main where
import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State

newtype App m a = App { runApp :: m a }
  deriving (Functor, Applicative, Monad, MonadError e, MonadReader r, MonadState s)

program :: (MonadReader Int m, MonadState [Int] m, MonadError String m) => m Int
program = do
  n <- ask
  modify (n :)
  xs <- get
  if length xs > 2 then throwError ("too many: " ++ show xs) else return (sum xs)

main :: IO ()
main = do
  print (runExcept (runStateT (runReaderT (runApp program) 5) [1]))
  print (runExcept (runStateT (runReaderT (runApp (program >> program `catchError` (\_ -> return 0))) 5) [1]))
