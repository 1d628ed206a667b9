{-# LANGUAGE DataKinds, PatternSynonyms, ViewPatterns #-}
module M where

pattern Head x <- x : _

build :: [Int]
build = Head 1 -- ERROR: the pattern synonym `Head` only matches

pattern Both x = x : _ -- ERROR: the definition of the pattern synonym `Both` is no expression

pattern Unbound x y = (x, True) -- ERROR: does not bind `y`

pattern More x <- (x, z) -- ERROR: `z` is no parameter of the pattern synonym `More`

pattern NoDefinition :: Int -- ERROR: NoDefinition

promoted :: proxy 'Head -- ERROR: the pattern synonym `Head` cannot be used in a type
promoted = promoted
