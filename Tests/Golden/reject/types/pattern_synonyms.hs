{-# LANGUAGE PatternSynonyms, ViewPatterns, GADTs #-}
module M where

pattern Pair :: a -> b -> (a, b)
pattern Pair x y = (x, y)

pattern Even :: Int
pattern Even <- (even -> True)

wrongArity :: (Int, Int) -> Int
wrongArity (Pair x) = x -- ERROR: Pair

wrongType :: Bool -> Bool
wrongType Even = True -- ERROR: Int
wrongType _ = False

pattern Wrong :: Int -> Maybe Int
pattern Wrong x = Left x -- ERROR: Maybe Int

pattern TooMany :: Int -> Maybe Int
pattern TooMany x y <- (const (1, 2) -> (x, y)) -- ERROR: has 1 arguments

pattern Zero :: a
pattern Zero <- 0 -- ERROR: a

data Some where Some :: Show a => a -> Some
pattern S x <- Some x

leaves (S x) = x -- ERROR: x

notProvided :: Some -> Bool
notProvided (S x) = x == x -- ERROR: Eq

noEq :: (Int -> Int) -> Bool
noEq IsOne = True -- ERROR: Num (Int -> Int)
noEq _ = False

pattern IsOne :: (Eq a, Num a) => a
pattern IsOne = 1

{-# COMPLETE Even, Pair #-} -- ERROR: different types
