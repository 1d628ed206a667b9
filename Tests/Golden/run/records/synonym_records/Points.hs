{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
module Points (Vec (.., Vec3), Polar, pattern Polar, radius, angle, vx, vy, pattern Pair, left, right, pattern Only, only) where

newtype Vec = MkVec [Int] deriving (Eq, Show)

pattern Vec3 :: Int -> Int -> Vec
pattern Vec3 {vx, vy} = MkVec [vx, vy]

data Polar = MkPolar Double Double deriving (Show)

-- The pattern and the builder differ.
pattern Polar :: Double -> Double -> Polar
pattern Polar {radius, angle} <- MkPolar (abs -> radius) angle
 where
  Polar r a = MkPolar (r * 2) a

pattern Pair :: a -> b -> (a, b)
pattern Pair {left, right} = (left, right)

{-# COMPLETE Pair #-}

-- Matches only.
pattern Only {only} <- [only]
