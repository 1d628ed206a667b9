{-# LANGUAGE NoImplicitPrelude #-}
-- | References in the lazy 'ST'.
module Data.STRef.Lazy (STRef, newSTRef, readSTRef, writeSTRef, modifySTRef) where

import Control.Monad.ST.Lazy
import GHC.Base
import qualified GHC.STRef as Strict
import GHC.STRef (STRef)

newSTRef :: a -> ST s (STRef s a)
newSTRef x = strictToLazyST (Strict.newSTRef x)

readSTRef :: STRef s a -> ST s a
readSTRef ref = strictToLazyST (Strict.readSTRef ref)

writeSTRef :: STRef s a -> a -> ST s ()
writeSTRef ref x = strictToLazyST (Strict.writeSTRef ref x)

modifySTRef :: STRef s a -> (a -> a) -> ST s ()
modifySTRef ref f = readSTRef ref >>= \x -> writeSTRef ref (f x)
