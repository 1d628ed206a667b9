-- | Queues that hold at most so many items.
module Control.Concurrent.STM.TBQueue
  ( TBQueue, newTBQueue, newTBQueueIO, readTBQueue, tryReadTBQueue, flushTBQueue, peekTBQueue, tryPeekTBQueue
  , writeTBQueue, unGetTBQueue, lengthTBQueue, isEmptyTBQueue, isFullTBQueue
  ) where

import Control.Applicative
import Control.Concurrent.STM.TQueue
import Control.Concurrent.STM.TVar
import Control.Monad.STM
import Numeric.Natural

-- | The items, their number, and the bound.
data TBQueue a = TBQueue (TQueue a) (TVar Natural) Natural

instance Eq (TBQueue a) where
  TBQueue a _ _ == TBQueue b _ _ = a == b

newTBQueue :: Natural -> STM (TBQueue a)
newTBQueue size = (\q n -> TBQueue q n size) <$> newTQueue <*> newTVar 0

newTBQueueIO :: Natural -> IO (TBQueue a)
newTBQueueIO size = (\q n -> TBQueue q n size) <$> newTQueueIO <*> newTVarIO 0

writeTBQueue, unGetTBQueue :: TBQueue a -> a -> STM ()
writeTBQueue b@(TBQueue q _ _) x = grow b >> writeTQueue q x
unGetTBQueue b@(TBQueue q _ _) x = grow b >> unGetTQueue q x

grow :: TBQueue a -> STM ()
grow (TBQueue _ count size) = do
  n <- readTVar count
  check (n < size)
  writeTVar count $! n + 1

readTBQueue, peekTBQueue :: TBQueue a -> STM a
readTBQueue (TBQueue q count _) = do
  x <- readTQueue q
  modifyTVar' count (subtract 1)
  return x
peekTBQueue (TBQueue q _ _) = peekTQueue q

tryReadTBQueue, tryPeekTBQueue :: TBQueue a -> STM (Maybe a)
tryReadTBQueue q = fmap Just (readTBQueue q) <|> return Nothing
tryPeekTBQueue q = fmap Just (peekTBQueue q) <|> return Nothing

flushTBQueue :: TBQueue a -> STM [a]
flushTBQueue (TBQueue q count _) = writeTVar count 0 >> flushTQueue q

lengthTBQueue :: TBQueue a -> STM Natural
lengthTBQueue (TBQueue _ count _) = readTVar count

isEmptyTBQueue, isFullTBQueue :: TBQueue a -> STM Bool
isEmptyTBQueue (TBQueue _ count _) = (== 0) <$> readTVar count
isFullTBQueue (TBQueue _ count size) = (>= size) <$> readTVar count
