-- | Calls when a time has come or a file is ready, made by threads of their own.
module GHC.Event
  ( EventManager, TimerManager, getSystemEventManager, new, getSystemTimerManager, Event, evtRead, evtWrite, IOCallback
  , FdKey(keyFd), Lifetime(..), registerFd, unregisterFd, unregisterFd_, closeFd, TimeoutCallback, TimeoutKey
  , registerTimeout, updateTimeout, unregisterTimeout
  ) where

import Control.Concurrent
import Control.Monad
import Data.Bits ((.&.), (.|.))
import System.Posix.Types (Fd)

data EventManager = EventManager

data TimerManager = TimerManager

getSystemEventManager :: IO (Maybe EventManager)
getSystemEventManager = return (Just EventManager)

new :: IO EventManager
new = return EventManager

getSystemTimerManager :: IO TimerManager
getSystemTimerManager = return TimerManager

newtype Event = Event Int
  deriving Eq

evtRead, evtWrite :: Event
evtRead = Event 1
evtWrite = Event 2

instance Show Event where
  show (Event bits) = case [text | (bit, text) <- [(1, "evtRead"), (2, "evtWrite")], bits .&. bit /= 0] of
    [] -> "[]"
    texts -> "[" ++ foldr1 (\a b -> a ++ "," ++ b) texts ++ "]"

instance Semigroup Event where
  Event a <> Event b = Event (a .|. b)

instance Monoid Event where
  mempty = Event 0

-- | Whether a registration is for one event or for all that come.
data Lifetime = OneShot | MultiShot
  deriving (Show, Eq)

type IOCallback = FdKey -> Event -> IO ()

data FdKey = FdKey { keyFd :: Fd, keyThreads :: MVar [ThreadId] }

instance Eq FdKey where
  a == b = keyThreads a == keyThreads b

instance Show FdKey where
  showsPrec d key = showParen (d > 10) (showString "FdKey {keyFd = " . shows (keyFd key) . showChar '}')

registerFd :: EventManager -> IOCallback -> Fd -> Event -> Lifetime -> IO FdKey
registerFd _ callback fd (Event bits) lifetime = do
  threads <- newEmptyMVar
  let key = FdKey fd threads
      again = case lifetime of
        OneShot -> id
        MultiShot -> forever
      watch event wait = forkIO (again (wait fd >> callback key event))
  started <- sequence ([watch evtRead threadWaitRead | bits .&. 1 /= 0] ++ [watch evtWrite threadWaitWrite | bits .&. 2 /= 0])
  putMVar threads started
  return key

unregisterFd :: EventManager -> FdKey -> IO ()
unregisterFd manager = void . unregisterFd_ manager

-- | Whether there was something to end.
unregisterFd_ :: EventManager -> FdKey -> IO Bool
unregisterFd_ _ key = modifyMVar (keyThreads key) (\threads -> mapM_ killThread threads >> return ([], not (null threads)))

closeFd :: EventManager -> (Fd -> IO ()) -> Fd -> IO ()
closeFd _ close = close

type TimeoutCallback = IO ()

newtype TimeoutKey = TimeoutKey (MVar (ThreadId, TimeoutCallback))
  deriving Eq

-- | After so many microseconds.
registerTimeout :: TimerManager -> Int -> TimeoutCallback -> IO TimeoutKey
registerTimeout _ microseconds callback = do
  thread <- forkIO (threadDelay microseconds >> callback)
  TimeoutKey <$> newMVar (thread, callback)

updateTimeout :: TimerManager -> TimeoutKey -> Int -> IO ()
updateTimeout _ (TimeoutKey key) microseconds = modifyMVar_ key $ \(thread, callback) -> do
  killThread thread
  new' <- forkIO (threadDelay microseconds >> callback)
  return (new', callback)

unregisterTimeout :: TimerManager -> TimeoutKey -> IO ()
unregisterTimeout _ (TimeoutKey key) = withMVar key (killThread . fst)
