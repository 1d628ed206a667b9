-- Functions of older versions of containers: their uses say what to use.
module Gone where

import qualified Data.IntMap.Strict as I
import qualified Data.Map as M

total = M.foldWithKey (\_ a b -> a + b) 0 -- ERROR: Data.Map.foldWithKey is gone. Use foldrWithKey.
picture m = I.showTree m -- ERROR: Data.IntMap.showTree has moved to Data.IntMap.Internal.Debug.showTree
insert = M.insertLookupWithKey' -- ERROR: Data.Map.insertLookupWithKey' is gone. Use Data.Map.Strict.insertLookupWithKey.
pictures m = M.showTreeWith m -- ERROR: showTreeWith has moved to Data.Map.Internal.Debug.showTreeWith.
