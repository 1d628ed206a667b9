{-# LANGUAGE ViewPatterns #-}
-- | A view's expression uses what is bound on its left, not on its right.
module ViewPatterns where

left n (subtract n -> m) = m
inside (n, (subtract n -> m)) = m
right ((subtract n -> m), n) = m -- ERROR: not in scope: variable `n`
later (subtract k -> m) k = m -- ERROR: not in scope: variable `k`
again x@((+ fst x) -> _, _) = x
itself ((+ y) -> y) = y -- ERROR: not in scope: variable `y`
outer m = \(subtract m -> k) m -> k + m

data Lazy = Lazy ~Int -- ERROR: needs the extension StrictData
