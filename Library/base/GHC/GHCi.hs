{-# LANGUAGE Unsafe #-}
-- | What an interpreter asks of a monad whose actions it runs.
module GHC.GHCi (GHCiSandboxIO(..), NoIO()) where

import Control.Monad (ap, liftM)

class Monad m => GHCiSandboxIO m where
  ghciStepIO :: m a -> IO a

instance GHCiSandboxIO IO where
  ghciStepIO = id

-- | Actions of which there is no `IO` inside to run.
newtype NoIO a = NoIO { noio :: IO a }

instance Functor NoIO where
  fmap = liftM

instance Applicative NoIO where
  pure a = NoIO (pure a)
  (<*>) = ap

instance Monad NoIO where
  m >>= k = NoIO (noio m >>= noio . k)

instance GHCiSandboxIO NoIO where
  ghciStepIO = noio
