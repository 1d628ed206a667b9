{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | Threads, transactions, waiting.
module GHC.Conc (module GHC.Conc.Sync, module GHC.Conc.IO) where

import GHC.Conc.IO
import GHC.Conc.Sync
