{-# LANGUAGE NoImplicitPrelude #-}
-- | Monads in which a pattern that does not match is a failure.
module Control.Monad.Fail (MonadFail(..)) where

import GHC.Base
import {-# SOURCE #-} GHC.IO.Exception (failIO)
import GHC.ST (ST)

class Monad m => MonadFail m where
  fail :: String -> m a

instance MonadFail Maybe where
  fail _ = Nothing

instance MonadFail [] where
  fail _ = []

instance MonadFail IO where
  fail = failIO

instance MonadFail (ST s) where
  fail s = errorWithoutStackTrace s
