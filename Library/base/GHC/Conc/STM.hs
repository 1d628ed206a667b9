{-# LANGUAGE MagicHash, UnboxedTuples, ExistentialQuantification, NoImplicitPrelude #-}
-- | Transactions. One runs at a time, in place: it holds a lock, and notes how to undo what it writes.
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

lock :: MVar ()
lock = unsafePerformIO (newMVar ())
{-# NOINLINE lock #-}

data Touched = forall a. Touched (TVar a)

-- | Who holds the lock; what undoes the writes, the last one first; what was read, and written.
data Log = Log (MutVar# RealWorld (Maybe ThreadId)) (MutVar# RealWorld [IO ()])
  (MutVar# RealWorld [Touched]) (MutVar# RealWorld [Touched])

-- | Empty lists while no transaction runs.
running :: Log
running = unsafePerformIO (IO (\s -> case newMutVar# Nothing s of
  (# s1, a #) -> case newMutVar# [] s1 of
    (# s2, b #) -> case newMutVar# [] s2 of
      (# s3, c #) -> case newMutVar# [] s3 of
        (# s4, d #) -> (# s4, Log a b c d #)))
{-# NOINLINE running #-}

get :: MutVar# RealWorld a -> IO a
get v = IO (readMutVar# v)

set :: MutVar# RealWorld a -> a -> IO ()
set v x = IO (\s -> case writeMutVar# v x s of s' -> (# s', () #))

-- | What 'retry' raises.
data Retry = Retry

instance Show Retry where
  showsPrec _ _ = showString "retry"

instance Exception Retry

data Outcome a = Done a | Again | Failed SomeException

attempt :: STM a -> IO (Outcome a)
attempt (STM m) = catchAny (IO (outcomeOf m)) (\e -> return (failure e))

failure :: SomeException -> Outcome a
failure e = case fromException e of
  Just Retry -> Again
  Nothing -> Failed e

-- | Runs a transaction as if nothing else ran meanwhile.
atomically :: STM a -> IO a
atomically (STM m) = mask (\restore -> myThreadId >>= \me -> IO (transact m restore me))

-- | In the order of a program that has its state in hand: this is what short transactions take their time for.
transact
  :: (State# RealWorld -> (# State# RealWorld, a #)) -> (IO (Outcome a) -> IO (Outcome a)) -> ThreadId
  -> State# RealWorld -> (# State# RealWorld, a #)
transact m restore me s = case running of
  Log owner _ _ writes -> case unIO (begin owner me) s of
    -- An exception that comes between the transaction and its end finds it undone.
    (# s1, _ #) -> case unIO (catchAny (restore (IO (outcomeOf m))) (\e -> return (failure e))) s1 of
      (# s2, Done x #) -> case readMutVar# writes s2 of
        (# s3, touched #) -> case unIO (wakeAll touched) s3 of
          (# s4, _ #) -> case unIO end s4 of
            (# s5, _ #) -> (# s5, x #)
      (# s2, Failed e #) -> unIO (rollBack >> end >> throwIO e) s2
      (# s2, Again #) -> case unIO waitForChange s2 of (# s3, _ #) -> transact m restore me s3

outcomeOf
  :: (State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, Outcome a #)
outcomeOf m s = case m s of (# s', x #) -> (# s', Done x #)

begin :: MutVar# RealWorld (Maybe ThreadId) -> ThreadId -> IO ()
begin owner me = get owner >>= \holder ->
  (case holder of
    Just t | t == me -> throwIO NestedAtomically
    _ -> takeMVar lock) >>
  set owner (Just me)

end :: IO ()
end = case running of
  Log owner undo reads writes -> set undo [] >> set reads [] >> set writes [] >> set owner Nothing >> putMVar lock ()

-- | The transaction is undone, and its end is the beginning of a wait for another value of what it has read.
waitForChange :: IO ()
waitForChange = case running of
  Log _ _ reads _ -> rollBack >> get reads >>= \touched -> newEmptyMVar >>= \box ->
    eachTouched (register box) touched >> end >>
    onException (awaitMVar box) (forget box touched) >> forget box touched
  where
    forget box touched = uninterruptibleMask_ (takeMVar lock >> eachTouched (unregister box) touched >> putMVar lock ())

-- | Waits as 'takeMVar' does, but in a transaction's name.
awaitMVar :: MVar a -> IO a
awaitMVar (MVar v) = IO (awaitMVar# v)

rollBack :: IO ()
rollBack = case running of Log _ undo _ _ -> get undo >>= runAll >> set undo []
  where
    runAll [] = return ()
    runAll (act : acts) = act >> runAll acts

eachTouched :: (Touched -> IO ()) -> [Touched] -> IO ()
eachTouched _ [] = return ()
eachTouched f (t : ts) = f t >> eachTouched f ts

waiters :: Touched -> ([MVar ()] -> [MVar ()]) -> IO ()
waiters (Touched (TVar _ w)) f =
  IO (\s -> case readMutVar# w s of (# s', boxes #) -> case writeMutVar# w (f boxes) s' of s'' -> (# s'', () #))

register, unregister :: MVar () -> Touched -> IO ()
register box t = waiters t (box :)
unregister box t = waiters t without
  where
    without [] = []
    without (b : bs) = if b == box then without bs else b : without bs

wakeAll :: [Touched] -> IO ()
wakeAll = eachTouched (\t@(Touched (TVar _ w)) ->
  IO (\s -> case readMutVar# w s of (# s', boxes #) -> unIO (wake boxes) s') >> waiters t (const []))
  where
    wake [] = return ()
    wake (b : bs) = tryPutMVar b () >> wake bs

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
nested a k = unsafeIOToSTM (case running of
  Log _ undo _ _ -> get undo >>= \outer -> set undo [] >> attempt a >>= \outcome ->
    (case outcome of
      Done _ -> get undo >>= \inner -> set undo (append inner outer)
      _ -> rollBack >> set undo outer) >>
    return outcome) >>= k
  where
    append [] ys = ys
    append (x : xs) ys = x : append xs ys

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
readTVar t@(TVar v _) = unsafeIOToSTM (case running of Log _ _ reads _ -> note reads t >> IO (readMutVar# v))

readTVarIO :: TVar a -> IO a
readTVarIO t = atomically (readTVar t)

writeTVar :: TVar a -> a -> STM ()
writeTVar t@(TVar v _) new = unsafeIOToSTM (case running of
  Log _ undo _ writes -> note writes t >> get v >>= \old -> get undo >>= \acts -> set undo (set v old : acts) >> set v new)

-- | The same variable twice in a row is noted once.
note :: MutVar# RealWorld [Touched] -> TVar a -> IO ()
note ref t@(TVar _ w) = get ref >>= \known -> case known of
  Touched (TVar _ w') : _ | isTrue# (sameMutVar# w w') -> return ()
  _ -> set ref (Touched t : known)
