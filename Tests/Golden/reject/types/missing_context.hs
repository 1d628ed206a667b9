module Test where
f :: a -> String
f x = show x -- ERROR: no instance `Show a`
g :: Eq a => a -> a -> Bool
g x y = x < y -- ERROR: no instance `Ord a`
h :: (Show a) => [a] -> a
h xs = maximum xs -- ERROR: no instance `Ord a`
