{-# LANGUAGE NoImplicitPrelude #-}
-- | Semaphores whose units are taken one by one, in the order of the requests.
module Control.Concurrent.QSem (QSem, newQSem, waitQSem, signalQSem) where

import Control.Concurrent.QSemN
import GHC.Base
import GHC.IO.Exception

newtype QSem = QSem QSemN

newQSem :: Int -> IO QSem
newQSem initial
  | initial < 0 = ioError (userError "newQSem: Initial quantity must be non-negative")
  | otherwise = newQSemN initial >>= \q -> return (QSem q)

waitQSem, signalQSem :: QSem -> IO ()
waitQSem (QSem q) = waitQSemN q 1
signalQSem (QSem q) = signalQSemN q 1
