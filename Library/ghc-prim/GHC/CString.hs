{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | String literals: NUL-terminated bytes at an address, unpacked on demand.
module GHC.CString
  ( unpackCString#, unpackAppendCString#, unpackFoldrCString#
  , unpackCStringUtf8#, unpackAppendCStringUtf8#, unpackFoldrCStringUtf8#
  , unpackNBytes#, cstringLength#
  ) where

import GHC.Prim
import GHC.Types

-- | The characters of a Latin-1 literal.
unpackCString# :: Addr# -> [Char]
unpackCString# addr = unpackAppendCString# addr []
-- A call of it is a constant, made once: see Lowering.
{-# NOINLINE unpackCString# #-}

-- | A Latin-1 literal followed by a list.
unpackAppendCString# :: Addr# -> [Char] -> [Char]
unpackAppendCString# addr rest = unpackFoldrCString# addr (:) rest
{-# NOINLINE unpackAppendCString# #-}

unpackFoldrCString# :: Addr# -> (Char -> a -> a) -> a -> a
unpackFoldrCString# addr f z = go 0#
  where
    go i = case indexCharOffAddr# addr i of
      '\0'# -> z
      c -> f (C# c) (go (i +# 1#))
{-# INLINE unpackFoldrCString# #-}

-- | The characters of a UTF-8 literal. NUL may be written as the two bytes C0 80.
unpackCStringUtf8# :: Addr# -> [Char]
unpackCStringUtf8# addr = unpackAppendCStringUtf8# addr []
{-# NOINLINE unpackCStringUtf8# #-}

unpackAppendCStringUtf8# :: Addr# -> [Char] -> [Char]
unpackAppendCStringUtf8# addr rest = unpackFoldrCStringUtf8# addr (:) rest
{-# NOINLINE unpackAppendCStringUtf8# #-}

unpackFoldrCStringUtf8# :: Addr# -> (Char -> a -> a) -> a -> a
unpackFoldrCStringUtf8# addr f z = go 0#
  where
    go i = case byte i of
      0# -> z
      b | isTrue# (b <# 0x80#) -> f (C# (chr# b)) (go (i +# 1#))
        | isTrue# (b <# 0xE0#) ->
            f (C# (chr# (((b -# 0xC0#) `uncheckedIShiftL#` 6#) +# tail (i +# 1#)))) (go (i +# 2#))
        | isTrue# (b <# 0xF0#) ->
            f (C# (chr# (((b -# 0xE0#) `uncheckedIShiftL#` 12#)
                         +# (tail (i +# 1#) `uncheckedIShiftL#` 6#)
                         +# tail (i +# 2#))))
              (go (i +# 3#))
        | True ->
            f (C# (chr# (((b -# 0xF0#) `uncheckedIShiftL#` 18#)
                         +# (tail (i +# 1#) `uncheckedIShiftL#` 12#)
                         +# (tail (i +# 2#) `uncheckedIShiftL#` 6#)
                         +# tail (i +# 3#))))
              (go (i +# 4#))
    byte i = ord# (indexCharOffAddr# addr i)
    tail i = byte i -# 0x80#

-- | The given number of Latin-1 characters, NUL included.
unpackNBytes# :: Addr# -> Int# -> [Char]
unpackNBytes# addr n = go 0#
  where
    go i | isTrue# (i >=# n) = []
         | True = C# (indexCharOffAddr# addr i) : go (i +# 1#)

-- | Bytes before the terminating NUL.
cstringLength# :: Addr# -> Int#
cstringLength# addr = go 0#
  where
    go i = case indexCharOffAddr# addr i of
      '\0'# -> i
      _ -> go (i +# 1#)
