-- | Sequences with their trees, for what cannot be said by the functions of "Data.Sequence".
module Data.Sequence.Internal
  ( module Data.Sequence, Seq(..), FingerTree(..), Digit(..), Node(..), Elem(..), Sized(..)
  ) where

import Data.Sequence
import Data.Sequence.Internal.Tree
