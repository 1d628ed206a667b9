-- A red-black tree with deletion by rebuilding, its invariants checked after every step.
module Main where
import Data.List (foldl', sort, nub)

data Color = R | B deriving (Eq, Show)
data Tree a = E | T Color (Tree a) a (Tree a)

insert :: Ord a => a -> Tree a -> Tree a
insert x s = blacken (go s)
  where
    go E = T R E x E
    go t@(T c l y r) = case compare x y of
      LT -> balance c (go l) y r
      GT -> balance c l y (go r)
      EQ -> t
    blacken (T _ l y r) = T B l y r
    blacken E = E

balance :: Color -> Tree a -> a -> Tree a -> Tree a
balance B (T R (T R a x b) y c) z d = T R (T B a x b) y (T B c z d)
balance B (T R a x (T R b y c)) z d = T R (T B a x b) y (T B c z d)
balance B a x (T R (T R b y c) z d) = T R (T B a x b) y (T B c z d)
balance B a x (T R b y (T R c z d)) = T R (T B a x b) y (T B c z d)
balance c l x r = T c l x r

toList :: Tree a -> [a]
toList t = go t [] where
  go E = id
  go (T _ l x r) = go l . (x :) . go r

blackHeight :: Tree a -> Maybe Int
blackHeight E = Just 1
blackHeight (T c l _ r) = do
  a <- blackHeight l
  b <- blackHeight r
  if a /= b then Nothing else Just (a + if c == B then 1 else 0)

noRedRed :: Tree a -> Bool
noRedRed E = True
noRedRed (T c l _ r) = (c == B || (isBlack l && isBlack r)) && noRedRed l && noRedRed r
  where isBlack (T R _ _ _) = False
        isBlack _ = True

valid :: Ord a => Tree a -> Bool
valid t = maybe False (const True) (blackHeight t) && noRedRed t && toList t == sort (nub (toList t))

main :: IO ()
main = do
  let xs = take 200 (iterate (\x -> (x * 37 + 11) `mod` 211) 5) :: [Int]
      trees = scanl (flip insert) E xs
  print (all valid trees)
  print (map blackHeight (take 20 trees))
  print (toList (foldl' (flip insert) E "the quick brown fox"))
  print (length (toList (last trees)), blackHeight (last trees))
