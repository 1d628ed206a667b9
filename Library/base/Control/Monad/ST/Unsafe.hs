{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | Ways around what 'ST' guarantees.
module Control.Monad.ST.Unsafe (unsafeInterleaveST, unsafeDupableInterleaveST, unsafeIOToST, unsafeSTToIO) where

import GHC.ST

-- | Here as 'unsafeInterleaveST': what is demanded twice is done once.
unsafeDupableInterleaveST :: ST s a -> ST s a
unsafeDupableInterleaveST = unsafeInterleaveST
