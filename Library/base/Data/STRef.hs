{-# LANGUAGE NoImplicitPrelude #-}
-- | References in 'ST'.
module Data.STRef (ST, STRef, newSTRef, readSTRef, writeSTRef, modifySTRef, modifySTRef') where

import GHC.Base
import GHC.ST
import GHC.STRef

modifySTRef, modifySTRef' :: STRef s a -> (a -> a) -> ST s ()
modifySTRef ref f = readSTRef ref >>= \x -> writeSTRef ref (f x)
modifySTRef' ref f = readSTRef ref >>= \x -> let y = f x in y `seq` writeSTRef ref y
