-- | What is known of a stream's length before it is run.
module Data.Text.Internal.Fusion.Size
  ( Size(..), exactly, exactSize, maxSize, betweenSize, unknownSize, unionSize, charSize, codePointsSize, smaller, larger
  , upperBound, lowerBound, compareSize, isEmpty
  ) where

import Data.Text.Internal.Type (mul)

data Size
  = Between !Int !Int  -- ^ At least and at most.
  | Unknown
  deriving (Eq, Show)

instance Num Size where
  Between a b + Between c d = Between (sumOf a c) (sumOf b d)
  _ + _ = Unknown
  Between a b - Between c d = Between (max 0 (a - d)) (max 0 (b - c))
  a@(Between 0 _) - Unknown = a
  Between _ b - Unknown = Between 0 b
  Unknown - _ = Unknown
  Between a b * Between c d = Between (mul a c) (mul b d)
  _ * _ = Unknown
  fromInteger n = exactSize (fromInteger n)
  abs = id
  signum n = if n == 0 then 0 else 1
  negate _ = errorWithoutStackTrace "Data.Text.Internal.Fusion.Size: negate"

sumOf :: Int -> Int -> Int
sumOf a b
  | a + b < 0 = errorWithoutStackTrace "Data.Text.Internal.Fusion.Size: overflow"
  | otherwise = a + b

exactly :: Size -> Maybe Int
exactly (Between a b) | a == b = Just a
exactly _ = Nothing

exactSize, maxSize, codePointsSize :: Int -> Size
exactSize n = Between n n
maxSize n = Between 0 n
codePointsSize n = Between n (2 * n)

betweenSize :: Int -> Int -> Size
betweenSize = Between

unknownSize :: Size
unknownSize = Unknown

charSize :: Char -> Size
charSize c = exactSize (if c < '\x10000' then 1 else 2)

unionSize, smaller, larger :: Size -> Size -> Size
unionSize (Between a b) (Between c d) = Between (min a c) (max b d)
unionSize _ _ = Unknown
smaller (Between a b) (Between c d) = Between (min a c) (min b d)
smaller (Between _ b) Unknown = maxSize b
smaller Unknown (Between _ d) = maxSize d
smaller Unknown Unknown = Unknown
larger (Between a b) (Between c d) = Between (max a c) (max b d)
larger _ _ = Unknown

-- | The number, if nothing is known.
upperBound, lowerBound :: Int -> Size -> Int
upperBound _ (Between _ b) = b
upperBound n Unknown = n
lowerBound _ (Between a _) = a
lowerBound n Unknown = n

compareSize :: Size -> Size -> Maybe Ordering
compareSize (Between a b) (Between c d)
  | b < c = Just LT
  | a > d = Just GT
  | a == b && c == d = Just EQ
compareSize _ _ = Nothing

isEmpty :: Size -> Bool
isEmpty (Between _ b) = b <= 0
isEmpty Unknown = False
