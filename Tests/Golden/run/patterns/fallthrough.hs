module Main where
-- guards that fail fall to the next equation, in order; patterns match left to right
f :: Int -> Int -> String
f x y | x > 10 = "x>10"
      | y > 10 = "y>10"
f 0 y | even y = "0,even"
f x 0 | even x = "even,0"
f 0 _ = "0,_"
f _ 0 = "_,0"
f x y | x == y = "same"
      | Just z <- lookup x [(1, 'a'), (2, 'b')], z == 'b' = "two"
f _ _ = "rest"
data C = R | G | B deriving (Show, Eq, Enum, Bounded)
mix :: C -> C -> Maybe C
mix R G = Just B
mix G R = Just B
mix a b | a == b = Just a
mix B c = mix c B
mix c B | c == R = Just G
        | c == G = Just R
mix _ _ = Nothing
zipL :: [a] -> [b] -> [(Maybe a, Maybe b)]
zipL (a : as) (b : bs) = (Just a, Just b) : zipL as bs
zipL [] (b : bs) = (Nothing, Just b) : zipL [] bs
zipL (a : as) [] = (Just a, Nothing) : zipL as []
zipL [] [] = []
merge :: Ord a => [a] -> [a] -> [a]
merge xs [] = xs
merge [] ys = ys
merge xa@(x : xs) ya@(y : ys) | x < y = x : merge xs ya
                              | x > y = y : merge xa ys
                              | otherwise = x : merge xs ys
third :: (a, b, [c], Maybe d) -> String
third (_, _, [], Nothing) = "empty nothing"
third (_, _, [_], _) = "one"
third (_, _, _, Just _) = "just"
third (_, _, _ : _ : _, _) = "many"
main :: IO ()
main = do
  print [f 11 0, f 0 11, f 0 2, f 2 0, f 0 1, f 3 0, f 5 5, f 2 3, f 1 3]
  print [mix a b | a <- [R ..], b <- [R ..]]
  print (zipL [1, 2, 3] "ab", zipL "" "x")
  print (merge [1, 3, 5, 7] [2, 3, 6], merge "" "a")
  print [third (1, 2, "", Nothing), third (1, 2, "a", Nothing), third (1, 2, "", Just 1), third (1, 2, "ab", Nothing :: Maybe Int)]
