{-# LANGUAGE MagicHash, UnboxedTuples, ExistentialQuantification, NoImplicitPrelude #-}
-- | Transactions. One runs at a time, in place: it holds a lock, and notes how to undo what it writes.
module GHC.Conc.STM
  ( STM(..), TVar(..), atomically, retry, orElse, throwSTM, catchSTM, unsafeIOToSTM
  , newTVar, newTVarIO, readTVar, readTVarIO, writeTVar
  ) where

import Control.Exception.Base (NestedAtomically(..))
import GHC.Base
import GHC.Conc.Sync
import GHC.Exception
import GHC.IO
import GHC.IORef
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
data Log = Log (IORef (Maybe ThreadId)) (IORef [IO ()]) (IORef [Touched]) (IORef [Touched])

running :: Log
running = unsafePerformIO
  (newIORef Nothing >>= \a -> newIORef [] >>= \b -> newIORef [] >>= \c -> newIORef [] >>= \d -> return (Log a b c d))
{-# NOINLINE running #-}

-- | What 'retry' raises.
data Retry = Retry

instance Show Retry where
  showsPrec _ _ = showString "retry"

instance Exception Retry

data Outcome a = Done a | Again | Failed SomeException

attempt :: STM a -> IO (Outcome a)
attempt (STM m) = catchAny (fmap Done (IO m)) (\e -> return (case fromException e of
  Just Retry -> Again
  Nothing -> Failed e))

-- | Runs a transaction as if nothing else ran meanwhile.
atomically :: STM a -> IO a
atomically stm = mask (\restore -> myThreadId >>= \me ->
  let
    Log owner undo reads writes = running
    go = begin >> restoring restore (attempt stm) >>= \outcome -> case outcome of
      Done x -> readIORef writes >>= wakeAll >> end >> return x
      Failed e -> rollBack >> end >> throwIO e
      Again -> rollBack >> readIORef reads >>= \touched -> newEmptyMVar >>= \box ->
        eachTouched (register box) touched >> end >>
        onException (awaitMVar box) (forget box touched) >> forget box touched >> go
    begin = readIORef owner >>= \holder ->
      (if holder == Just me then throwIO NestedAtomically else takeMVar lock) >>
      writeIORef owner (Just me) >> writeIORef undo [] >> writeIORef reads [] >> writeIORef writes []
    end = writeIORef undo [] >> writeIORef reads [] >> writeIORef writes [] >> writeIORef owner Nothing >> putMVar lock ()
    forget box touched = uninterruptibleMask_ (takeMVar lock >> eachTouched (unregister box) touched >> putMVar lock ())
  in go)
  where
    -- An exception that comes between the transaction and its end finds it undone.
    restoring restore act = catchAny (restore act) (\e -> return (Failed e))

-- | Waits as 'takeMVar' does, but in a transaction's name.
awaitMVar :: MVar a -> IO a
awaitMVar (MVar v) = IO (awaitMVar# v)

rollBack :: IO ()
rollBack = readIORef undo >>= runAll >> writeIORef undo []
  where
    Log _ undo _ _ = running
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
nested a k = unsafeIOToSTM (readIORef undo >>= \outer -> writeIORef undo [] >> attempt a >>= \outcome ->
  (case outcome of
    Done _ -> readIORef undo >>= \inner -> writeIORef undo (append inner outer)
    _ -> rollBack >> writeIORef undo outer) >>
  return outcome) >>= k
  where
    Log _ undo _ _ = running
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
readTVar t@(TVar v _) = unsafeIOToSTM (note reads t >> IO (readMutVar# v))
  where Log _ _ reads _ = running

readTVarIO :: TVar a -> IO a
readTVarIO t = atomically (readTVar t)

writeTVar :: TVar a -> a -> STM ()
writeTVar t@(TVar v _) new = unsafeIOToSTM (note writes t >> IO (readMutVar# v) >>= \old ->
  readIORef undo >>= \acts -> writeIORef undo (put old : acts) >> put new)
  where
    Log _ undo _ writes = running
    put x = IO (\s -> case writeMutVar# v x s of s' -> (# s', () #))

-- | The same variable twice in a row is noted once.
note :: IORef [Touched] -> TVar a -> IO ()
note ref t@(TVar _ w) = readIORef ref >>= \known -> case known of
  Touched (TVar _ w') : _ | isTrue# (sameMutVar# w w') -> return ()
  _ -> writeIORef ref (Touched t : known)
