{-# LANGUAGE Unsafe #-}
{-# LANGUAGE FlexibleInstances, MultiParamTypeClasses #-}
{-# OPTIONS_GHC -Wno-orphans #-}
-- | Arrays of lazy 'ST'.
module Data.Array.ST.Lazy () where

import Control.Monad.ST.Lazy (ST, strictToLazyST)
import Data.Array.Base
import GHC.Arr (STArray)

instance MArray (STArray s) e (ST s) where
  getBounds a = strictToLazyST (getBounds a)
  getNumElements a = strictToLazyST (getNumElements a)
  newArray b e = strictToLazyST (newArray b e)
  unsafeRead a i = strictToLazyST (unsafeRead a i)
  unsafeWrite a i e = strictToLazyST (unsafeWrite a i e)
  snapshot o a = strictToLazyST (snapshot o a)
  restored o a = strictToLazyST (restored o a)
