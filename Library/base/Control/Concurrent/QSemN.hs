{-# LANGUAGE NoImplicitPrelude #-}
-- | Semaphores whose units are taken in any number. Requests that wait are served in their order; one that there are units for
-- does not wait, as under GHC.
module Control.Concurrent.QSemN (QSemN, newQSemN, waitQSemN, signalQSemN) where

import Control.Concurrent.MVar
import Control.Exception.Base
import GHC.Base
import GHC.IO.Exception
import GHC.Num

-- | Units that are free, and who waits: in the order of coming, and those that have come last in reverse.
newtype QSemN = QSemN (MVar (Int, [(Int, MVar ())], [(Int, MVar ())]))

newQSemN :: Int -> IO QSemN
newQSemN initial
  | initial < 0 = ioError (userError "newQSemN: Initial quantity must be non-negative")
  | otherwise = newMVar (initial, [], []) >>= \m -> return (QSemN m)

waitQSemN :: QSemN -> Int -> IO ()
waitQSemN qs@(QSemN m) wanted = mask_ (takeMVar m >>= \(free, first, last) ->
  let left = free - wanted
  in if left < 0
       then newEmptyMVar >>= \mine -> putMVar m (free, first, (wanted, mine) : last) >> await mine
       else putMVar m (left, first, last))
  where
    await mine = onException (takeMVar mine) (uninterruptibleMask_ (
      -- Units that were granted while the exception came go back; else the request is void, its box being full.
      takeMVar m >>= \state -> tryTakeMVar mine >>= \granted -> case granted of
        Just _ -> signal wanted state >>= putMVar m
        Nothing -> putMVar mine () >> putMVar m state))

signalQSemN :: QSemN -> Int -> IO ()
signalQSemN (QSemN m) n = uninterruptibleMask_ (takeMVar m >>= signal n >>= putMVar m)

type State = (Int, [(Int, MVar ())], [(Int, MVar ())])

-- | Frees units and serves those that wait, as long as there are enough for the first. A full box is a void request's.
signal :: Int -> State -> IO State
signal n (free, first, last) = serve (free + n) first last

serve :: Int -> [(Int, MVar ())] -> [(Int, MVar ())] -> IO State
serve 0 first last = return (0, first, last)
serve free [] [] = return (free, [], [])
serve free [] last = serve free (turn last []) []
serve free first@((wanted, theirs) : rest) last = isEmptyMVar theirs >>= \waits -> case waits of
  False -> serve free rest last
  True
    | free < wanted -> return (free, first, last)
    | otherwise -> putMVar theirs () >> serve (free - wanted) rest last

turn :: [a] -> [a] -> [a]
turn [] done = done
turn (x : xs) done = turn xs (x : done)
