{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Actions in another masking state. An exception that leaves one finds the right state in the frame that catches it.
module GHC.Prim.Masking (maskAsyncExceptions#, maskUninterruptible#, unmaskAsyncExceptions#, inMaskingState#) where

import GHC.Prim

maskAsyncExceptions#, maskUninterruptible#, unmaskAsyncExceptions#
  :: (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)
maskAsyncExceptions# io = inMaskingState# 2# io
maskUninterruptible# io = inMaskingState# 1# io
unmaskAsyncExceptions# io = inMaskingState# 0# io
{-# INLINE maskAsyncExceptions# #-}
{-# INLINE maskUninterruptible# #-}
{-# INLINE unmaskAsyncExceptions# #-}

-- | The states are those of 'getMaskingState#': 0 unmasked, 1 uninterruptible, 2 interruptible.
inMaskingState#
  :: Int# -> (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)
inMaskingState# state io s = case getMaskingState# s of
  (# s1, old #) -> case setMaskingState# state s1 of
    s2 -> case io s2 of
      (# s3, x #) -> case setMaskingState# old s3 of
        s4 -> (# s4, x #)
{-# INLINE inMaskingState# #-}
