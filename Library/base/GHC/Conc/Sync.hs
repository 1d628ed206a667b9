{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | Threads and transactions.
module GHC.Conc.Sync (module GHC.Conc.Thread, module GHC.Conc.STM) where

import GHC.Conc.STM
import GHC.Conc.Thread
