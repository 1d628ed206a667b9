-- | Queues without bounds: two lists, turned over when the first is empty.
module Control.Concurrent.STM.TQueue
  ( TQueue, newTQueue, newTQueueIO, readTQueue, tryReadTQueue, flushTQueue, peekTQueue, tryPeekTQueue, writeTQueue
  , unGetTQueue, isEmptyTQueue
  ) where

import Control.Applicative
import Control.Concurrent.STM.TVar
import Control.Monad.STM

data TQueue a = TQueue (TVar [a]) (TVar [a])

instance Eq (TQueue a) where
  TQueue a _ == TQueue b _ = a == b

newTQueue :: STM (TQueue a)
newTQueue = TQueue <$> newTVar [] <*> newTVar []

newTQueueIO :: IO (TQueue a)
newTQueueIO = TQueue <$> newTVarIO [] <*> newTVarIO []

writeTQueue, unGetTQueue :: TQueue a -> a -> STM ()
writeTQueue (TQueue _ back) x = readTVar back >>= writeTVar back . (x :)
unGetTQueue (TQueue front _) x = readTVar front >>= writeTVar front . (x :)

readTQueue, peekTQueue :: TQueue a -> STM a
readTQueue (TQueue front back) = do
  xs <- readTVar front
  case xs of
    y : ys -> writeTVar front ys >> return y
    [] -> do
      zs <- readTVar back
      case reverse zs of
        [] -> retry
        y : ys -> writeTVar back [] >> writeTVar front ys >> return y
peekTQueue q = readTQueue q >>= \x -> unGetTQueue q x >> return x

tryReadTQueue, tryPeekTQueue :: TQueue a -> STM (Maybe a)
tryReadTQueue q = fmap Just (readTQueue q) <|> return Nothing
tryPeekTQueue q = fmap Just (peekTQueue q) <|> return Nothing

-- | Takes all.
flushTQueue :: TQueue a -> STM [a]
flushTQueue (TQueue front back) = do
  xs <- swapTVar front []
  ys <- swapTVar back []
  return (xs ++ reverse ys)

isEmptyTQueue :: TQueue a -> STM Bool
isEmptyTQueue (TQueue front back) = (&&) <$> (null <$> readTVar front) <*> (null <$> readTVar back)
