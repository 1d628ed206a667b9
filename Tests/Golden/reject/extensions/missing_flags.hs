{-# LANGUAGE Haskell2010 #-}
module Test where
f :: Int -> Int
f = \case { 1 -> 2; _ -> 3 } -- ERROR: LambdaCase
g :: Int -> (Int, Int)
g x = (,x) 1 -- ERROR: TupleSections
h :: Int -> Int
h x = if | x > 1 -> 2 | otherwise -> 3 -- ERROR: MultiWayIf
