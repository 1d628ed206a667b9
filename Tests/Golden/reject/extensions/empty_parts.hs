{-# LANGUAGE PatternSynonyms, TransformListComp #-}
module Main where

pattern Empty :: a -> Maybe a
pattern Empty x <- Just x where -- ERROR: no clause after the `where` of `Empty`

noGenerator :: [Int]
noGenerator = [1 | then reverse] -- ERROR: nothing stands before this `then`

main :: IO ()
main = print noGenerator
