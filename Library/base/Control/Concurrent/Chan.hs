{-# LANGUAGE NoImplicitPrelude #-}
-- | Channels without bounds: linked lists of 'MVar's, with a reader's and a writer's end.
module Control.Concurrent.Chan (Chan, newChan, writeChan, readChan, dupChan, getChanContents, writeList2Chan) where

import Control.Concurrent.MVar
import Control.Exception.Base
import GHC.Base
import System.IO.Unsafe

-- | Where the next item is read, and the hole into which the next one is written.
data Chan a = Chan (MVar (Stream a)) (MVar (Stream a))

instance Eq (Chan a) where
  Chan a _ == Chan b _ = a == b

type Stream a = MVar (Item a)

data Item a = Item a (Stream a)

newChan :: IO (Chan a)
newChan = newEmptyMVar >>= \hole -> newMVar hole >>= \front -> newMVar hole >>= \back -> return (Chan front back)

writeChan :: Chan a -> a -> IO ()
writeChan (Chan _ back) value = newEmptyMVar >>= \hole -> mask_ (
  takeMVar back >>= \old ->
  putMVar old (Item value hole) >>
  putMVar back hole)

-- | Waits for an item. It stays in the channel when an exception ends the waiting.
readChan :: Chan a -> IO a
readChan (Chan front _) = modifyMVar front (\here -> readMVar here >>= \(Item value next) -> return (next, value))

-- | A channel, empty at first, that gets everything written to either from now on.
dupChan :: Chan a -> IO (Chan a)
dupChan (Chan _ back) = readMVar back >>= \hole -> newMVar hole >>= \front -> return (Chan front back)

getChanContents :: Chan a -> IO [a]
getChanContents ch = unsafeInterleaveIO (readChan ch >>= \x -> getChanContents ch >>= \xs -> return (x : xs))

writeList2Chan :: Chan a -> [a] -> IO ()
writeList2Chan _ [] = return ()
writeList2Chan ch (x : xs) = writeChan ch x >> writeList2Chan ch xs
