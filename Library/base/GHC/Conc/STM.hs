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
import GHC.Prim.Atomic (fetchAddIntArray#)
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

-- | What threads take that wait for the end of a transaction; what the running one has written, the last write first; what it
-- has read, if that is noted. Three words say how many threads wait for the end, whether reads are noted, and how many
-- threads wait for another value of something.
data Running = Running (MVar# RealWorld ()) (MutVar# RealWorld Writes) (MutVar# RealWorld [Touched])
  (MutableByteArray# RealWorld)

-- | Variables with the values that they had before.
data Writes = NoWrites | forall a. Write (MutVar# RealWorld a) (MutVar# RealWorld [MVar ()]) a Writes

data Touched = forall a. Touched (TVar a)

running :: Running
running = unsafePerformIO (IO (\s -> case newMVar# s of
  (# s1, gate #) -> case newMutVar# NoWrites s1 of
    (# s2, writes #) -> case newMutVar# [] s2 of
      (# s3, reads #) -> case newByteArray# 24# s3 of
        (# s4, words #) -> case writeIntArray# words 0# 0# s4 of
          s5 -> case writeIntArray# words 1# 0# s5 of
            s6 -> case writeIntArray# words 2# 0# s6 of
              s7 -> (# s7, Running gate writes reads words #)))
{-# NOINLINE running #-}

-- | What 'retry' raises.
data Retry = Retry

instance Show Retry where
  showsPrec _ _ = showString "retry"

instance Exception Retry

-- | 'Retried' tells whether the reads were noted.
data Outcome a = Done a | Retried Bool | Failed SomeException

-- | Runs a transaction as if nothing else ran meanwhile.
atomically :: STM a -> IO a
atomically (STM m) = IO (\s -> transact 0# m s)

-- | One that is to be tried again runs once more at once, to see what it depends on: so reading costs transactions that do not
-- retry next to nothing.
transact
  :: Int# -> (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)
transact noting m s = case catch# (\s1 -> attempt noting m s1) undone s of
  (# s1, Done x #) -> (# s1, x #)
  (# s1, Failed e #) -> raiseIO# e s1
  (# s1, Retried False #) -> transact 1# m s1
  (# s1, Retried True #) -> transact 0# m s1

-- | Nothing is masked. Entering is a single step, and an exception that comes after it, even between the writes of 'commit', finds
-- the handler, which undoes what there is to undo.
attempt :: Int# -> (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, Outcome a #)
attempt noting m s = case enterTransaction# s of
  (# s1, 1# #) -> entered s1
  (# s1, 2# #) -> (# s1, Failed (toException NestedAtomically) #)
  (# s1, 3# #) -> entered (forgetReads (rollBack s1))
  (# s1, _ #) -> case unIO waitForTurn s1 of (# s2, _ #) -> attempt noting m s2
  where
    entered s1 = case m (noteReads noting s1) of (# s2, x #) -> case commit s2 of s3 -> (# s3, Done x #)

-- | The handler, masked as handlers are: undoes what the thread's own transaction has written. Exceptions come too while it waits
-- to enter.
undone :: SomeException -> State# RealWorld -> (# State# RealWorld, Outcome a #)
undone e s = case enterTransaction# s of
  (# s1, 2# #) -> case rollBack s1 of
    s2 -> case fromException e of
      Just Retry -> retried s2
      Nothing -> (# leave (forgetReads s2), Failed e #)
  (# s1, 0# #) -> (# s1, Failed e #)
  (# s1, 3# #) -> (# leave (forgetReads (rollBack s1)), Failed e #)
  (# s1, _ #) -> (# leave s1, Failed e #)

retried :: State# RealWorld -> (# State# RealWorld, Outcome a #)
retried s = case running of
  Running _ _ _ words -> case readIntArray# words 1# s of
    (# s1, 0# #) -> (# leave s1, Retried False #)
    (# s1, _ #) -> case unIO waitForChange s1 of (# s2, _ #) -> (# s2, Retried True #)

-- | Waits until a transaction has ended. The number of those that wait is raised first, so that its end is not missed.
waitForTurn :: IO ()
waitForTurn = case running of
  Running gate _ _ words -> mask_ (count 1# >> (look gate `onException` count (-1#)) >> count (-1#))
   where
    count :: Int# -> IO ()
    count n = IO (\s -> case fetchAddIntArray# words 0# n s of (# s1, _ #) -> (# s1, () #))
    look g = IO (\s -> case enterTransaction# s of
      (# s1, 0# #) -> takeMVar# g s1
      (# s1, 3# #) -> (# leave (forgetReads (rollBack s1)), () #)
      (# s1, _ #) -> (# leave s1, () #))

leave :: State# RealWorld -> State# RealWorld
leave s = case running of Running gate _ _ words -> leaveTransaction# gate words s

commit :: State# RealWorld -> State# RealWorld
commit s = case running of
  Running _ writes _ words -> case readMutVar# writes s of
    (# s1, NoWrites #) -> leave (forgetReads s1)
    (# s1, done #) -> case readIntArray# words 2# s1 of
      (# s2, 0# #) -> leave (forgetReads (writeMutVar# writes NoWrites s2))
      (# s2, _ #) -> leave (forgetReads (writeMutVar# writes NoWrites (wakeAll done s2)))

rollBack :: State# RealWorld -> State# RealWorld
rollBack s = case running of
  Running _ writes _ _ -> case readMutVar# writes s of
    (# s1, done #) -> writeMutVar# writes NoWrites (undo (size done) done s1)

-- | So many writes, the last ones first.
undo :: Int# -> Writes -> State# RealWorld -> State# RealWorld
undo n (Write v _ before rest) s | isTrue# (n ># 0#) = undo (n -# 1#) rest (writeMutVar# v before s)
undo _ _ s = s

size :: Writes -> Int#
size done = count 0# done
  where
    count n NoWrites = n
    count n (Write _ _ _ rest) = count (n +# 1#) rest

noteReads :: Int# -> State# RealWorld -> State# RealWorld
noteReads 0# s = s
noteReads _ s = case running of Running _ _ _ words -> writeIntArray# words 1# 1# s

forgetReads :: State# RealWorld -> State# RealWorld
forgetReads s = case running of
  Running _ _ reads words -> case readIntArray# words 1# s of
    (# s1, 0# #) -> s1
    (# s1, _ #) -> writeIntArray# words 1# 0# (writeMutVar# reads [] s1)

-- | The end of a transaction that was undone is the beginning of a wait for another value of what it has read.
waitForChange :: IO ()
waitForChange = case running of
  Running _ _ reads words -> newEmptyMVar >>= \box -> IO (readMutVar# reads) >>= \touched ->
    count 1# >> eachTouched (register box) touched >> act (\s -> leave (forgetReads s)) >>
    onException (awaitMVar box) (forget box touched) >> forget box touched
   where
    forget box touched =
      uninterruptibleMask_ (act enter >> eachTouched (unregister box) touched >> count (-1#) >> act leave)
    count :: Int# -> IO ()
    count n = act (\s -> case readIntArray# words 2# s of (# s1, k #) -> writeIntArray# words 2# (k +# n) s1)

-- | Enters, however long that takes.
enter :: State# RealWorld -> State# RealWorld
enter s = case enterTransaction# s of
  (# s1, 0# #) -> case unIO waitForTurn s1 of (# s2, _ #) -> enter s2
  (# s1, 3# #) -> forgetReads (rollBack s1)
  (# s1, _ #) -> s1

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
  Retried _ -> b
  Failed e -> throwSTM e)

-- | Runs a transaction whose writes are undone unless it is done. What is to be undone stays noted until that has happened, as
-- exceptions may come at any time.
nested :: STM a -> (Outcome a -> STM b) -> STM b
nested (STM m) k = STM (\s -> case running of
  Running _ writes _ _ -> case readMutVar# writes s of
    (# s1, outer #) -> case catch# done failure s1 of
      (# s2, Done x #) -> unSTM (k (Done x)) s2
      (# s2, outcome #) -> case readMutVar# writes s2 of
        (# s3, all #) -> unSTM (k outcome) (writeMutVar# writes outer (undo (size all -# size outer) all s3)))
  where
    done s = case m s of (# s', x #) -> (# s', Done x #)
    failure :: SomeException -> State# RealWorld -> (# State# RealWorld, Outcome a #)
    failure e s = case fromException e of
      Just Retry -> (# s, Retried False #)
      Nothing -> (# s, Failed e #)

throwSTM :: Exception e => e -> STM a
throwSTM e = STM (raiseIO# (toException e))

catchSTM :: Exception e => STM a -> (e -> STM a) -> STM a
catchSTM a handler = nested a (\outcome -> case outcome of
  Done x -> return x
  Retried _ -> retry
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
readTVarIO t@(TVar v _) = IO (\s -> case running of
  -- Operations alone, between which nothing can come: a call might collect, and let an exception in.
  Running gate _ _ words -> case enterTransaction# s of
    (# s1, 1# #) -> case readMutVar# v s1 of (# s2, x #) -> case leaveTransaction# gate words s2 of s3 -> (# s3, x #)
    (# s1, 3# #) -> unIO (readTVarIO t) (leave (forgetReads (rollBack s1)))
    (# s1, 2# #) -> readMutVar# v s1
    (# s1, _ #) -> case unIO waitForTurn s1 of (# s2, _ #) -> unIO (readTVarIO t) s2)

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
