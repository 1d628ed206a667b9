{-# LANGUAGE FunctionalDependencies, FlexibleInstances, MultiParamTypeClasses, UndecidableInstances #-}
-- | Monads with an output.
module Control.Monad.Writer.Class (MonadWriter(..), listens, censor) where

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

class (Monoid w, Monad m) => MonadWriter w m | m -> w where
  {-# MINIMAL (writer | tell), listen, pass #-}
  writer :: (a, w) -> m a
  writer ~(a, w) = tell w >> return a

  tell :: w -> m ()
  tell w = writer ((), w)

  -- | With the output of the action, which is written too.
  listen :: m a -> m (a, w)

  -- | The action also says what happens to its output.
  pass :: m (a, w -> w) -> m a

listens :: MonadWriter w m => (w -> b) -> m a -> m (a, b)
listens f m = listen m >>= \ ~(a, w) -> return (a, f w)

censor :: MonadWriter w m => (w -> w) -> m a -> m a
censor f m = pass (fmap (\a -> (a, f)) m)

instance Monoid w => MonadWriter w ((,) w) where
  writer ~(a, w) = (w, a)
  tell w = (w, ())
  listen ~(w, a) = (w, (a, w))
  pass ~(w, (a, f)) = (f w, a)

instance (Monoid w, Monad m) => MonadWriter w (LazyWriter.WriterT w m) where
  writer = LazyWriter.writer
  tell = LazyWriter.tell
  listen = LazyWriter.listen
  pass = LazyWriter.pass

instance (Monoid w, Monad m) => MonadWriter w (StrictWriter.WriterT w m) where
  writer = StrictWriter.writer
  tell = StrictWriter.tell
  listen = StrictWriter.listen
  pass = StrictWriter.pass

instance (Monoid w, Monad m) => MonadWriter w (LazyRWS.RWST r w s m) where
  writer = LazyRWS.writer
  tell = LazyRWS.tell
  listen = LazyRWS.listen
  pass = LazyRWS.pass

instance (Monoid w, Monad m) => MonadWriter w (StrictRWS.RWST r w s m) where
  writer = StrictRWS.writer
  tell = StrictRWS.tell
  listen = StrictRWS.listen
  pass = StrictRWS.pass

instance MonadWriter w m => MonadWriter w (Identity.IdentityT m) where
  writer = lift . writer
  tell = lift . tell
  listen = Identity.mapIdentityT listen
  pass = Identity.mapIdentityT pass

instance MonadWriter w m => MonadWriter w (Reader.ReaderT r m) where
  writer = lift . writer
  tell = lift . tell
  listen = Reader.mapReaderT listen
  pass = Reader.mapReaderT pass

instance MonadWriter w m => MonadWriter w (Except.ExceptT e m) where
  writer = lift . writer
  tell = lift . tell
  listen = Except.liftListen listen
  pass = Except.liftPass pass

instance MonadWriter w m => MonadWriter w (Maybe.MaybeT m) where
  writer = lift . writer
  tell = lift . tell
  listen = Maybe.liftListen listen
  pass = Maybe.liftPass pass

instance MonadWriter w m => MonadWriter w (LazyState.StateT s m) where
  writer = lift . writer
  tell = lift . tell
  listen = LazyState.liftListen listen
  pass = LazyState.liftPass pass

instance MonadWriter w m => MonadWriter w (StrictState.StateT s m) where
  writer = lift . writer
  tell = lift . tell
  listen = StrictState.liftListen listen
  pass = StrictState.liftPass pass

instance (Error.Error e, MonadWriter w m) => MonadWriter w (Error.ErrorT e m) where
  writer = lift . writer
  tell = lift . tell
  listen = Error.liftListen listen
  pass = Error.liftPass pass
