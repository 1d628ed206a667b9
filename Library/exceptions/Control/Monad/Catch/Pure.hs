-- | Exceptions over any monad, without 'IO'.
module Control.Monad.Catch.Pure
  ( CatchT(..), Catch, runCatch, mapCatchT
  , module Control.Monad.Catch
  ) where

import Control.Applicative (Alternative(..))
import Control.Monad (MonadPlus, ap, liftM)
import Control.Monad.Catch
import Control.Monad.IO.Class (MonadIO(..))
import Control.Monad.Trans.Class (MonadTrans(..))
import Data.Functor.Identity (Identity(..))

newtype CatchT m a = CatchT { runCatchT :: m (Either SomeException a) }

type Catch = CatchT Identity

runCatch :: Catch a -> Either SomeException a
runCatch = runIdentity . runCatchT

mapCatchT :: (m (Either SomeException a) -> n (Either SomeException b)) -> CatchT m a -> CatchT n b
mapCatchT f (CatchT m) = CatchT (f m)

instance Monad m => Functor (CatchT m) where
  fmap = liftM

instance Monad m => Applicative (CatchT m) where
  pure = CatchT . return . Right
  (<*>) = ap

instance Monad m => Monad (CatchT m) where
  CatchT m >>= f = CatchT (m >>= either (return . Left) (runCatchT . f))

instance Monad m => MonadFail (CatchT m) where
  fail = throwM . userError

instance Monad m => Alternative (CatchT m) where
  empty = throwM (userError "")
  CatchT a <|> CatchT b = CatchT (a >>= either (\_ -> b) (return . Right))

instance Monad m => MonadPlus (CatchT m)

instance MonadTrans CatchT where
  lift m = CatchT (liftM Right m)

instance MonadIO m => MonadIO (CatchT m) where
  liftIO = lift . liftIO

instance Monad m => MonadThrow (CatchT m) where
  throwM = CatchT . return . Left . toException

instance Monad m => MonadCatch (CatchT m) where
  catch (CatchT m) handler = CatchT (m >>= either (\e -> maybe (return (Left e)) (runCatchT . handler) (fromException e)) (return . Right))
