-- | The trees of maps from 'Int' as pictures.
module Data.IntMap.Internal.Debug (showTree, showTreeWith) where

import Data.Containers.Drawing
import Data.IntMap.Internal (IntMap(..))

showTree :: Show a => IntMap a -> String
showTree = showTreeWith True False

-- | Hanging, with lines between the nodes: each if so asked.
showTreeWith :: Show a => Bool -> Bool -> IntMap a -> String
showTreeWith isHanging isWide = draw isHanging isWide . shape
  where
    shape Nil = Empty
    shape (Tip key value) = Leaf (' ' : show key ++ ":=" ++ show value)
    shape (Bin _ _ l r) = Node "*" (shape l) (shape r)
