-- | "Data.Map.Lazy", and functions that are gone.
module Data.Map (module Data.Map.Lazy, module Data.Map.Internal.Gone) where

import Data.Map.Internal.Gone hiding (showTree, showTreeWith)
import Data.Map.Lazy
