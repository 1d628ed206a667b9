-- | Channels without bounds, with copies and broadcasting.
module Control.Concurrent.STM.TChan
  ( TChan, newTChan, newTChanIO, newBroadcastTChan, newBroadcastTChanIO, dupTChan, cloneTChan
  , readTChan, tryReadTChan, peekTChan, tryPeekTChan, writeTChan, unGetTChan, isEmptyTChan
  ) where

import Control.Applicative
import Control.Concurrent.STM.TVar
import Control.Monad.STM
import GHC.Err (errorCalledAt)

type Stream a = TVar (Item a)

data Item a = End | Item a (Stream a)

-- | Where the next item is read, and the hole into which the next one is written.
data TChan a = TChan (TVar (Stream a)) (TVar (Stream a))

instance Eq (TChan a) where
  TChan a _ == TChan b _ = a == b

newTChan :: STM (TChan a)
newTChan = do
  hole <- newTVar End
  TChan <$> newTVar hole <*> newTVar hole

newTChanIO :: IO (TChan a)
newTChanIO = atomically newTChan

newBroadcastTChan :: STM (TChan a)
newBroadcastTChan = broadcast "newBroadcastTChan" 103 22

newBroadcastTChanIO :: IO (TChan a)
newBroadcastTChanIO = atomically (broadcast "newBroadcastTChanIO" 113 24)

-- | By the function of that name, whose place in GHC's library is said, too.
broadcast :: String -> Int -> Int -> STM (TChan a)
broadcast function line column = do
  hole <- newTVar End
  TChan <$> newTVar noFront <*> newTVar hole
  where
    noFront = errorCalledAt "stm-2.5.0.0" "Control.Concurrent.STM.TChan" "libraries/stm/Control/Concurrent/STM/TChan.hs" line column
      ("reading from a TChan created by " ++ function ++ "; use dupTChan first")

writeTChan, unGetTChan :: TChan a -> a -> STM ()
writeTChan (TChan _ back) x = do
  old <- readTVar back
  hole <- newTVar End
  writeTVar old (Item x hole)
  writeTVar back hole
unGetTChan (TChan front _) x = readTVar front >>= newTVar . Item x >>= writeTVar front

readTChan, peekTChan :: TChan a -> STM a
readTChan (TChan front _) = do
  item <- readTVar front >>= readTVar
  case item of
    End -> retry
    Item x rest -> writeTVar front rest >> return x
peekTChan (TChan front _) = do
  item <- readTVar front >>= readTVar
  case item of
    End -> retry
    Item x _ -> return x

tryReadTChan, tryPeekTChan :: TChan a -> STM (Maybe a)
tryReadTChan c = fmap Just (readTChan c) <|> return Nothing
tryPeekTChan c = fmap Just (peekTChan c) <|> return Nothing

dupTChan, cloneTChan :: TChan a -> STM (TChan a)
dupTChan (TChan _ back) = readTVar back >>= newTVar >>= \front -> return (TChan front back)
cloneTChan (TChan front back) = readTVar front >>= newTVar >>= \front' -> return (TChan front' back)

isEmptyTChan :: TChan a -> STM Bool
isEmptyTChan c = maybe True (const False) <$> tryPeekTChan c
