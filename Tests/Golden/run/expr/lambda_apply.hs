module Main where
compose3 :: (c -> d) -> (b -> c) -> (a -> b) -> a -> d
compose3 f g h = \x -> f (g (h x))
curry3 :: ((a, b, c) -> d) -> a -> b -> c -> d
curry3 f a b c = f (a, b, c)
fixed :: (a -> a) -> a
fixed f = let x = f x in x
church :: Int -> (a -> a) -> a -> a
church 0 = \_ x -> x
church n = \f -> f . church (n - 1) f
twice :: (a -> a) -> a -> a
twice f = f . f
main :: IO ()
main = do
  print (compose3 (+ 1) (* 2) (subtract 3) 10)
  print ((\x y z -> x * 100 + y * 10 + z) 1 2 3)
  print ((\(a, b) [c, d] (Just e) -> a + b + c + d + e) (1, 2) [3, 4] (Just 5))
  print (curry3 (\(a, b, c) -> [a, b, c]) 1 2 3)
  print (fixed (\rec n -> if n == 0 then 1 else n * rec (n - 1)) (20 :: Integer))
  print (church 10 (* 2) 1)
  print (twice twice twice (+ 1) 0)
  print ((twice . twice) (map (+ 1)) [1, 2])
  print ((\_ -> 'k') (undefined :: Int))
  print ((\ ~(a, b) -> 5) undefined)
  print ((\x -> \x -> x) 1 2, (\f -> f (f 3)) (\x -> x * x))
  let k = const; s f g x = f x (g x); i = s k k
  print (i 7, s (+) (* 2) 5, k 1 2)
  print (flip (,) 1 2, uncurry (+) (3, 4), curry fst 1 2)
  print (foldr (\c acc -> \n -> acc (n * 10 + c)) id [1, 2, 3] 0)
  print (map (\f -> f 10) [(+ 1), (* 2), \x -> x - 1, const 0, id, negate])
  print (zipWith3 (\f x y -> f x y) [(+), (-), (*)] [10, 20, 30] [1, 2, 3])
