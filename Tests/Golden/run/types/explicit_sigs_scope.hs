module Main where
-- signatures generalise, restrict, and nest; type variables of H2010 signatures are not scoped
f :: a -> b -> (a, b)
f a b = g a b
  where g :: a -> b -> (a, b) -- its own a and b
        g x y = (x, y)
h :: Int -> Int
h = id
restrict :: [Int] -> Int
restrict = foldr step 0
  where step :: Int -> Int -> Int
        step a b = a + b
class Container f where
  empty :: f a
  insert :: a -> f a -> f a
  toL :: f a -> [a]
  singleton :: a -> f a
  singleton a = insert a empty
newtype Stack a = Stack [a]
newtype Queue a = Queue ([a], [a])
instance Container Stack where
  empty = Stack []
  insert a (Stack s) = Stack (a : s)
  toL (Stack s) = s
instance Container Queue where
  empty = Queue ([], [])
  insert a (Queue (f', b)) = Queue (f', a : b)
  toL (Queue (f', b)) = f' ++ reverse b
fill :: (Container f) => [a] -> f a
fill = foldr insert empty
k :: (Ord a, Show a, Num b, Show b) => a -> a -> b -> String
k a b n | a < b = show a ++ show n
        | otherwise = show b ++ show (n + 1)
main :: IO ()
main = do
  print (f 1 'x', h 3, restrict [1, 2, 3])
  print (toL (fill "abc" :: Stack Char), toL (fill "abc" :: Queue Char), toL (singleton 1 :: Queue Int))
  putStrLn (k 'a' 'b' (1 :: Int) ++ k 2 1 (2.5 :: Double))
  let (m, n) = (p, q + where_) ; where_ = 1 ; p x = x + 1; q = 2
  print (m 3 + n + where_)
