{-# LANGUAGE DataKinds, FlexibleContexts #-}
-- | Functions that are gone: their uses say what to use.
module Data.Map.Internal.Gone (fold, foldWithKey, insertLookupWithKey', insertWith', insertWithKey', showTree, showTreeWith) where

import Data.Containers.Gone
import Data.Map.Internal.Tree (Map)

fold :: Gone "Data.Map.fold is gone. Use foldr." => (a -> b -> b) -> b -> Map k a -> b
fold _ _ _ = gone

foldWithKey :: Gone "Data.Map.foldWithKey is gone. Use foldrWithKey." => (k -> a -> b -> b) -> b -> Map k a -> b
foldWithKey _ _ _ = gone

insertLookupWithKey' :: (Ord k, Gone "Data.Map.insertLookupWithKey' is gone. Use Data.Map.Strict.insertLookupWithKey.") => (k -> a -> a -> a) -> k -> a -> Map k a -> (Maybe a, Map k a)
insertLookupWithKey' _ _ _ _ = gone

insertWith' :: (Ord k, Gone "Data.Map.insertWith' is gone. Use Data.Map.Strict.insertWith.") => (a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWith' _ _ _ _ = gone

insertWithKey' :: (Ord k, Gone "Data.Map.insertWithKey' is gone. Use Data.Map.Strict.insertWithKey.") => (k -> a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWithKey' _ _ _ _ = gone

showTree :: Gone "showTree has moved to Data.Map.Internal.Debug.showTree." => Map k a -> String
showTree _ = gone

showTreeWith :: Gone "showTreeWith has moved to Data.Map.Internal.Debug.showTreeWith." => (k -> a -> String) -> Bool -> Bool -> Map k a -> String
showTreeWith _ _ _ _ = gone
