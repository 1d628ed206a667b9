{-# LANGUAGE OverloadedStrings #-}
-- | Notes, and an index of their words that a thread of its own keeps.
module Notes (Store, open, add, settle, search, text, close) where

import Control.Concurrent
import Control.Monad
import Data.Char (isAlphaNum)
import qualified Data.IntMap.Strict as IntMap
import qualified Data.IntSet as IntSet
import qualified Data.Map.Strict as Map
import Data.Text (Text)
import qualified Data.Text as Text

data Store = Store
  { notes :: MVar (IntMap.IntMap Text)
  , index :: MVar (Map.Map Text IntSet.IntSet)
  , jobs :: Chan Job
  }

data Job = Index Int Text | Tell (MVar ()) | Stop

-- | An empty store, with the thread that indexes what is added.
open :: IO Store
open = do
  store <- Store <$> newMVar IntMap.empty <*> newMVar Map.empty <*> newChan
  store <$ forkIO (work store)

work :: Store -> IO ()
work store = do
  job <- readChan (jobs store)
  case job of
    Index number note -> do
      let entries = Map.fromListWith IntSet.union [(word, IntSet.singleton number) | word <- wordsOf note]
      modifyMVar_ (index store) (\old -> return $! Map.unionWith IntSet.union old entries)
      work store
    Tell done -> putMVar done () >> work store
    Stop -> return ()

wordsOf :: Text -> [Text]
wordsOf = filter (not . Text.null) . Text.split (not . isAlphaNum) . Text.toCaseFold

-- | The number of the new note.
add :: Store -> Text -> IO Int
add store note = do
  number <- modifyMVar (notes store) $ \old -> do
    let number = IntMap.size old
    return (IntMap.insert number note old, number)
  number <$ writeChan (jobs store) (Index number note)

-- | Waits until all that was added is in the index.
settle :: Store -> IO ()
settle store = do
  done <- newEmptyMVar
  writeChan (jobs store) (Tell done)
  takeMVar done

-- | The notes with all of these words.
search :: Store -> Text -> IO [Int]
search store query = do
  known <- readMVar (index store)
  return (case [Map.findWithDefault IntSet.empty word known | word <- wordsOf query] of
    [] -> []
    sets -> IntSet.toAscList (foldr1 IntSet.intersection sets))

text :: Store -> Int -> IO Text
text store number = IntMap.findWithDefault "" number <$> readMVar (notes store)

close :: Store -> IO ()
close store = void (writeChan (jobs store) Stop)
