{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | References in 'ST'.
module GHC.STRef (STRef(..), newSTRef, readSTRef, writeSTRef) where

import GHC.Base
import GHC.ST

data STRef s a = STRef (MutVar# s a)

instance Eq (STRef s a) where
  STRef a == STRef b = isTrue# (sameMutVar# a b)

newSTRef :: a -> ST s (STRef s a)
newSTRef x = ST (\s -> case newMutVar# x s of (# s', v #) -> (# s', STRef v #))
{-# INLINE newSTRef #-}

readSTRef :: STRef s a -> ST s a
readSTRef (STRef v) = ST (\s -> readMutVar# v s)
{-# INLINE readSTRef #-}

writeSTRef :: STRef s a -> a -> ST s ()
writeSTRef (STRef v) x = ST (\s -> case writeMutVar# v x s of s' -> (# s', () #))
{-# INLINE writeSTRef #-}
