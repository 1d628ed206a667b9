{-# LANGUAGE DataKinds, FlexibleContexts #-}
-- | Functions that are gone: their uses say what to use.
module Data.IntMap.Internal.Gone (fold, foldWithKey, insertWith', insertWithKey', showTree, showTreeWith) where

import Data.Containers.Gone
import Data.IntMap.Internal.Tree (IntMap)
import Data.IntSet.Internal.Bits (Key)

fold :: Gone "Data.IntMap.fold is gone. Use foldr." => (a -> b -> b) -> b -> IntMap a -> b
fold _ _ _ = gone

foldWithKey :: Gone "Data.IntMap.foldWithKey is gone. Use foldrWithKey." => (Key -> a -> b -> b) -> b -> IntMap a -> b
foldWithKey _ _ _ = gone

insertWith' :: Gone "Data.IntMap.insertWith' is gone. Use Data.IntMap.Strict.insertWith." => (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith' _ _ _ _ = gone

insertWithKey' :: Gone "Data.IntMap.insertWithKey' is gone. Use Data.IntMap.Strict.insertWithKey." => (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey' _ _ _ _ = gone

showTree :: Gone "Data.IntMap.showTree has moved to Data.IntMap.Internal.Debug.showTree" => IntMap a -> String
showTree _ = gone

showTreeWith :: Gone "Data.IntMap.showTreeWith has moved to Data.IntMap.Internal.Debug.showTreeWith" => Bool -> Bool -> IntMap a -> String
showTreeWith _ _ _ = gone
