{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Types whose values have successors, and types with a least and a greatest value.
module GHC.Enum
  ( Bounded(..), Enum(..)
  , boundedEnumFrom, boundedEnumFromThen
  , toEnumError, fromEnumError, succError, predError
  , intsFromTo, intsFromThenTo, enumDeltaInteger, enumDeltaToInteger
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Err
import GHC.Num
import GHC.Num.Integer
import GHC.Num.Natural
import GHC.Show
import Hythe.Functions

class Bounded a where
  minBound, maxBound :: a

class Enum a where
  succ :: a -> a
  pred :: a -> a
  toEnum :: Int -> a
  fromEnum :: a -> Int
  enumFrom :: a -> [a]
  enumFromThen :: a -> a -> [a]
  enumFromTo :: a -> a -> [a]
  enumFromThenTo :: a -> a -> a -> [a]

  succ x = case fromEnum x of I# i -> toEnum (I# (i +# 1#))
  pred x = case fromEnum x of I# i -> toEnum (I# (i -# 1#))
  enumFrom x = mapList toEnum (enumFrom (fromEnum x))
  enumFromThen x y = mapList toEnum (enumFromThen (fromEnum x) (fromEnum y))
  enumFromTo x y = mapList toEnum (enumFromTo (fromEnum x) (fromEnum y))
  enumFromThenTo x y z = mapList toEnum (enumFromThenTo (fromEnum x) (fromEnum y) (fromEnum z))
  {-# MINIMAL toEnum, fromEnum #-}

-- | 'enumFrom' for a type that ends.
boundedEnumFrom :: (Enum a, Bounded a) => a -> [a]
boundedEnumFrom x = mapList toEnum (enumFromTo (fromEnum x) (fromEnum (maxBound `like` x)))

-- | 'enumFromThen' for a type that ends.
boundedEnumFromThen :: (Enum a, Bounded a) => a -> a -> [a]
boundedEnumFromThen x y
  | fromEnum y >= fromEnum x = mapList toEnum (enumFromThenTo (fromEnum x) (fromEnum y) (fromEnum (maxBound `like` x)))
  | True = mapList toEnum (enumFromThenTo (fromEnum x) (fromEnum y) (fromEnum (minBound `like` x)))

like :: a -> a -> a
like x _ = x

-- Errors, which name the type

toEnumError :: Show a => [Char] -> Int -> (a, a) -> b
toEnumError typ i bounds = errorWithoutStackTrace
  ("Enum.toEnum{" `append` typ `append` "}: tag (" `append` show i
   `append` ") is outside of bounds " `append` show bounds)
{-# NOINLINE toEnumError #-}

fromEnumError :: Show a => [Char] -> a -> b
fromEnumError typ x = errorWithoutStackTrace
  ("Enum.fromEnum{" `append` typ `append` "}: value (" `append` show x
   `append` ") is outside of Int's bounds " `append` show (minBound :: Int, maxBound :: Int))
{-# NOINLINE fromEnumError #-}

succError, predError :: [Char] -> a
succError typ =
  errorWithoutStackTrace ("Enum.succ{" `append` typ `append` "}: tried to take `succ' of maxBound")
predError typ =
  errorWithoutStackTrace ("Enum.pred{" `append` typ `append` "}: tried to take `pred' of minBound")
{-# NOINLINE succError #-}
{-# NOINLINE predError #-}

-- Int

instance Bounded Int where
  minBound = I# -0x8000000000000000#
  maxBound = I# 0x7FFFFFFFFFFFFFFF#

instance Enum Int where
  succ (I# i)
    | isTrue# (i ==# 0x7FFFFFFFFFFFFFFF#) =
        errorWithoutStackTrace "Prelude.Enum.succ{Int}: tried to take `succ' of maxBound"
    | True = I# (i +# 1#)
  pred (I# i)
    | isTrue# (i ==# -0x8000000000000000#) =
        errorWithoutStackTrace "Prelude.Enum.pred{Int}: tried to take `pred' of minBound"
    | True = I# (i -# 1#)
  toEnum n = n
  fromEnum n = n
  enumFrom (I# x) = intsFromTo x 0x7FFFFFFFFFFFFFFF#
  enumFromTo (I# x) (I# y) = intsFromTo x y
  enumFromThen (I# x) (I# y)
    | isTrue# (y >=# x) = intsFromThenTo x y 0x7FFFFFFFFFFFFFFF#
    | True = intsFromThenTo x y -0x8000000000000000#
  enumFromThenTo (I# x) (I# y) (I# z) = intsFromThenTo x y z

intsFromTo :: Int# -> Int# -> [Int]
intsFromTo x y = build (\c n ->
  let go i = c (I# i) (if isTrue# (i ==# y) then n else go (i +# 1#))
  in if isTrue# (x ># y) then n else go x)
{-# INLINE intsFromTo #-}

-- | From the first by steps to the second, not beyond the third. The number of steps is known beforehand, so that what takes
-- an element stands in one place, and is inlined there. Only the step behind the last element may overflow.
intsFromThenTo :: Int# -> Int# -> Int# -> [Int]
intsFromThenTo x1 x2 y = build (\c n ->
  let step = x2 -# x1
      go i rest = c (I# i) (if isTrue# (rest ==# 0#) then n else go (i +# step) (rest -# 1#))
  in if isTrue# (isBeyond x1 x2 y) then n else go x1 (stepsTo x1 x2 y))
{-# INLINE intsFromThenTo #-}

isBeyond :: Int# -> Int# -> Int# -> Int#
isBeyond x1 x2 y = orI# (andI# (x2 >=# x1) (y <# x1)) (andI# (x2 <# x1) (y ># x1))
{-# INLINE isBeyond #-}

-- | How many steps of the first to the second lead to the third, or nearly: as a word. There is no end to steps of nothing; all
-- that a word can say will do.
stepsTo :: Int# -> Int# -> Int# -> Int#
stepsTo x1 x2 y
  | isTrue# (x2 ># x1) = word2Int# (quotWord# (int2Word# (y -# x1)) (int2Word# (x2 -# x1)))
  | isTrue# (x2 <# x1) = word2Int# (quotWord# (int2Word# (x1 -# y)) (int2Word# (x1 -# x2)))
  | True = -1#
{-# NOINLINE stepsTo #-}

-- Char

instance Bounded Char where
  minBound = '\0'
  maxBound = '\x10FFFF'

instance Enum Char where
  succ (C# c)
    | isTrue# (ord# c ==# 0x10FFFF#) = errorWithoutStackTrace "Prelude.Enum.Char.succ: bad argument"
    | True = C# (chr# (ord# c +# 1#))
  pred (C# c)
    | isTrue# (ord# c ==# 0#) = errorWithoutStackTrace "Prelude.Enum.Char.pred: bad argument"
    | True = C# (chr# (ord# c -# 1#))
  toEnum (I# i)
    | isTrue# (leWord# (int2Word# i) 0x10FFFF##) = C# (chr# i)
    | True = errorWithoutStackTrace ("Prelude.chr: bad argument: " `append` showSignedInt (I# 9#) (I# i) "")
  fromEnum (C# c) = I# (ord# c)
  enumFrom (C# x) = mapList charOf (intsFromTo (ord# x) 0x10FFFF#)
  enumFromTo (C# x) (C# y) = mapList charOf (intsFromTo (ord# x) (ord# y))
  enumFromThen (C# x) (C# y)
    | isTrue# (geChar# y x) = mapList charOf (intsFromThenTo (ord# x) (ord# y) 0x10FFFF#)
    | True = mapList charOf (intsFromThenTo (ord# x) (ord# y) 0#)
  enumFromThenTo (C# x) (C# y) (C# z) = mapList charOf (intsFromThenTo (ord# x) (ord# y) (ord# z))

charOf :: Int -> Char
charOf (I# i) = C# (chr# i)

-- Word

instance Bounded Word where
  minBound = W# 0##
  maxBound = W# 0xFFFFFFFFFFFFFFFF##

instance Enum Word where
  succ (W# w)
    | isTrue# (eqWord# w 0xFFFFFFFFFFFFFFFF##) =
        succError "Word"
    | True = W# (plusWord# w 1##)
  pred (W# w)
    | isTrue# (eqWord# w 0##) = predError "Word"
    | True = W# (minusWord# w 1##)
  toEnum i@(I# n)
    | isTrue# (n >=# 0#) = W# (int2Word# n)
    | True = toEnumError "Word" i (minBound :: Word, maxBound :: Word)
  fromEnum x@(W# w) = case word2Int# w of
    i | isTrue# (i >=# 0#) -> I# i
      | True -> fromEnumError "Word" x
  enumFrom (W# x) = wordsFromTo x 0xFFFFFFFFFFFFFFFF##
  enumFromTo (W# x) (W# y) = wordsFromTo x y
  enumFromThen x y
    | y >= x = wordsFromThenTo x y maxBound
    | True = wordsFromThenTo x y minBound
  enumFromThenTo = wordsFromThenTo

wordsFromTo :: Word# -> Word# -> [Word]
wordsFromTo x y = build (\c n ->
  let go w = c (W# w) (if isTrue# (eqWord# w y) then n else go (plusWord# w 1##))
  in if isTrue# (gtWord# x y) then n else go x)
{-# INLINE wordsFromTo #-}

wordsFromThenTo :: Word -> Word -> Word -> [Word]
wordsFromThenTo (W# x1) (W# x2) (W# y)
  | isTrue# (geWord# x2 x1) = build (\c n ->
      let step = minusWord# x2 x1
          go w = c (W# w) (if isTrue# (ltWord# (minusWord# y w) step) then n else go (plusWord# w step))
      in if isTrue# (ltWord# y x1) then n else go x1)
  | True = build (\c n ->
      let step = minusWord# x1 x2
          go w = c (W# w) (if isTrue# (ltWord# (minusWord# w y) step) then n else go (minusWord# w step))
      in if isTrue# (gtWord# y x1) then n else go x1)

-- Integer and Natural

instance Enum Integer where
  succ n = integerAdd n (IS 1#)
  pred n = integerSub n (IS 1#)
  toEnum (I# i) = IS i
  fromEnum n = integerToInt n
  enumFrom n = enumDeltaInteger n (IS 1#)
  enumFromThen x y = enumDeltaInteger x (integerSub y x)
  enumFromTo x lim = integersUpTo x (IS 1#) lim
  {-# INLINE enumFromTo #-}
  enumFromThenTo x y lim = enumDeltaToInteger x (integerSub y x) lim

-- | By steps without end.
enumDeltaInteger :: Integer -> Integer -> [Integer]
enumDeltaInteger x step = x `seq` (x : enumDeltaInteger (integerAdd x step) step)

-- | By steps, upwards or downwards, not beyond a limit.
enumDeltaToInteger :: Integer -> Integer -> Integer -> [Integer]
enumDeltaToInteger start step lim
  | integerIsNegative step = build (\c n ->
      let go x = if integerLt x lim then n else c x (go (integerAdd x step)) in go start)
  | True = integersUpTo start step lim
{-# INLINE enumDeltaToInteger #-}

integersUpTo :: Integer -> Integer -> Integer -> [Integer]
integersUpTo start step lim = build (\c n ->
  let go x = if integerGt x lim then n else c x (go (integerAdd x step)) in go start)
{-# INLINE integersUpTo #-}

instance Enum Natural where
  succ n = naturalFromInteger# (integerAdd (naturalToInteger n) (IS 1#))
  pred n = fromInteger (integerSub (naturalToInteger n) (IS 1#))
  toEnum (I# i)
    | isTrue# (i <# 0#) = errorWithoutStackTrace "toEnum: unexpected negative Int"
    | True = naturalFromInteger# (IS i)
  fromEnum n = case naturalToInteger n of
    IS i -> I# i
    _ -> errorWithoutStackTrace "fromEnum: out of Int range"
  enumFrom n = mapList naturalFromInteger# (enumFrom (naturalToInteger n))
  enumFromThen x y
    | y >= x = mapList naturalFromInteger# (enumFromThen (naturalToInteger x) (naturalToInteger y))
    | True = enumFromThenTo x y (naturalFromInteger# (IS 0#))
  enumFromTo x y = mapList naturalFromInteger# (enumFromTo (naturalToInteger x) (naturalToInteger y))
  enumFromThenTo x y z =
    mapList naturalFromInteger# (enumFromThenTo (naturalToInteger x) (naturalToInteger y) (naturalToInteger z))

-- Enumerations

instance Bounded Bool where
  minBound = False
  maxBound = True

instance Enum Bool where
  succ x = case dataToTag# x of
    1# -> errorWithoutStackTrace "Prelude.Enum.Bool.succ: bad argument"
    i -> tagToEnum# (i +# 1#)
  pred x = case dataToTag# x of
    0# -> errorWithoutStackTrace "Prelude.Enum.Bool.pred: bad argument"
    i -> tagToEnum# (i -# 1#)
  toEnum (I# i)
    | isTrue# (leWord# (int2Word# i) 1##) = tagToEnum# i
    | True = errorWithoutStackTrace "Prelude.Enum.Bool.toEnum: bad argument"
  fromEnum x = I# (dataToTag# x)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Bounded Ordering where
  minBound = LT
  maxBound = GT

instance Enum Ordering where
  succ x = case dataToTag# x of
    2# -> errorWithoutStackTrace "Prelude.Enum.Ordering.succ: bad argument"
    i -> tagToEnum# (i +# 1#)
  pred x = case dataToTag# x of
    0# -> errorWithoutStackTrace "Prelude.Enum.Ordering.pred: bad argument"
    i -> tagToEnum# (i -# 1#)
  toEnum (I# i)
    | isTrue# (leWord# (int2Word# i) 2##) = tagToEnum# i
    | True = errorWithoutStackTrace "Prelude.Enum.Ordering.toEnum: bad argument"
  fromEnum x = I# (dataToTag# x)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Bounded () where
  minBound = ()
  maxBound = ()

instance Enum () where
  succ _ = errorWithoutStackTrace "Prelude.Enum.().succ: bad argument"
  pred _ = errorWithoutStackTrace "Prelude.Enum.().pred: bad argument"
  toEnum (I# 0#) = ()
  toEnum _ = errorWithoutStackTrace "Prelude.Enum.().toEnum: bad argument"
  fromEnum () = I# 0#
  enumFrom () = [()]
  enumFromThen () () = forever
    where forever = () : forever
  enumFromTo () () = [()]
  enumFromThenTo () () () = forever
    where forever = () : forever

-- Tuples

instance (Bounded a, Bounded b) => Bounded (a, b) where
  minBound = (minBound, minBound)
  maxBound = (maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c) => Bounded (a, b, c) where
  minBound = (minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d) => Bounded (a, b, c, d) where
  minBound = (minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e) => Bounded (a, b, c, d, e) where
  minBound = (minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f) => Bounded (a, b, c, d, e, f) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g) => Bounded (a, b, c, d, e, f, g) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h)
  => Bounded (a, b, c, d, e, f, g, h) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i)
  => Bounded (a, b, c, d, e, f, g, h, i) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j)
  => Bounded (a, b, c, d, e, f, g, h, i, j) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j,
    Bounded k)
  => Bounded (a, b, c, d, e, f, g, h, i, j, k) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound,
    minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound,
    maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j,
    Bounded k, Bounded l)
  => Bounded (a, b, c, d, e, f, g, h, i, j, k, l) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound,
    minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound,
    maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j,
    Bounded k, Bounded l, Bounded m)
  => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound,
    minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound,
    maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j,
    Bounded k, Bounded l, Bounded m, Bounded n)
  => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound,
    minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound,
    maxBound, maxBound, maxBound, maxBound)

instance
  (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j,
    Bounded k, Bounded l, Bounded m, Bounded n, Bounded o)
  => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound,
    minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound,
    maxBound, maxBound, maxBound, maxBound, maxBound)
