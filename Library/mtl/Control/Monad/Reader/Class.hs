{-# LANGUAGE FunctionalDependencies, FlexibleInstances, MultiParamTypeClasses, UndecidableInstances #-}
-- | Monads with an environment.
module Control.Monad.Reader.Class (MonadReader(..), asks) where

import qualified Control.Monad.Trans.List as List
import qualified Control.Monad.Trans.Error as Error
import Control.Monad.Trans.Class (lift)
import qualified Control.Monad.Trans.Cont as Cont
import qualified Control.Monad.Trans.Except as Except
import qualified Control.Monad.Trans.Identity as Identity
import qualified Control.Monad.Trans.Maybe as Maybe
import qualified Control.Monad.Trans.RWS.Lazy as LazyRWS
import qualified Control.Monad.Trans.RWS.Strict as StrictRWS
import qualified Control.Monad.Trans.Reader as Reader
import qualified Control.Monad.Trans.State.Lazy as LazyState
import qualified Control.Monad.Trans.State.Strict as StrictState
import qualified Control.Monad.Trans.Writer.Lazy as LazyWriter
import qualified Control.Monad.Trans.Writer.Strict as StrictWriter

class Monad m => MonadReader r m | m -> r where
  {-# MINIMAL (ask | reader), local #-}
  ask :: m r
  ask = reader id

  -- | Runs an action in a changed environment.
  local :: (r -> r) -> m a -> m a

  reader :: (r -> a) -> m a
  reader f = ask >>= \r -> return (f r)

asks :: MonadReader r m => (r -> a) -> m a
asks = reader

instance MonadReader r ((->) r) where
  ask = id
  local f m = m . f
  reader = id

instance Monad m => MonadReader r (Reader.ReaderT r m) where
  ask = Reader.ask
  local = Reader.local
  reader = Reader.reader

instance (Monad m, Monoid w) => MonadReader r (LazyRWS.RWST r w s m) where
  ask = LazyRWS.ask
  local = LazyRWS.local
  reader = LazyRWS.reader

instance (Monad m, Monoid w) => MonadReader r (StrictRWS.RWST r w s m) where
  ask = StrictRWS.ask
  local = StrictRWS.local
  reader = StrictRWS.reader

instance MonadReader r' m => MonadReader r' (Cont.ContT r m) where
  ask = lift ask
  local = Cont.liftLocal ask local
  reader = lift . reader

instance MonadReader r m => MonadReader r (Except.ExceptT e m) where
  ask = lift ask
  local = Except.mapExceptT . local
  reader = lift . reader

instance MonadReader r m => MonadReader r (Identity.IdentityT m) where
  ask = lift ask
  local = Identity.mapIdentityT . local
  reader = lift . reader

instance MonadReader r m => MonadReader r (Maybe.MaybeT m) where
  ask = lift ask
  local = Maybe.mapMaybeT . local
  reader = lift . reader

instance MonadReader r m => MonadReader r (LazyState.StateT s m) where
  ask = lift ask
  local = LazyState.mapStateT . local
  reader = lift . reader

instance MonadReader r m => MonadReader r (StrictState.StateT s m) where
  ask = lift ask
  local = StrictState.mapStateT . local
  reader = lift . reader

instance (Monoid w, MonadReader r m) => MonadReader r (LazyWriter.WriterT w m) where
  ask = lift ask
  local = LazyWriter.mapWriterT . local
  reader = lift . reader

instance (Monoid w, MonadReader r m) => MonadReader r (StrictWriter.WriterT w m) where
  ask = lift ask
  local = StrictWriter.mapWriterT . local
  reader = lift . reader

instance (Error.Error e, MonadReader r m) => MonadReader r (Error.ErrorT e m) where
  ask = lift ask
  local = Error.mapErrorT . local
  reader = lift . reader

instance MonadReader r m => MonadReader r (List.ListT m) where
  ask = lift ask
  local = List.mapListT . local
  reader = lift . reader
