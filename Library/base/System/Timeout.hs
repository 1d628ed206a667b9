-- | A limit on the time of an action.
module System.Timeout (Timeout, timeout) where

import Control.Concurrent
import Control.Exception
import Data.Unique

-- | What 'timeout' throws to its thread; each call has its own.
newtype Timeout = Timeout Unique deriving Eq

instance Show Timeout where
  show _ = "<<timeout>>"

instance Exception Timeout where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

-- | The action's result, or 'Nothing' when it has not finished after some microseconds; no limit if they are negative.
timeout :: Int -> IO a -> IO (Maybe a)
timeout n act
  | n < 0 = fmap Just act
  | n == 0 = return Nothing
  | otherwise = do
      me <- myThreadId
      ex <- fmap Timeout newUnique
      handleJust (\e -> if e == ex then Just () else Nothing) (\_ -> return Nothing)
        (bracket (forkIOWithUnmask (\unmask -> unmask (threadDelay n >> throwTo me ex)))
          (uninterruptibleMask_ . killThread)
          (\_ -> fmap Just act))
