{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Bits deposited at, and extracted from, the places of a mask.
module GHC.Prim.Bits
  ( pdep8#, pdep16#, pdep32#, pdep64#, pdep#, pext8#, pext16#, pext32#, pext64#, pext#
  ) where

import GHC.Prim

-- | The low bits of the first at the places of the ones of the second.
pdep#, pdep8#, pdep16#, pdep32#, pdep64# :: Word# -> Word# -> Word#
pdep# source mask = go source mask 0##
  where
    go _ 0## r = r
    go s m r = go (uncheckedShiftRL# s 1#) (withoutLowest m)
      (or# r (and# (lowest m) (int2Word# (negateInt# (word2Int# (and# s 1##))))))
pdep8# s m = pdep# s (and# m 0xFF##)
pdep16# s m = pdep# s (and# m 0xFFFF##)
pdep32# s m = pdep# s (and# m 0xFFFFFFFF##)
pdep64# = pdep#

-- | The bits of the first at the places of the ones of the second, side by side.
pext#, pext8#, pext16#, pext32#, pext64# :: Word# -> Word# -> Word#
pext# source mask = go mask 0# 0##
  where
    go 0## _ r = r
    go m i r = go (withoutLowest m) (i +# 1#)
      (or# r (uncheckedShiftL# (int2Word# (neWord# (and# source (lowest m)) 0##)) i))
pext8# s m = pext# s (and# m 0xFF##)
pext16# s m = pext# s (and# m 0xFFFF##)
pext32# s m = pext# s (and# m 0xFFFFFFFF##)
pext64# = pext#

lowest, withoutLowest :: Word# -> Word#
lowest m = and# m (int2Word# (negateInt# (word2Int# m)))
withoutLowest m = and# m (minusWord# m 1##)
