{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Where a text is in another.
module Data.Text.Internal.Search (indices, firstIndex) where

import Data.Text.Internal.Type
import GHC.Exts

-- | The offsets, in units, of the occurrences of a text that is not empty; they do not overlap.
indices :: Text -> Text -> [Int]
indices needle@(Text# _ _ m) text = go 0#
  where
    go i = case indexFrom needle text i of
      -1# -> []
      j -> I# j : go (j +# m)

firstIndex :: Text -> Text -> Int
firstIndex needle text = I# (indexFrom needle text 0#)

-- | The offset of the first occurrence that does not begin before an offset, or -1.
--
-- The unit below the end of the needle's place decides: if it is the needle's last, the rest is compared; if not, the unit
-- behind the place is looked up in the set of the needle's units (of their low six bits), and if it is none the whole needle
-- moves behind it.
indexFrom :: Text -> Text -> Int# -> Int#
indexFrom (Text# b j m) (Text# a offset n) i0
  | isTrue# (m ==# 1#) = one i0
  | otherwise = go i0
  where
    at i = indexWord16Array# a (offset +# i)
    unit k = indexWord16Array# b (j +# k)
    first = unit 0#
    lastUnit = unit (m -# 1#)
    end = n -# m
    one i
      | isTrue# (i >=# n) = -1#
      | isTrue# (eqWord# (at i) first) = i
      | otherwise = one (i +# 1#)
    bit u = uncheckedShiftL# 1## (word2Int# (and# u 63##))
    units = set 0# 0##
    set k bits
      | isTrue# (k ==# m) = bits
      | otherwise = set (k +# 1#) (or# bits (bit (unit k)))
    go i
      | isTrue# (i ># end) = -1#
      | isTrue# (eqWord# (at (i +# m -# 1#)) lastUnit), equal i = i
      | isTrue# (i ==# end) = -1#
      | isTrue# (eqWord# (and# units (bit (at (i +# m)))) 0##) = go (i +# m +# 1#)
      | otherwise = go (i +# 1#)
    equal i = isTrue# (compareByteArrays# a (2# *# (offset +# i)) b (2# *# j) (2# *# m) ==# 0#)
