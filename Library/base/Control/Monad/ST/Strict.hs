{-# LANGUAGE NoImplicitPrelude #-}
-- | The strict 'ST', under its full name.
module Control.Monad.ST.Strict (module Control.Monad.ST) where

import Control.Monad.ST
