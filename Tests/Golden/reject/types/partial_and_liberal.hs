{-# LANGUAGE PartialTypeSignatures, LiberalTypeSynonyms, DerivingStrategies, PatternSynonyms, RankNTypes #-}
-- Wildcards of constraints, synonyms that stay without arguments, newtype deriving that was not asked for.

module Partial where

inConstraint :: Eq _ => a -> Bool -- ERROR: a wildcard in a constraint
inConstraint x = True

behindArrow :: Int -> (_ => a) -> a -- ERROR: a wildcard in a constraint
behindArrow _ x = x

type Id x = x

unfinished :: Id Id -- ERROR: the type synonym `Id` must have its argument
unfinished = 4

newtype Age = Age Int
  deriving newtype Show -- ERROR: needs the extension GeneralizedNewtypeDeriving

pattern Yes :: Bool
pattern Yes = True
{-# COMPLETE Yes, Nein #-} -- ERROR: not in scope
