{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Arithmetic of the sized primitive types: that of words, cut to size.
module GHC.Prim.Sized
  ( negateInt8#, plusInt8#, subInt8#, timesInt8#, quotInt8#, remInt8#, quotRemInt8#, eqInt8#
  , neInt8#, ltInt8#, leInt8#, gtInt8#, geInt8#
  , negateInt16#, plusInt16#, subInt16#, timesInt16#, quotInt16#, remInt16#, quotRemInt16#, eqInt16#
  , neInt16#, ltInt16#, leInt16#, gtInt16#, geInt16#
  , notWord8#, plusWord8#, subWord8#, timesWord8#, quotWord8#, remWord8#, quotRemWord8#, eqWord8#
  , neWord8#, ltWord8#, leWord8#, gtWord8#, geWord8#
  , notWord16#, plusWord16#, subWord16#, timesWord16#, quotWord16#, remWord16#, quotRemWord16#, eqWord16#
  , neWord16#, ltWord16#, leWord16#, gtWord16#, geWord16#
  ) where

import GHC.Prim

-- Int8#

negateInt8# :: Int8# -> Int8#
negateInt8# x = narrowInt8# (negateInt# (extendInt8# x))

plusInt8#, subInt8#, timesInt8#, quotInt8#, remInt8# :: Int8# -> Int8# -> Int8#
plusInt8# x y = narrowInt8# (extendInt8# x +# extendInt8# y)
subInt8# x y = narrowInt8# (extendInt8# x -# extendInt8# y)
timesInt8# x y = narrowInt8# (extendInt8# x *# extendInt8# y)
quotInt8# x y = narrowInt8# (quotInt# (extendInt8# x) (extendInt8# y))
remInt8# x y = narrowInt8# (remInt# (extendInt8# x) (extendInt8# y))

quotRemInt8# :: Int8# -> Int8# -> (# Int8#, Int8# #)
quotRemInt8# x y = case quotRemInt# (extendInt8# x) (extendInt8# y) of (# q, r #) -> (# narrowInt8# q, narrowInt8# r #)

eqInt8#, neInt8#, ltInt8#, leInt8#, gtInt8#, geInt8# :: Int8# -> Int8# -> Int#
eqInt8# x y = extendInt8# x ==# extendInt8# y
neInt8# x y = extendInt8# x /=# extendInt8# y
ltInt8# x y = extendInt8# x <# extendInt8# y
leInt8# x y = extendInt8# x <=# extendInt8# y
gtInt8# x y = extendInt8# x ># extendInt8# y
geInt8# x y = extendInt8# x >=# extendInt8# y

-- Int16#

negateInt16# :: Int16# -> Int16#
negateInt16# x = narrowInt16# (negateInt# (extendInt16# x))

plusInt16#, subInt16#, timesInt16#, quotInt16#, remInt16# :: Int16# -> Int16# -> Int16#
plusInt16# x y = narrowInt16# (extendInt16# x +# extendInt16# y)
subInt16# x y = narrowInt16# (extendInt16# x -# extendInt16# y)
timesInt16# x y = narrowInt16# (extendInt16# x *# extendInt16# y)
quotInt16# x y = narrowInt16# (quotInt# (extendInt16# x) (extendInt16# y))
remInt16# x y = narrowInt16# (remInt# (extendInt16# x) (extendInt16# y))

quotRemInt16# :: Int16# -> Int16# -> (# Int16#, Int16# #)
quotRemInt16# x y = case quotRemInt# (extendInt16# x) (extendInt16# y) of (# q, r #) -> (# narrowInt16# q, narrowInt16# r #)

eqInt16#, neInt16#, ltInt16#, leInt16#, gtInt16#, geInt16# :: Int16# -> Int16# -> Int#
eqInt16# x y = extendInt16# x ==# extendInt16# y
neInt16# x y = extendInt16# x /=# extendInt16# y
ltInt16# x y = extendInt16# x <# extendInt16# y
leInt16# x y = extendInt16# x <=# extendInt16# y
gtInt16# x y = extendInt16# x ># extendInt16# y
geInt16# x y = extendInt16# x >=# extendInt16# y

-- Word8#

notWord8# :: Word8# -> Word8#
notWord8# x = narrowWord8# (not# (extendWord8# x))

plusWord8#, subWord8#, timesWord8#, quotWord8#, remWord8# :: Word8# -> Word8# -> Word8#
plusWord8# x y = narrowWord8# (plusWord# (extendWord8# x) (extendWord8# y))
subWord8# x y = narrowWord8# (minusWord# (extendWord8# x) (extendWord8# y))
timesWord8# x y = narrowWord8# (timesWord# (extendWord8# x) (extendWord8# y))
quotWord8# x y = narrowWord8# (quotWord# (extendWord8# x) (extendWord8# y))
remWord8# x y = narrowWord8# (remWord# (extendWord8# x) (extendWord8# y))

quotRemWord8# :: Word8# -> Word8# -> (# Word8#, Word8# #)
quotRemWord8# x y = case quotRemWord# (extendWord8# x) (extendWord8# y) of (# q, r #) -> (# narrowWord8# q, narrowWord8# r #)

eqWord8#, neWord8#, ltWord8#, leWord8#, gtWord8#, geWord8# :: Word8# -> Word8# -> Int#
eqWord8# x y = eqWord# (extendWord8# x) (extendWord8# y)
neWord8# x y = neWord# (extendWord8# x) (extendWord8# y)
ltWord8# x y = ltWord# (extendWord8# x) (extendWord8# y)
leWord8# x y = leWord# (extendWord8# x) (extendWord8# y)
gtWord8# x y = gtWord# (extendWord8# x) (extendWord8# y)
geWord8# x y = geWord# (extendWord8# x) (extendWord8# y)

-- Word16#

notWord16# :: Word16# -> Word16#
notWord16# x = narrowWord16# (not# (extendWord16# x))

plusWord16#, subWord16#, timesWord16#, quotWord16#, remWord16# :: Word16# -> Word16# -> Word16#
plusWord16# x y = narrowWord16# (plusWord# (extendWord16# x) (extendWord16# y))
subWord16# x y = narrowWord16# (minusWord# (extendWord16# x) (extendWord16# y))
timesWord16# x y = narrowWord16# (timesWord# (extendWord16# x) (extendWord16# y))
quotWord16# x y = narrowWord16# (quotWord# (extendWord16# x) (extendWord16# y))
remWord16# x y = narrowWord16# (remWord# (extendWord16# x) (extendWord16# y))

quotRemWord16# :: Word16# -> Word16# -> (# Word16#, Word16# #)
quotRemWord16# x y = case quotRemWord# (extendWord16# x) (extendWord16# y) of (# q, r #) -> (# narrowWord16# q, narrowWord16# r #)

eqWord16#, neWord16#, ltWord16#, leWord16#, gtWord16#, geWord16# :: Word16# -> Word16# -> Int#
eqWord16# x y = eqWord# (extendWord16# x) (extendWord16# y)
neWord16# x y = neWord# (extendWord16# x) (extendWord16# y)
ltWord16# x y = ltWord# (extendWord16# x) (extendWord16# y)
leWord16# x y = leWord# (extendWord16# x) (extendWord16# y)
gtWord16# x y = gtWord# (extendWord16# x) (extendWord16# y)
geWord16# x y = geWord# (extendWord16# x) (extendWord16# y)
