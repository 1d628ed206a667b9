{-# LANGUAGE FunctionalDependencies, FlexibleInstances, MultiParamTypeClasses, UndecidableInstances #-}
-- | Monads with an environment, an output and a state.
module Control.Monad.RWS.Class
  ( MonadRWS, module Control.Monad.State.Class, module Control.Monad.Reader.Class, module Control.Monad.Writer.Class
  ) where

import qualified Control.Monad.Trans.Error as Error
import Control.Monad.Reader.Class
import Control.Monad.State.Class
import qualified Control.Monad.Trans.Except as Except
import qualified Control.Monad.Trans.Identity as Identity
import qualified Control.Monad.Trans.Maybe as Maybe
import qualified Control.Monad.Trans.RWS.Lazy as Lazy
import qualified Control.Monad.Trans.RWS.Strict as Strict
import Control.Monad.Writer.Class

class (Monoid w, MonadReader r m, MonadWriter w m, MonadState s m) => MonadRWS r w s m | m -> r, m -> w, m -> s

instance (Monoid w, Monad m) => MonadRWS r w s (Lazy.RWST r w s m)

instance (Monoid w, Monad m) => MonadRWS r w s (Strict.RWST r w s m)

instance MonadRWS r w s m => MonadRWS r w s (Except.ExceptT e m)

instance MonadRWS r w s m => MonadRWS r w s (Identity.IdentityT m)

instance MonadRWS r w s m => MonadRWS r w s (Maybe.MaybeT m)

instance (Error.Error e, MonadRWS r w s m) => MonadRWS r w s (Error.ErrorT e m)
