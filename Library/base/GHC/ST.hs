{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | Computations with a state of their own that nothing outside sees.
module GHC.ST
  ( ST(..), STRep, STret(..), runST, fixST, unsafeInterleaveST, unsafeIOToST, unsafeSTToIO, stToIO
  ) where

import GHC.Base
import GHC.Show
import GHC.Prim (coerce#)

newtype ST s a = ST (STRep s a)

type STRep s a = State# s -> (# State# s, a #)

data STret s a = STret (State# s) a

instance Functor (ST s) where
  fmap f (ST m) = ST (\s -> case m s of (# s', x #) -> (# s', f x #))

instance Applicative (ST s) where
  pure x = ST (\s -> (# s, x #))
  ST m <*> ST n = ST (\s -> case m s of
    (# s', f #) -> case n s' of (# s'', x #) -> (# s'', f x #))
  liftA2 f (ST m) (ST n) = ST (\s -> case m s of
    (# s', x #) -> case n s' of (# s'', y #) -> (# s'', f x y #))
  ST m *> ST n = ST (\s -> case m s of (# s', _ #) -> n s')

instance Monad (ST s) where
  ST m >>= k = ST (\s -> case m s of
    (# s', x #) -> case k x of ST n -> n s')
  (>>) = (*>)

instance Show (ST s a) where
  showsPrec _ _ = showString "<<ST action>>"

instance Semigroup a => Semigroup (ST s a) where
  x <> y = liftA2 (<>) x y

instance Monoid a => Monoid (ST s a) where
  mempty = pure mempty

runST :: (forall s. ST s a) -> a
runST action = case action of
  ST m -> case runRW# (\s -> case m s of (# _, x #) -> Result x) of Result x -> x

data Result a = Result a

-- | The action may use its own result lazily.
fixST :: (a -> ST s a) -> ST s a
fixST f = ST (\s -> case newMutVar# (errorWithoutStackTrace "fixST: the result is needed to compute it") s of
  (# s1, var #) -> case unsafeInterleaveST (ST (\t -> readMutVar# var t)) of
    ST later -> case later s1 of
      (# s2, x #) -> case f x of
        ST m -> case m s2 of
          (# s3, y #) -> case writeMutVar# var y s3 of
            s4 -> (# s4, y #))

-- | The action runs when its result is demanded, if ever.
unsafeInterleaveST :: ST s a -> ST s a
unsafeInterleaveST (ST m) = ST (\s -> let x = case m s of (# _, y #) -> y in (# s, x #))
{-# NOINLINE unsafeInterleaveST #-}

unsafeIOToST :: IO a -> ST s a
unsafeIOToST (IO m) = ST (coerce# m)

unsafeSTToIO :: ST s a -> IO a
unsafeSTToIO (ST m) = IO (coerce# m)

stToIO :: ST RealWorld a -> IO a
stToIO (ST m) = IO m
