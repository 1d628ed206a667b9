-- | "Data.IntMap.Lazy", and functions that are gone.
module Data.IntMap (module Data.IntMap.Lazy, module Data.IntMap.Internal.Gone) where

import Data.IntMap.Internal.Gone hiding (showTree, showTreeWith)
import Data.IntMap.Lazy
