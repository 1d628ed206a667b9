{-# LANGUAGE FlexibleInstances, MultiParamTypeClasses #-}
-- | Arrays of transactional variables.
module Control.Concurrent.STM.TArray (TArray) where

import Control.Monad.STM (STM)
import Data.Array (Array, Ix, bounds, elems, listArray, rangeSize)
import Data.Array.Base (MArray(..), numElements, unsafeAt)
import GHC.Conc (TVar, newTVar, readTVar, writeTVar)

newtype TArray i e = TArray (Array i (TVar e))

-- | The same array: of the same variables.
instance Ix i => Eq (TArray i e) where
  TArray a == TArray b = bounds a == bounds b && elems a == elems b

instance MArray TArray e STM where
  getBounds (TArray a) = return (bounds a)
  getNumElements (TArray a) = return (numElements a)
  newArray b e = TArray . listArray b <$> mapM (\_ -> newTVar e) [1 .. rangeSize b]
  unsafeRead (TArray a) i = readTVar (unsafeAt a i)
  unsafeWrite (TArray a) i e = writeTVar (unsafeAt a i) e
