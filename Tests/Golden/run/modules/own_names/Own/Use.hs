module Own.Use where

import Control.Monad.Fix (fix)
import Data.Functor.Const (Const (..))
import Data.Functor.Identity (Identity (..))
import Data.Monoid (Sum (..))
import Data.Traversable (mapAccumL)

-- | 'mapAccumL' and 'Const' go through the library's own Data.Functor.Identity and Data.Proxy.
used :: (Int, [Int], Int, Identity Int)
used = (total, list, getSum (getConst (traverse (Const . Sum) [1, 2, 3])), fix (const (Identity 4)))
 where
  (total, list) = mapAccumL (\a b -> (a + b, a * b)) 0 [1, 2, 3]
