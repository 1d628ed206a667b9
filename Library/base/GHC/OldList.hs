-- | Functions on lists alone, where "Data.List" has those of any 'Foldable'.
module GHC.OldList (module GHC.List, module Data.OldList, module Data.List.Text, module Data.List.Zip) where

import Data.List.Text
import Data.List.Zip
import Data.OldList hiding (unsnoc)
import GHC.List
