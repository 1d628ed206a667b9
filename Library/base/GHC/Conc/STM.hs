{-# LANGUAGE MagicHash, UnboxedTuples, ExistentialQuantification, NoImplicitPrelude #-}
-- | Transactions. One runs at a time, in place: it holds a lock, and notes what it overwrites.
module GHC.Conc.STM
  ( STM(..), TVar(..), atomically, retry, orElse, throwSTM, catchSTM, unsafeIOToSTM
  , newTVar, newTVarIO, readTVar, readTVarIO, writeTVar
  ) where

import Control.Exception.Base (NestedAtomically(..))
import GHC.Base
import GHC.Conc.Thread
import GHC.Exception
import GHC.IO
import GHC.MVar
import GHC.Show

newtype STM a = STM (State# RealWorld -> (# State# RealWorld, a #))

unSTM :: STM a -> State# RealWorld -> (# State# RealWorld, a #)
unSTM (STM m) = m

instance Functor STM where
  fmap f (STM m) = STM (\s -> case m s of (# s', x #) -> (# s', f x #))

instance Applicative STM where
  pure x = STM (\s -> (# s, x #))
  STM f <*> STM m = STM (\s -> case f s of (# s', g #) -> case m s' of (# s'', x #) -> (# s'', g x #))
  STM a *> STM b = STM (\s -> case a s of (# s', _ #) -> b s')

instance Monad STM where
  STM m >>= k = STM (\s -> case m s of (# s', x #) -> unSTM (k x) s')
  (>>) = (*>)

instance Alternative STM where
  empty = retry
  (<|>) = orElse

instance MonadPlus STM

-- | A value, and the boxes of those that wait for another one.
data TVar a = TVar (MutVar# RealWorld a) (MutVar# RealWorld [MVar ()])

instance Eq (TVar a) where
  TVar a _ == TVar b _ = isTrue# (sameMutVar# a b)

-- The running transaction

-- | The lock that a transaction holds; what it has written, the last write first; what it has read, if that is noted.
-- Two words say which thread runs one, by its number (0: none), and whether reads are noted.
data Running = Running (MVar# RealWorld ()) (MutVar# RealWorld Writes) (MutVar# RealWorld [Touched])
  (MutableByteArray# RealWorld)

-- | Variables with the values that they had before.
data Writes = NoWrites | forall a. Write (MutVar# RealWorld a) (MutVar# RealWorld [MVar ()]) a Writes

data Touched = forall a. Touched (TVar a)

running :: Running
running = unsafePerformIO (IO (\s -> case newMVar# s of
  (# s1, lock #) -> case putMVar# lock () s1 of
    s2 -> case newMutVar# NoWrites s2 of
      (# s3, writes #) -> case newMutVar# [] s3 of
        (# s4, reads #) -> case newByteArray# 16# s4 of
          (# s5, words #) -> case writeIntArray# words 0# 0# s5 of
            s6 -> case writeIntArray# words 1# 0# s6 of
              s7 -> (# s7, Running lock writes reads words #)))
{-# NOINLINE running #-}

-- | What 'retry' raises.
data Retry = Retry

instance Show Retry where
  showsPrec _ _ = showString "retry"

instance Exception Retry

data Outcome a = Done a | Again | Failed SomeException

failure :: SomeException -> State# RealWorld -> (# State# RealWorld, Outcome a #)
failure e s = case fromException e of
  Just Retry -> (# s, Again #)
  Nothing -> (# s, Failed e #)

-- | Runs a transaction as if nothing else ran meanwhile.
atomically :: STM a -> IO a
atomically (STM m) = IO (\s -> case getMaskingState# s of
  (# s1, old #) -> case masked old s1 of
    s2 -> case acquire s2 of
      s3 -> case transact old m s3 of
        (# s4, x #) -> case setMaskingState# old s4 of
          s5 -> (# s5, x #))

-- | Of a state: interruptible, if it is unmasked.
masked :: Int# -> State# RealWorld -> State# RealWorld
masked old s = case old of
  0# -> setMaskingState# 2# s
  _ -> s

acquire :: State# RealWorld -> State# RealWorld
acquire s = case running of
  Running lock _ _ words -> case myThreadId# s of
    (# s1, me #) -> case readIntArray# words 0# s1 of
      (# s2, owner #) -> case owner ==# threadNumber# me of
        1# -> case raiseIO# (toException NestedAtomically) s2 of (# s3, () #) -> s3
        _ -> case takeMVar# lock s2 of (# s3, _ #) -> writeIntArray# words 0# (threadNumber# me) s3

release :: State# RealWorld -> State# RealWorld
release s = case running of
  Running lock _ _ words -> putMVar# lock () (writeIntArray# words 0# 0# s)

-- | Holding the lock, in a masked state; inside, that is as before. An exception that comes between the transaction and its
-- end finds it undone. One that is to be tried again runs once more at once, to see what it depends on: so reading costs
-- transactions that do not retry next to nothing.
transact
  :: Int# -> (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)
transact old m s = case catch# (\s1 -> inner s1) failure s of
  (# s1, Done x #) -> case commit s1 of s2 -> (# s2, x #)
  (# s1, Failed e #) -> raiseIO# e (release (forgetReads (rollBack s1)))
  (# s1, Again #) -> case rollBack s1 of
    s2 -> case running of
      Running _ _ _ words -> case readIntArray# words 1# s2 of
        (# s3, 0# #) -> transact old m (writeIntArray# words 1# 1# s3)
        (# s3, _ #) -> case unIO waitForChange s3 of (# s4, _ #) -> transact old m (acquire s4)
  where
    inner s1 = case setMaskingState# old s1 of
      s2 -> case m s2 of
        (# s3, x #) -> case masked old s3 of s4 -> (# s4, Done x #)

commit :: State# RealWorld -> State# RealWorld
commit s = case running of
  Running _ writes _ _ -> case readMutVar# writes s of
    (# s1, NoWrites #) -> release (forgetReads s1)
    (# s1, done #) -> release (forgetReads (writeMutVar# writes NoWrites (wakeAll done s1)))

rollBack :: State# RealWorld -> State# RealWorld
rollBack s = case running of
  Running _ writes _ _ -> case readMutVar# writes s of
    (# s1, done #) -> writeMutVar# writes NoWrites (undo done s1)
  where
    undo NoWrites s1 = s1
    undo (Write v _ before rest) s1 = undo rest (writeMutVar# v before s1)

forgetReads :: State# RealWorld -> State# RealWorld
forgetReads s = case running of
  Running _ _ reads words -> case readIntArray# words 1# s of
    (# s1, 0# #) -> s1
    (# s1, _ #) -> writeIntArray# words 1# 0# (writeMutVar# reads [] s1)

-- | The end of a transaction that was undone is the beginning of a wait for another value of what it has read.
waitForChange :: IO ()
waitForChange = case running of
  Running lock _ reads _ -> newEmptyMVar >>= \box -> IO (readMutVar# reads) >>= \touched ->
    eachTouched (register box) touched >> act (\s -> release (forgetReads s)) >>
    onException (awaitMVar box) (forget (MVar lock) box touched) >> forget (MVar lock) box touched
  where
    forget lock box touched =
      uninterruptibleMask_ (takeMVar lock >> eachTouched (unregister box) touched >> putMVar lock ())

act :: (State# RealWorld -> State# RealWorld) -> IO ()
act f = IO (\s -> case f s of s' -> (# s', () #))

-- | Waits as 'takeMVar' does, but in a transaction's name.
awaitMVar :: MVar a -> IO a
awaitMVar (MVar v) = IO (awaitMVar# v)

eachTouched :: (Touched -> IO ()) -> [Touched] -> IO ()
eachTouched _ [] = return ()
eachTouched f (t : ts) = f t >> eachTouched f ts

waiters :: Touched -> ([MVar ()] -> [MVar ()]) -> IO ()
waiters (Touched (TVar _ w)) f = act (\s -> case readMutVar# w s of (# s', boxes #) -> writeMutVar# w (f boxes) s')

register, unregister :: MVar () -> Touched -> IO ()
register box t = waiters t (box :)
unregister box t = waiters t without
  where
    without [] = []
    without (b : bs) = if b == box then without bs else b : without bs

wakeAll :: Writes -> State# RealWorld -> State# RealWorld
wakeAll NoWrites s = s
wakeAll (Write _ w _ rest) s = case readMutVar# w s of
  (# s1, [] #) -> wakeAll rest s1
  (# s1, boxes #) -> wakeAll rest (writeMutVar# w [] (wake boxes s1))
  where
    wake [] s1 = s1
    wake (MVar b : bs) s1 = case tryPutMVar# b () s1 of (# s2, _ #) -> wake bs s2

-- Control

-- | Undoes the transaction, and tries it again when something that it has read was written.
retry :: STM a
retry = STM (raiseIO# (toException Retry))

-- | The second transaction in the place of the first if that retries.
orElse :: STM a -> STM a -> STM a
orElse a b = nested a (\outcome -> case outcome of
  Done x -> return x
  Again -> b
  Failed e -> throwSTM e)

-- | Runs a transaction whose writes are undone unless it is done.
nested :: STM a -> (Outcome a -> STM b) -> STM b
nested (STM m) k = STM (\s -> case running of
  Running _ writes _ _ -> case readMutVar# writes s of
    (# s1, outer #) -> case catch# done failure (writeMutVar# writes NoWrites s1) of
      (# s2, Done x #) -> case readMutVar# writes s2 of
        (# s3, inner #) -> unSTM (k (Done x)) (writeMutVar# writes (append inner outer) s3)
      (# s2, outcome #) -> unSTM (k outcome) (writeMutVar# writes outer (rollBack s2)))
  where
    done s = case m s of (# s', x #) -> (# s', Done x #)
    append NoWrites ys = ys
    append (Write v w x xs) ys = Write v w x (append xs ys)

throwSTM :: Exception e => e -> STM a
throwSTM e = STM (raiseIO# (toException e))

catchSTM :: Exception e => STM a -> (e -> STM a) -> STM a
catchSTM a handler = nested a (\outcome -> case outcome of
  Done x -> return x
  Again -> retry
  Failed e -> case fromException e of
    Just e' -> handler e'
    Nothing -> throwSTM e)

unsafeIOToSTM :: IO a -> STM a
unsafeIOToSTM (IO m) = STM m

-- Variables

newTVar :: a -> STM (TVar a)
newTVar x = STM (\s -> case newMutVar# x s of
  (# s1, v #) -> case newMutVar# [] s1 of (# s2, w #) -> (# s2, TVar v w #))

newTVarIO :: a -> IO (TVar a)
newTVarIO x = IO (unSTM (newTVar x))

readTVar :: TVar a -> STM a
readTVar t@(TVar v _) = STM (\s -> case running of
  Running _ _ reads words -> case readIntArray# words 1# s of
    (# s1, 0# #) -> readMutVar# v s1
    (# s1, _ #) -> readMutVar# v (note reads t s1))

readTVarIO :: TVar a -> IO a
readTVarIO t = atomically (readTVar t)

writeTVar :: TVar a -> a -> STM ()
writeTVar (TVar v w) new = STM (\s -> case running of
  Running _ writes _ _ -> case readMutVar# v s of
    (# s1, before #) -> case readMutVar# writes s1 of
      (# s2, earlier #) -> case writeMutVar# v new (writeMutVar# writes (Write v w before earlier) s2) of
        s3 -> (# s3, () #))

-- | The same variable twice in a row is noted once.
note :: MutVar# RealWorld [Touched] -> TVar a -> State# RealWorld -> State# RealWorld
note ref t@(TVar _ w) s = case readMutVar# ref s of
  (# s1, Touched (TVar _ w') : _ #) | isTrue# (sameMutVar# w w') -> s1
  (# s1, known #) -> writeMutVar# ref (Touched t : known) s1
