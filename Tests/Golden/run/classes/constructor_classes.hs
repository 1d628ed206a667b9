module Main where
import Data.Foldable (toList, foldl')
import Data.Traversable (mapAccumL)
data Tree a = Leaf | Node (Tree a) a (Tree a)
instance Functor Tree where
  fmap _ Leaf = Leaf
  fmap f (Node l a r) = Node (fmap f l) (f a) (fmap f r)
instance Foldable Tree where
  foldMap _ Leaf = mempty
  foldMap f (Node l a r) = foldMap f l <> f a <> foldMap f r
instance Traversable Tree where
  traverse _ Leaf = pure Leaf
  traverse f (Node l a r) = Node <$> traverse f l <*> f a <*> traverse f r
newtype ZipL a = ZipL { unZip :: [a] } deriving Show
instance Functor ZipL where fmap f (ZipL a) = ZipL (map f a)
instance Applicative ZipL where
  pure = ZipL . repeat
  ZipL f <*> ZipL a = ZipL (zipWith id f a)
data Pair a = Pair a a deriving (Show, Eq)
instance Functor Pair where fmap f (Pair a b) = Pair (f a) (f b)
instance Foldable Pair where foldr f z (Pair a b) = f a (f b z)
instance Traversable Pair where sequenceA (Pair a b) = Pair <$> a <*> b
instance Applicative Pair where
  pure a = Pair a a
  Pair f g <*> Pair a b = Pair (f a) (g b)
instance Monad Pair where
  Pair a b >>= k = Pair c d
    where Pair c _ = k a
          Pair _ d = k b
fromList :: Ord a => [a] -> Tree a
fromList = foldl' ins Leaf where
  ins Leaf x = Node Leaf x Leaf
  ins t@(Node l a r) x | x < a = Node (ins l x) a r
                       | x > a = Node l a (ins r x)
                       | otherwise = t
depth :: Tree a -> Int
depth Leaf = 0
depth (Node l _ r) = 1 + max (depth l) (depth r)
main :: IO ()
main = do
  let t = fromList [4, 2, 6, 1, 3, 5, 7 :: Int]
  print (toList t, sum t, product t, length t, maximum t, elem 3 t, null t, depth t)
  print (toList (fmap (* 2) t), foldr (:) [] t, foldl (flip (:)) [] t, foldr1 (-) t)
  print (fmap toList (traverse (\x -> if x > 0 then Just (x * 10) else Nothing) t))
  print (fmap toList (traverse (\x -> if x > 3 then Just x else Nothing) t))
  print (fmap toList (mapAccumL (\a x -> (a + x, a)) 0 t))
  mapM_ (putStr . show) t >> putStrLn ""
  print (unZip ((+) <$> ZipL [1, 2, 3] <*> ZipL [10, 20]), unZip (max <$> pure 2 <*> ZipL [1, 2, 3]))
  print (sequenceA [Pair 1 2, Pair 3 4], sequenceA (Pair [1, 2] [3]))
  print (Pair 1 2 >>= \x -> Pair (x * 10) (x * 100), traverse (\x -> Pair x (-x)) [1, 2])
  print (concatMap show t, any even t, all (> 0) t, minimum (Pair 'x' 'b'))
