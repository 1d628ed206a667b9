-- | Maps with their trees, for what cannot be said by the functions of "Data.Map".
module Data.Map.Internal
  ( module Data.Map.Lazy, module Data.Map.Internal.Merge, Map(..), Size, bin, balance, link, link2, glue, insertMin, insertMax
  , MaybeS(..), mapWhenMissing, mapWhenMatched
  ) where

import Data.Map.Internal.Merge hiding
  ( Done, byKey, mapMissingBy, mapMaybeMissingBy, traverseMissingBy, traverseMaybeMissingBy, zipWithMatchedBy, zipWithMaybeMatchedBy
  , zipWithAMatchedBy, zipWithMaybeAMatchedBy, mapWhenMissingBy, mapWhenMatchedBy )
import Data.Map.Internal.Tree
import Data.Map.Lazy hiding (showTree, showTreeWith)
import Data.Map.Merge.Lazy (mapWhenMatched, mapWhenMissing)

data MaybeS a = NothingS | JustS !a
