-- | Semaphores in transactions.
module Control.Concurrent.STM.TSem (TSem, newTSem, waitTSem, signalTSem, signalTSemN) where

import Control.Concurrent.STM.TVar
import Control.Monad.STM
import Numeric.Natural

newtype TSem = TSem (TVar Integer) deriving Eq

newTSem :: Integer -> STM TSem
newTSem n = fmap TSem (newTVar $! n)

waitTSem, signalTSem :: TSem -> STM ()
waitTSem (TSem t) = do
  n <- readTVar t
  check (n > 0)
  writeTVar t $! n - 1
signalTSem (TSem t) = modifyTVar' t (+ 1)

signalTSemN :: Natural -> TSem -> STM ()
signalTSemN k (TSem t) = modifyTVar' t (+ toInteger k)
