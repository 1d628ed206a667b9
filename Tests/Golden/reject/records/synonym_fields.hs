{-# LANGUAGE PatternSynonyms #-}
module Main where

pattern P :: a -> b -> (a, b)
pattern P {x, y} = (x, y)

pattern Q :: a -> [a]
pattern Q {z} <- [z]

missing :: (Int, Int)
missing = P {x = 1} -- ERROR: the field `y` of the pattern synonym `P` is missing

matchOnly :: [Int]
matchOnly = Q {z = 1} -- ERROR: `Q`

other :: (Int, Int) -> Int
other P {z = a} = a -- ERROR: `z`

main :: IO ()
main = print missing
