module Main where
-- no signatures at all but main's: everything is inferred
data T a b = L | N (T a b) a b (T a b)
insert k v L = N L k v L
insert k v (N l k' v' r)
  | k < k' = N (insert k v l) k' v' r
  | k > k' = N l k' v' (insert k v r)
  | otherwise = N l k v r
find k L = Nothing
find k (N l k' v r) = case compare k k' of
  LT -> find k l
  GT -> find k r
  EQ -> Just v
toL L = []
toL (N l k v r) = toL l ++ (k, v) : toL r
foldT f z L = z
foldT f z (N l k v r) = foldT f (f k v (foldT f z r)) l
fromL = foldr (uncurry insert) L
isEven 0 = True
isEven n = isOdd (n - 1)
isOdd 0 = False
isOdd n = isEven (n - 1)
curry' f a b = f (a, b)
s f g x = f x (g x)
k x y = x
i = s k k
b = s (k s) k
c = s (b b s) (k k)
w = s s (s k)
y' f = f (y' f)
pairUp f g (a, b) = (f a, g b)
until' p f x = if p x then x else until' p f (f x)
on' op f a b = f a `op` f b
groups n [] = []
groups n xs = let (a, r) = splitAt n xs in a : groups n r
mapAcc f s [] = (s, [])
mapAcc f s (x : xs) = let (s', y) = f s x; (s'', ys) = mapAcc f s' xs in (s'', y : ys)
main :: IO ()
main = do
  let t = fromL (zip "hello" [1 ..])
  print (toL t, find 'l' t, find 'z' t, foldT (\k v acc -> v + acc) 0 t)
  print (isEven 10, isOdd (7 :: Int))
  print (i 3, b (+ 1) (* 2) 5, c (-) 1 10, w (+) 4)
  print (y' (\f n -> if n <= 1 then 1 else n * f (n - 1)) 10)
  print (pairUp show not (1, True), until' (> 100) (* 2) 1, on' (+) length [1] [2, 3])
  print (groups 3 [1 .. 10], mapAcc (\a x -> (a + x, a * x)) 0 [1, 2, 3])
  print (curry' fst 'a' 2)
