module Main where
-- nested data types need polymorphic recursion, and so signatures
data Nest a = Nil | Cons a (Nest (a, a))
data Perfect a = Zero a | Succ (Perfect (a, a)) deriving Show
data Bush a = BNil | BCons a (Bush (Bush a))
size :: Nest a -> Int
size Nil = 0
size (Cons _ n) = 1 + 2 * size n
toList :: Nest a -> [a]
toList Nil = []
toList (Cons a n) = a : concatMap (\(x, y) -> [x, y]) (toList n)
build :: Int -> a -> Nest a
build 0 _ = Nil
build n a = Cons a (build (n - 1) (a, a))
perfect :: Int -> a -> Perfect a
perfect 0 a = Zero a
perfect n a = Succ (perfect (n - 1) (a, a))
showNest :: Show a => Nest a -> String
showNest Nil = "."
showNest (Cons a n) = show a ++ ";" ++ showNest n
mapP :: (a -> b) -> Perfect a -> Perfect b
mapP f (Zero a) = Zero (f a)
mapP f (Succ p) = Succ (mapP (\(a, b) -> (f a, f b)) p)
flat :: Perfect a -> [a]
flat = go (: [])
  where go :: (b -> [c]) -> Perfect b -> [c]
        go f (Zero b) = f b
        go f (Succ p) = go (\(a, b) -> f a ++ f b) p
bushSum :: (a -> Int) -> Bush a -> Int
bushSum _ BNil = 0
bushSum f (BCons a b) = f a + bushSum (bushSum f) b
poly :: (Show a) => Int -> a -> String
poly 0 a = show a
poly n a = poly (n - 1) (a, n)
even', odd' :: Show a => Int -> a -> String
even' 0 a = show a
even' n a = odd' (n - 1) [a]
odd' 0 a = show a ++ "!"
odd' n a = even' (n - 1) (Just a)
main :: IO ()
main = do
  print (size (build 10 'x'), length (toList (build 6 'y')))
  putStrLn (showNest (build 4 1))
  print (perfect 2 'a')
  print (flat (mapP (+ 1) (perfect 3 1)))
  print (bushSum id (BCons 1 (BCons (BCons 2 BNil) (BCons (BCons (BCons 3 BNil) BNil) BNil))))
  putStrLn (poly 4 'q')
  putStrLn (even' 5 1 ++ odd' 3 'c')
