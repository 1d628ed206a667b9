-- | Immutable arrays of elements without boxes, which are evaluated.
module Data.Array.Unboxed (UArray, module Data.Array.IArray) where

import Data.Array.Base
import Data.Array.IArray
