{-# LANGUAGE StandaloneDeriving, MagicHash #-}
module T where

import Data.Data
import Data.Map (Map)
import GHC.Exts

data A = A deriving Data -- ERROR: DeriveDataTypeable
deriving instance Show (Map k v) -- ERROR: not all of its constructors are in scope
