{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Equality and order, and the logic that goes with them.
module GHC.Classes
  ( Eq(..), Ord(..)
  , eqInt, neInt, gtInt, geInt, ltInt, leInt, compareInt, compareInt#
  , eqWord, neWord, gtWord, geWord, ltWord, leWord, compareWord, compareWord#, eqChar, neChar, eqFloat, eqDouble
  , (&&), (||), not, divInt#, modInt#
  ) where

import GHC.Prim
import GHC.Types

infix 4 ==, /=, <, <=, >=, >
infixr 3 &&
infixr 2 ||

class Eq a where
  (==), (/=) :: a -> a -> Bool
  x == y = not (x /= y)
  x /= y = not (x == y)
  {-# MINIMAL (==) | (/=) #-}

class Eq a => Ord a where
  compare :: a -> a -> Ordering
  (<), (<=), (>), (>=) :: a -> a -> Bool
  max, min :: a -> a -> a

  compare x y
    | x == y = EQ
    | x <= y = LT
    | True = GT
  x < y = case compare x y of { LT -> True; _ -> False }
  x <= y = case compare x y of { GT -> False; _ -> True }
  x > y = case compare x y of { GT -> True; _ -> False }
  x >= y = case compare x y of { LT -> False; _ -> True }
  max x y = if x <= y then y else x
  min x y = if x <= y then x else y
  {-# MINIMAL compare | (<=) #-}

(&&) :: Bool -> Bool -> Bool
True && x = x
False && _ = False
{-# INLINE (&&) #-}

(||) :: Bool -> Bool -> Bool
True || _ = True
False || x = x
{-# INLINE (||) #-}

not :: Bool -> Bool
not True = False
not False = True
{-# INLINE not #-}

-- Enumerations compare by constructor number.

instance Eq Bool where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)
  a /= b = isTrue# (dataToTag# a /=# dataToTag# b)

instance Ord Bool where
  compare a b = compareInt# (dataToTag# a) (dataToTag# b)
  a < b = isTrue# (dataToTag# a <# dataToTag# b)
  a <= b = isTrue# (dataToTag# a <=# dataToTag# b)
  a > b = isTrue# (dataToTag# a ># dataToTag# b)
  a >= b = isTrue# (dataToTag# a >=# dataToTag# b)

instance Eq Ordering where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)
  a /= b = isTrue# (dataToTag# a /=# dataToTag# b)

instance Ord Ordering where
  compare a b = compareInt# (dataToTag# a) (dataToTag# b)
  a < b = isTrue# (dataToTag# a <# dataToTag# b)
  a <= b = isTrue# (dataToTag# a <=# dataToTag# b)
  a > b = isTrue# (dataToTag# a ># dataToTag# b)
  a >= b = isTrue# (dataToTag# a >=# dataToTag# b)

-- Numbers and characters

instance Eq Int where
  (==) = eqInt
  (/=) = neInt

instance Ord Int where
  compare = compareInt
  (<) = ltInt
  (<=) = leInt
  (>) = gtInt
  (>=) = geInt
  max (I# a) (I# b) = if isTrue# (a <=# b) then I# b else I# a
  min (I# a) (I# b) = if isTrue# (a <=# b) then I# a else I# b

eqInt, neInt, gtInt, geInt, ltInt, leInt :: Int -> Int -> Bool
I# a `eqInt` I# b = isTrue# (a ==# b)
I# a `neInt` I# b = isTrue# (a /=# b)
I# a `gtInt` I# b = isTrue# (a ># b)
I# a `geInt` I# b = isTrue# (a >=# b)
I# a `ltInt` I# b = isTrue# (a <# b)
I# a `leInt` I# b = isTrue# (a <=# b)
{-# INLINE eqInt #-}
{-# INLINE neInt #-}
{-# INLINE gtInt #-}
{-# INLINE geInt #-}
{-# INLINE ltInt #-}
{-# INLINE leInt #-}

compareInt :: Int -> Int -> Ordering
compareInt (I# a) (I# b) = compareInt# a b
{-# INLINE compareInt #-}

compareInt# :: Int# -> Int# -> Ordering
compareInt# a b
  | isTrue# (a <# b) = LT
  | isTrue# (a ==# b) = EQ
  | True = GT

instance Eq Word where
  W# a == W# b = isTrue# (a `eqWord#` b)
  W# a /= W# b = isTrue# (a `neWord#` b)

instance Ord Word where
  compare (W# a) (W# b)
    | isTrue# (a `ltWord#` b) = LT
    | isTrue# (a `eqWord#` b) = EQ
    | True = GT
  W# a < W# b = isTrue# (a `ltWord#` b)
  W# a <= W# b = isTrue# (a `leWord#` b)
  W# a > W# b = isTrue# (a `gtWord#` b)
  W# a >= W# b = isTrue# (a `geWord#` b)

instance Eq Char where
  C# a == C# b = isTrue# (a `eqChar#` b)
  C# a /= C# b = isTrue# (a `neChar#` b)

instance Ord Char where
  compare (C# a) (C# b)
    | isTrue# (a `ltChar#` b) = LT
    | isTrue# (a `eqChar#` b) = EQ
    | True = GT
  C# a < C# b = isTrue# (a `ltChar#` b)
  C# a <= C# b = isTrue# (a `leChar#` b)
  C# a > C# b = isTrue# (a `gtChar#` b)
  C# a >= C# b = isTrue# (a `geChar#` b)

-- Comparisons with NaN are all false but (/=); 'compare' then says GT.

instance Eq Float where
  F# a == F# b = isTrue# (a `eqFloat#` b)
  F# a /= F# b = isTrue# (a `neFloat#` b)

instance Ord Float where
  compare (F# a) (F# b)
    | isTrue# (a `ltFloat#` b) = LT
    | isTrue# (a `eqFloat#` b) = EQ
    | True = GT
  F# a < F# b = isTrue# (a `ltFloat#` b)
  F# a <= F# b = isTrue# (a `leFloat#` b)
  F# a > F# b = isTrue# (a `gtFloat#` b)
  F# a >= F# b = isTrue# (a `geFloat#` b)

instance Eq Double where
  D# a == D# b = isTrue# (a ==## b)
  D# a /= D# b = isTrue# (a /=## b)

instance Ord Double where
  compare (D# a) (D# b)
    | isTrue# (a <## b) = LT
    | isTrue# (a ==## b) = EQ
    | True = GT
  D# a < D# b = isTrue# (a <## b)
  D# a <= D# b = isTrue# (a <=## b)
  D# a > D# b = isTrue# (a >## b)
  D# a >= D# b = isTrue# (a >=## b)

-- Lists and tuples

instance Eq a => Eq [a] where
  [] == [] = True
  (x : xs) == (y : ys) = x == y && xs == ys
  _ == _ = False

instance Ord a => Ord [a] where
  compare [] [] = EQ
  compare [] (_ : _) = LT
  compare (_ : _) [] = GT
  compare (x : xs) (y : ys) = case compare x y of
    EQ -> compare xs ys
    other -> other

instance Eq () where
  () == () = True
  () /= () = False

instance Ord () where
  compare () () = EQ

instance (Eq a, Eq b) => Eq (a, b) where
  (x1, x2) == (y1, y2) =
    x1 == y1 && x2 == y2

instance (Ord a, Ord b) => Ord (a, b) where
  compare (x1, x2) (y1, y2) =
    compare x1 y1 `orElse` compare x2 y2

instance (Eq a, Eq b, Eq c) => Eq (a, b, c) where
  (x1, x2, x3) == (y1, y2, y3) =
    x1 == y1 && x2 == y2 && x3 == y3

instance (Ord a, Ord b, Ord c) => Ord (a, b, c) where
  compare (x1, x2, x3) (y1, y2, y3) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3

instance (Eq a, Eq b, Eq c, Eq d) => Eq (a, b, c, d) where
  (x1, x2, x3, x4) == (y1, y2, y3, y4) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4

instance (Ord a, Ord b, Ord c, Ord d) => Ord (a, b, c, d) where
  compare (x1, x2, x3, x4) (y1, y2, y3, y4) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4

instance (Eq a, Eq b, Eq c, Eq d, Eq e) => Eq (a, b, c, d, e) where
  (x1, x2, x3, x4, x5) == (y1, y2, y3, y4, y5) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5

instance (Ord a, Ord b, Ord c, Ord d, Ord e) => Ord (a, b, c, d, e) where
  compare (x1, x2, x3, x4, x5) (y1, y2, y3, y4, y5) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f) => Eq (a, b, c, d, e, f) where
  (x1, x2, x3, x4, x5, x6) == (y1, y2, y3, y4, y5, y6) =
    x1 == y1 && x2 == y2 && x3 == y3
    && x4 == y4 && x5 == y5 && x6 == y6

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f) => Ord (a, b, c, d, e, f) where
  compare (x1, x2, x3, x4, x5, x6) (y1, y2, y3, y4, y5, y6) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g) => Eq (a, b, c, d, e, f, g) where
  (x1, x2, x3, x4, x5, x6, x7) == (y1, y2, y3, y4, y5, y6, y7) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4
    && x5 == y5 && x6 == y6 && x7 == y7

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g) => Ord (a, b, c, d, e, f, g) where
  compare (x1, x2, x3, x4, x5, x6, x7) (y1, y2, y3, y4, y5, y6, y7) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h) => Eq (a, b, c, d, e, f, g, h) where
  (x1, x2, x3, x4, x5, x6, x7, x8) == (y1, y2, y3, y4, y5, y6, y7, y8) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4
    && x5 == y5 && x6 == y6 && x7 == y7 && x8 == y8

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h) => Ord (a, b, c, d, e, f, g, h) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8) (y1, y2, y3, y4, y5, y6, y7, y8) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i) => Eq (a, b, c, d, e, f, g, h, i) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9) == (y1, y2, y3, y4, y5, y6, y7, y8, y9) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5
    && x6 == y6 && x7 == y7 && x8 == y8 && x9 == y9

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i) => Ord (a, b, c, d, e, f, g, h, i) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9) (y1, y2, y3, y4, y5, y6, y7, y8, y9) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j) => Eq (a, b, c, d, e, f, g, h, i, j) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5
    && x6 == y6 && x7 == y7 && x8 == y8 && x9 == y9 && x10 == y10

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j) => Ord (a, b, c, d, e, f, g, h, i, j) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k) => Eq (a, b, c, d, e, f, g, h, i, j, k) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6
    && x7 == y7 && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k) => Ord (a, b, c, d, e, f, g, h, i, j, k) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10 `orElse` compare x11 y11

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l) => Eq (a, b, c, d, e, f, g, h, i, j, k, l) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6
    && x7 == y7 && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l) => Ord (a, b, c, d, e, f, g, h, i, j, k, l) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10 `orElse` compare x11 y11 `orElse` compare x12 y12

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m) => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
    && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m) => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10 `orElse` compare x11 y11 `orElse` compare x12 y12 `orElse`
    compare x13 y13

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m, Eq n) => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
    && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13 && x14 == y14

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m, Ord n) => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10 `orElse` compare x11 y11 `orElse` compare x12 y12 `orElse`
    compare x13 y13 `orElse` compare x14 y14

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m, Eq n, Eq o) => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14, y15) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7 && x8 == y8
    && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13 && x14 == y14 && x15 == y15

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m, Ord n, Ord o) => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14, y15) =
    compare x1 y1 `orElse` compare x2 y2 `orElse` compare x3 y3 `orElse`
    compare x4 y4 `orElse` compare x5 y5 `orElse` compare x6 y6 `orElse`
    compare x7 y7 `orElse` compare x8 y8 `orElse` compare x9 y9 `orElse`
    compare x10 y10 `orElse` compare x11 y11 `orElse` compare x12 y12 `orElse`
    compare x13 y13 `orElse` compare x14 y14 `orElse` compare x15 y15

infixr 1 `orElse`

-- | The first comparison that decides; the second is looked at only when the first says equal.
orElse :: Ordering -> Ordering -> Ordering
orElse EQ other = other
orElse decided _ = decided
{-# INLINE orElse #-}

-- | Division that rounds down. The divisor is not zero, and the quotient fits.
divInt# :: Int# -> Int# -> Int#
divInt# x y = case quotRemInt# x y of
  (# q, r #)
    | isTrue# (r /=# 0#), isTrue# ((r <# 0#) /=# (y <# 0#)) -> q -# 1#
    | True -> q
{-# NOINLINE divInt# #-}

-- | The remainder that goes with 'divInt#': it has the divisor's sign.
modInt# :: Int# -> Int# -> Int#
modInt# x y = case remInt# x y of
  r | isTrue# (r /=# 0#), isTrue# ((r <# 0#) /=# (y <# 0#)) -> r +# y
    | True -> r
{-# NOINLINE modInt# #-}

-- Comparisons at single types

eqWord, neWord, gtWord, geWord, ltWord, leWord :: Word -> Word -> Bool
eqWord = (==)
neWord = (/=)
gtWord = (>)
geWord = (>=)
ltWord = (<)
leWord = (<=)

compareWord :: Word -> Word -> Ordering
compareWord = compare

compareWord# :: Word# -> Word# -> Ordering
compareWord# a b = compare (W# a) (W# b)

eqChar, neChar :: Char -> Char -> Bool
eqChar = (==)
neChar = (/=)

eqFloat :: Float -> Float -> Bool
eqFloat = (==)

eqDouble :: Double -> Double -> Bool
eqDouble = (==)
