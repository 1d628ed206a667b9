module Main where
swap3 :: (a, b, c) -> (c, b, a)
swap3 (a, b, c) = (c, b, a)
unit :: () -> ()
unit () = ()
seven :: (Int, Char, Bool, (), [Int], Maybe Int, Double)
seven = (1, 'x', True, (), [2], Just 3, 4.5)
main :: IO ()
main = do
  print (swap3 (1, 'b', "c"))
  print (unit ())
  print seven
  print (let (a, b, _, _, _, _, g) = seven in (g, b, a))
  print ((1, 2) < (1, 3), (2, 'a') > (1, 'z'), compare (1, 2, 3) (1, 2, 2), max (1, "b") (1, "a"))
  print (fst (1, 2), snd (1, 2), (1, 2) == (1, 2))
  print ((,) <$> Just 1 <*> Just 'x', (,,) 1 <$> [2] <*> [3, 4])
  print (((1, 2), (3, (4, 5))), ((), ((), ())))
  print (minBound :: (Bool, Char), maxBound :: (Bool, Bool, ()))
  print (fmap (+ 1) ("tag", 1), foldr (+) 0 ("x", 5), length (1, 2), sum (3, 4))
  print (zip3 [1, 2] "ab" [True, False], unzip [(1, 'a'), (2, 'b')], unzip3 [(1, 2, 3)])
  print ((1, 2, 3, 4, 5) == (1, 2, 3, 4, 5), (1, 2, 3, 4) <= (1, 2, 3, 3))
  print (traverse (\x -> [x, x + 1]) ("k", 1), ("a", 1) <> ("b", 2 :: Int) `seq` ())
  print ("ab" <> "c", ("a", "x") <> ("b", "y"), mempty :: (String, [Int]))
  print (show (Just (1, -2)), [(x, y) | (x, y) <- [(1, -1)]])
  where _ = ()
instance Semigroup' Int
class Semigroup' a
instance Semigroup Int where (<>) = (+)
