{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | 'ST' whose steps run only when their results are demanded.
module Control.Monad.ST.Lazy (ST, runST, fixST, strictToLazyST, lazyToStrictST, stToIO, RealWorld) where

import Control.Monad.Fix
import GHC.Base
import qualified GHC.ST as Strict

-- | A state that may not have been computed yet.
data State s = S# (State# s)

newtype ST s a = ST (State s -> (a, State s))

instance Functor (ST s) where
  fmap f (ST m) = ST (\s -> let r = m s in (f (result r), state r))

instance Applicative (ST s) where
  pure x = ST (\s -> (x, s))
  (<*>) = ap

instance Monad (ST s) where
  ST m >>= k = ST (\s -> let r = m s in case k (result r) of ST n -> n (state r))

instance MonadFix (ST s) where
  mfix = fixST

result :: (a, State s) -> a
result (x, _) = x

state :: (a, State s) -> State s
state (_, s) = s

runST :: (forall s. ST s a) -> a
runST action = case action of
  ST m -> runRW# (\s -> result (m (S# s)))

-- | The action may use its own result lazily.
fixST :: (a -> ST s a) -> ST s a
fixST f = ST (\s -> let r = (case f (result r) of ST m -> m s) in r)

-- | The strict action runs once, when its result or the state after it is demanded.
strictToLazyST :: Strict.ST s a -> ST s a
strictToLazyST (Strict.ST m) = ST (\s ->
  let r = (case s of S# s# -> case m s# of (# s', x #) -> Both x (S# s'))
  in (value r, after r))
{-# NOINLINE strictToLazyST #-}

data Both s a = Both a (State s)

value :: Both s a -> a
value (Both x _) = x

after :: Both s a -> State s
after (Both _ s) = s

lazyToStrictST :: ST s a -> Strict.ST s a
lazyToStrictST (ST m) = Strict.ST (\s -> case m (S# s) of (x, S# s') -> (# s', x #))

stToIO :: ST RealWorld a -> IO a
stToIO m = Strict.stToIO (lazyToStrictST m)
