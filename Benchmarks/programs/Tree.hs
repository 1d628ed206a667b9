module Main where
data Tree = Leaf | Node Tree Int Tree
insert :: Int -> Tree -> Tree
insert x Leaf = Node Leaf x Leaf
insert x t@(Node l y r) = case compare x y of
  LT -> Node (insert x l) y r
  GT -> Node l y (insert x r)
  EQ -> t
toList :: Tree -> [Int]
toList t = go t []
  where go Leaf k = k
        go (Node l x r) k = go l (x : go r k)
main :: IO ()
main = do
  let xs = take 1000000 (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) 42)
  print (sum (toList (foldr insert Leaf xs)))
