-- | "Control.Monad.Trans.List" with the classes of monads.
module Control.Monad.List
  ( ListT(..), mapListT
  , module Control.Monad, module Control.Monad.Trans
  ) where

import Control.Monad
import Control.Monad.Trans
import Control.Monad.Trans.List
