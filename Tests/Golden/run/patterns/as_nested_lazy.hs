module Main where
data T a = Leaf | Node (T a) a (T a) deriving Show
rotate :: T a -> T a
rotate t@(Node Leaf _ _) = t
rotate (Node (Node a x b) y c) = Node a x (Node b y c)
rotate t = t
dups :: Eq a => [a] -> [a]
dups (x : rest@(y : _)) | x == y = x : dups rest
                        | otherwise = dups rest
dups _ = []
lazyPair :: (Int, Int) -> Int
lazyPair ~(a, b) = 42
lazyList :: [Int] -> [Int]
lazyList ~(x : xs) = [1, 2]
partitionE :: [Either a b] -> ([a], [b])
partitionE [] = ([], [])
partitionE (e : es) = case e of { Left a -> (a : as, bs); Right b -> (as, b : bs) }
  where ~(as, bs) = partitionE es
main :: IO ()
main = do
  print (rotate (Node (Node Leaf 1 Leaf) 2 Leaf))
  print (dups "aabbbcdd")
  print (lazyPair undefined, lazyList undefined)
  print (partitionE [Left 1, Right 'a', Left 2])
  let whole@(first@(a, _), second@[b, c]) = ((1, 2), [3, 4])
  print (whole, first, second, a + b + c)
  let go acc@(n, xs) i | even i = (n + 1, i : xs)
                       | otherwise = acc
  print (foldl go (0, []) [1 .. 10])
  print [x | x@(_ : _) <- ["", "a", "bc"]]
  print ((\all'@(x, y) -> (all', y, x)) (1, 'b'))
