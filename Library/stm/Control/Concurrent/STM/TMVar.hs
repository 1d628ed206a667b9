{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Boxes that are empty or full, in transactions.
module Control.Concurrent.STM.TMVar
  ( TMVar, newTMVar, newEmptyTMVar, newTMVarIO, newEmptyTMVarIO, takeTMVar, putTMVar, readTMVar, writeTMVar, tryReadTMVar
  , swapTMVar, tryTakeTMVar, tryPutTMVar, isEmptyTMVar, mkWeakTMVar
  ) where

import Control.Concurrent.STM.TVar
import Control.Monad.STM
import GHC.Base (IO(..), mkWeak#)
import GHC.Conc (TVar(..))
import GHC.Weak (Weak(..))

newtype TMVar a = TMVar (TVar (Maybe a)) deriving Eq

newTMVar :: a -> STM (TMVar a)
newTMVar = fmap TMVar . newTVar . Just

newTMVarIO :: a -> IO (TMVar a)
newTMVarIO = fmap TMVar . newTVarIO . Just

newEmptyTMVar :: STM (TMVar a)
newEmptyTMVar = TMVar <$> newTVar Nothing

newEmptyTMVarIO :: IO (TMVar a)
newEmptyTMVarIO = TMVar <$> newTVarIO Nothing

takeTMVar, readTMVar :: TMVar a -> STM a
takeTMVar t = tryTakeTMVar t >>= maybe retry return
readTMVar t = tryReadTMVar t >>= maybe retry return

tryTakeTMVar, tryReadTMVar :: TMVar a -> STM (Maybe a)
tryTakeTMVar (TMVar t) = do
  m <- readTVar t
  case m of
    Nothing -> return Nothing
    Just _ -> writeTVar t Nothing >> return m
tryReadTMVar (TMVar t) = readTVar t

putTMVar, writeTMVar :: TMVar a -> a -> STM ()
putTMVar t x = tryPutTMVar t x >>= check
writeTMVar (TMVar t) x = writeTVar t (Just x)

tryPutTMVar :: TMVar a -> a -> STM Bool
tryPutTMVar (TMVar t) x = do
  m <- readTVar t
  case m of
    Nothing -> writeTVar t (Just x) >> return True
    Just _ -> return False

swapTMVar :: TMVar a -> a -> STM a
swapTMVar (TMVar t) new = readTVar t >>= maybe retry (\old -> writeTVar t (Just new) >> return old)

isEmptyTMVar :: TMVar a -> STM Bool
isEmptyTMVar t = maybe True (const False) <$> tryReadTMVar t

-- | Runs the action some time after the variable has become unreachable.
mkWeakTMVar :: TMVar a -> IO () -> IO (Weak (TMVar a))
mkWeakTMVar t@(TMVar (TVar v _)) (IO f) = IO (\s -> case mkWeak# v t f s of (# s', w #) -> (# s', Weak w #))
