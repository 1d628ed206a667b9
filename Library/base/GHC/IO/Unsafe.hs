{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Actions where no action is expected.
module GHC.IO.Unsafe
  ( unsafePerformIO, unsafeDupablePerformIO, unsafeInterleaveIO, unsafeDupableInterleaveIO, noDuplicate, fixIO
  ) where

import GHC.Base

unsafePerformIO, unsafeDupablePerformIO :: IO a -> a
unsafePerformIO (IO m) = case runRW# (\s -> case m s of (# _, x #) -> Result x) of Result x -> x
{-# NOINLINE unsafePerformIO #-}
unsafeDupablePerformIO = unsafePerformIO

data Result a = Result a

-- | The action runs when its result is demanded, if ever.
unsafeInterleaveIO, unsafeDupableInterleaveIO :: IO a -> IO a
unsafeInterleaveIO m = IO (\s -> (# s, unsafePerformIO m #))
{-# NOINLINE unsafeInterleaveIO #-}
unsafeDupableInterleaveIO = unsafeInterleaveIO

noDuplicate :: IO ()
noDuplicate = IO (\s -> (# s, () #))

-- | The action may use its own result lazily.
fixIO :: (a -> IO a) -> IO a
fixIO f = IO (\s -> case newMutVar# (errorWithoutStackTrace "cyclic evaluation in fixIO") s of
  (# s1, var #) -> case unIO (unsafeInterleaveIO (IO (readMutVar# var))) s1 of
    (# s2, x #) -> case unIO (f x) s2 of
      (# s3, y #) -> case writeMutVar# var y s3 of
        s4 -> (# s4, y #))
