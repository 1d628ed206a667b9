{-# LANGUAGE NoImplicitPrelude #-}
-- | Ways around what 'ST' guarantees.
module Control.Monad.ST.Unsafe (unsafeInterleaveST, unsafeIOToST, unsafeSTToIO) where

import GHC.ST
