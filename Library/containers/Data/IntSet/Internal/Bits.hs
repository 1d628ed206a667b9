-- | What the trees of 'Data.IntSet.IntSet' and 'Data.IntMap.IntMap' know about the bits of keys.
module Data.IntSet.Internal.Bits
  ( Key, Prefix, Mask, branchMask, mask, match, zero, shorter, BitMap, prefixOf, bitOf, lowest, highest, below, above
  , foldrBits, foldlBits, foldrBits', foldlBits'
  ) where

import Data.Bits

type Key = Int

-- Note [Patricia trees]
-- ~~~~~~~~~~~~~~~~~~~~~
-- A node stands for the bit at which the keys below it differ first (its mask, a power of two) and for what they have in
-- common above that bit (its prefix; the bit itself and those below it are 0). Keys with a 0 there are on the left, those
-- with a 1 on the right. A tree is determined by its keys, and two trees are merged by going down both at once (Okasaki and
-- Gill, Fast Mergeable Integer Maps, 1998).
-- As the highest bit is the sign, a node for it has the *negative* keys on the right: only this mask is below 0, and only a
-- root can have it. Whatever goes by the order of keys asks for it.

-- | The bits that keys have in common.
type Prefix = Int
-- | The bit at which keys differ first.
type Mask = Int

-- | The first bit at which two keys, which are not the same, differ.
branchMask :: Prefix -> Prefix -> Mask
branchMask p q = unsafeShiftL 1 (finiteBitSize p - 1 - countLeadingZeros (xor p q))
{-# INLINE branchMask #-}

-- | The bits of a key above a bit.
mask :: Key -> Mask -> Prefix
mask k m = k .&. xor (negate m) m
{-# INLINE mask #-}

-- | Whether a key may be below a node.
match :: Key -> Prefix -> Mask -> Bool
match k p m = mask k m == p
{-# INLINE match #-}

-- | Whether a key belongs on the left.
zero :: Key -> Mask -> Bool
zero k m = k .&. m == 0
{-# INLINE zero #-}

-- | Whether a node stands for a higher bit than another one, and may so be above it.
shorter :: Mask -> Mask -> Bool
shorter m n = (fromIntegral m :: Word) > fromIntegral n
{-# INLINE shorter #-}

-- Leaves of many keys

-- | The keys of a leaf of a set, which have all but their lowest bits in common: the lowest bit is the least key.
type BitMap = Word

-- | The bits of a key that say in which leaf it is, and which one it is there.
prefixOf :: Key -> Prefix
prefixOf k = k .&. complement (finiteBitSize k - 1)
{-# INLINE prefixOf #-}

bitOf :: Key -> BitMap
bitOf k = unsafeShiftL 1 (k .&. (finiteBitSize k - 1))
{-# INLINE bitOf #-}

-- | The number of the lowest and of the highest bit that is set; there must be one.
lowest, highest :: BitMap -> Int
lowest = countTrailingZeros
highest b = finiteBitSize b - 1 - countLeadingZeros b
{-# INLINE lowest #-}
{-# INLINE highest #-}

-- | The bits below and above one that alone is set.
below, above :: BitMap -> BitMap
below b = b - 1
above b = complement (b .|. (b - 1))
{-# INLINE below #-}
{-# INLINE above #-}

-- | Folds over the keys of a leaf, in their order.
foldrBits, foldrBits' :: (Key -> b -> b) -> b -> Prefix -> BitMap -> b
foldrBits f z p = go
  where
    go 0 = z
    go b = f (p .|. lowest b) (go (b .&. (b - 1)))
{-# INLINE foldrBits #-}
foldrBits' f z0 p b0 = go z0 b0
  where
    go z 0 = z
    go z b = let i = highest b in z `seq` go (f (p .|. i) z) (clearBit b i)
{-# INLINE foldrBits' #-}

foldlBits, foldlBits' :: (b -> Key -> b) -> b -> Prefix -> BitMap -> b
foldlBits f z p = go
  where
    go 0 = z
    go b = let i = highest b in f (go (clearBit b i)) (p .|. i)
{-# INLINE foldlBits #-}
foldlBits' f z0 p b0 = go z0 b0
  where
    go z 0 = z
    go z b = z `seq` go (f z (p .|. lowest b)) (b .&. (b - 1))
{-# INLINE foldlBits' #-}
