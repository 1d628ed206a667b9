{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
{-# OPTIONS_GHC -Werror=incomplete-patterns #-}
-- COMPLETE pragmas say what covers a type. Matches with synonyms are warned of when nothing covers.
module M where

newtype Count = Count Int

pattern None :: Count
pattern None = Count 0

pattern Some :: Int -> Count
pattern Some n <- Count n@((> 0) -> True)
{-# COMPLETE None, Some #-}

covered :: Count -> Int
covered None = 0
covered (Some n) = n

half :: Count -> Int
half None = 0 -- ERROR: does not match every value

inner :: Count -> Int
inner (Some 1) = 1 -- ERROR: does not match every value
inner None = 0

mixed :: Maybe Count -> Int
mixed Nothing = 0
mixed (Just None) = 1
mixed (Just (Some n)) = n

pattern Single :: a -> [a]
pattern Single x = [x]

uncovered :: [a] -> Bool
uncovered (Single _) = True -- ERROR: does not match every value

open :: [a] -> Bool
open (Single _) = True
open _ = False

data Two = A | B

pattern A', B' :: Two
pattern A' = A
pattern B' = B

unknown :: Two -> Int
unknown A' = 1 -- ERROR: does not match every value
unknown B' = 2
