{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | Threads.
module GHC.Conc.Thread
  ( ThreadId(..), fromThreadId, showThreadId, forkIO, forkIOWithUnmask, forkOn, forkOnWithUnmask
  , numCapabilities, getNumCapabilities, setNumCapabilities, getNumProcessors
  , childHandler, myThreadId, killThread, throwTo, par, pseq, yield, labelThread, mkWeakThreadId
  , ThreadStatus(..), BlockReason(..), threadStatus, threadCapability, newStablePtrPrimMVar, PrimMVar
  , setUncaughtExceptionHandler, getUncaughtExceptionHandler, reportError, reportStackOverflow, reportHeapOverflow
  ) where

import GHC.Base
import GHC.Classes
import GHC.Exception
import GHC.IO
import GHC.IO.Exception
import GHC.IORef
import GHC.MVar
import GHC.Num
import GHC.Show
import GHC.Stable
import GHC.TopHandler (reportHeapOverflow, reportStackOverflow, uncaughtHandler)
import GHC.Weak
import GHC.Word

infixr 0 `par`, `pseq`

-- | A thread. Whoever has one keeps the thread, though not what it refers to, from being found to wait for ever.
data ThreadId = ThreadId ThreadId#

fromThreadId :: ThreadId -> Word64
fromThreadId (ThreadId t) = W64# (int2Word# (threadNumber# t))

instance Eq ThreadId where
  ThreadId a == ThreadId b = isTrue# (threadNumber# a ==# threadNumber# b)

instance Ord ThreadId where
  compare (ThreadId a) (ThreadId b) = compareInt (I# (threadNumber# a)) (I# (threadNumber# b))

instance Show ThreadId where
  showsPrec d t = showParen (d >= 11) (showString "ThreadId " . showsPrec d (fromThreadId t))

showThreadId :: ThreadId -> String
showThreadId = show

-- Forking

-- | Runs an action in a thread of its own. What that thread does not catch is reported on stderr, but for
-- 'ThreadKilled' and waiting for ever.
forkIO :: IO () -> IO ThreadId
forkIO action = IO (\s -> case fork# (unIO (catch action childHandler)) s of (# s', t #) -> (# s', ThreadId t #))

forkIOWithUnmask :: ((forall a. IO a -> IO a) -> IO ()) -> IO ThreadId
forkIOWithUnmask io = forkIO (io unsafeUnmask)

forkOn :: Int -> IO () -> IO ThreadId
forkOn (I# cpu) action =
  IO (\s -> case forkOn# cpu (unIO (catch action childHandler)) s of (# s', t #) -> (# s', ThreadId t #))

forkOnWithUnmask :: Int -> ((forall a. IO a -> IO a) -> IO ()) -> IO ThreadId
forkOnWithUnmask cpu io = forkOn cpu (io unsafeUnmask)

-- | The handler of forked threads. An exception in it is reported in turn.
childHandler :: SomeException -> IO ()
childHandler err = catch (realHandler err) childHandler

realHandler :: SomeException -> IO ()
realHandler se
  | Just BlockedIndefinitelyOnMVar <- fromException se = return ()
  | Just BlockedIndefinitelyOnSTM <- fromException se = return ()
  | Just ThreadKilled <- fromException se = return ()
  | otherwise = case fromException se of
      Just StackOverflow -> reportStackOverflow
      _ -> reportError se

reportError :: SomeException -> IO ()
reportError se = readIORef uncaughtHandler >>= \report -> report se

setUncaughtExceptionHandler :: (SomeException -> IO ()) -> IO ()
setUncaughtExceptionHandler = writeIORef uncaughtHandler

getUncaughtExceptionHandler :: IO (SomeException -> IO ())
getUncaughtExceptionHandler = readIORef uncaughtHandler

-- Processors. Forked threads take turns, on whichever OS thread is free.

numCapabilities :: Int
numCapabilities = 1

getNumCapabilities :: IO Int
getNumCapabilities = return 1

setNumCapabilities :: Int -> IO ()
setNumCapabilities n
  | n <= 0 = ioError (userError ("setNumCapabilities: Capability count (" ++ show n ++ ") must be positive"))
  | otherwise = return ()

getNumProcessors :: IO Int
getNumProcessors = c_processors

-- Other threads and this one

myThreadId :: IO ThreadId
myThreadId = IO (\s -> case myThreadId# s of (# s', t #) -> (# s', ThreadId t #))

killThread :: ThreadId -> IO ()
killThread t = throwTo t ThreadKilled

-- | Raises an exception in another thread; returns when that thread has received it.
throwTo :: Exception e => ThreadId -> e -> IO ()
throwTo (ThreadId t) e = IO (\s -> case killThread# t (toException e) s of s' -> (# s', () #))

yield :: IO ()
yield = IO (\s -> case yield# s of s' -> (# s', () #))

labelThread :: ThreadId -> String -> IO ()
labelThread _ _ = return ()

mkWeakThreadId :: ThreadId -> IO (Weak ThreadId)
mkWeakThreadId t@(ThreadId t#) = IO (\s -> case mkWeakNoFinalizer# t# t s of (# s', w #) -> (# s', Weak w #))

par, pseq :: a -> b -> b
par _ y = y
pseq x y = x `seq` y

-- States

data BlockReason
  = BlockedOnMVar
  | BlockedOnBlackHole
  | BlockedOnException
  | BlockedOnSTM
  | BlockedOnForeignCall
  | BlockedOnOther

instance Eq BlockReason where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord BlockReason where
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show BlockReason where
  showsPrec _ r = showString (case r of
    BlockedOnMVar -> "BlockedOnMVar"
    BlockedOnBlackHole -> "BlockedOnBlackHole"
    BlockedOnException -> "BlockedOnException"
    BlockedOnSTM -> "BlockedOnSTM"
    BlockedOnForeignCall -> "BlockedOnForeignCall"
    BlockedOnOther -> "BlockedOnOther")

data ThreadStatus = ThreadRunning | ThreadFinished | ThreadBlocked BlockReason | ThreadDied

instance Eq ThreadStatus where
  ThreadBlocked a == ThreadBlocked b = a == b
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord ThreadStatus where
  compare (ThreadBlocked a) (ThreadBlocked b) = compare a b
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show ThreadStatus where
  showsPrec _ ThreadRunning = showString "ThreadRunning"
  showsPrec _ ThreadFinished = showString "ThreadFinished"
  showsPrec p (ThreadBlocked r) = showParen (p > appPrec) (showString "ThreadBlocked " . showsPrec appPrec1 r)
  showsPrec _ ThreadDied = showString "ThreadDied"

-- | As the runtime numbers its states.
threadStatus :: ThreadId -> IO ThreadStatus
threadStatus (ThreadId t) = IO (\s -> case threadStatus# t s of (# s', n, _, _ #) -> (# s', status (I# n) #))
  where
    status 0 = ThreadRunning
    status 1 = ThreadRunning
    status 5 = ThreadBlocked BlockedOnSTM
    status 6 = ThreadBlocked BlockedOnException
    status 7 = ThreadBlocked BlockedOnBlackHole
    status 10 = ThreadBlocked BlockedOnForeignCall
    status 16 = ThreadFinished
    status 17 = ThreadDied
    -- 'GHC.Conc.threadDelay' and waiting for a descriptor are MVar operations in GHC's threaded runtime.
    status _ = ThreadBlocked BlockedOnMVar

threadCapability :: ThreadId -> IO (Int, Bool)
threadCapability (ThreadId t) =
  IO (\s -> case threadStatus# t s of (# s', _, cap, locked #) -> (# s', (I# cap, isTrue# (locked /=# 0#)) #))

-- For C

data PrimMVar

-- | What the C function @hs_try_putmvar@ takes.
newStablePtrPrimMVar :: MVar () -> IO (StablePtr PrimMVar)
newStablePtrPrimMVar (MVar m) = IO (\s -> case makeStablePtr# (unsafeCoerce# m) s of (# s', p #) -> (# s', StablePtr p #))

foreign import ccall unsafe "hy_processors" c_processors :: IO Int
