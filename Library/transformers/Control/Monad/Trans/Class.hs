-- | Monads over monads.
module Control.Monad.Trans.Class (MonadTrans(..)) where

class MonadTrans t where
  -- | An action of the monad below: @lift . return = return@, and 'lift' distributes over '>>='.
  lift :: Monad m => m a -> t m a
