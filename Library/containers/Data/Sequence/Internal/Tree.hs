{-# LANGUAGE BangPatterns #-}
-- | Finger trees of a known size, on which "Data.Sequence" is built.
--
-- The ends of a tree are digits of one to four elements; between them is a tree of nodes of two or three elements. The middle
-- is lazy, which is what makes both ends O(1) amortised; sizes are strict.
module Data.Sequence.Internal.Tree
  ( Seq(..), FingerTree(..), Digit(..), Node(..), Elem(..), Sized(..)
  , consTree, snocTree, appendTree, viewLTree, viewRTree, splitTree, Split(..)
  , lookupTree, Place(..), adjustTree, generateTree, reverseTree, mapTreeWithIndex
  , foldrTree, foldlTree, traverseTree
  ) where

import Control.Applicative (liftA2, liftA3)

-- | A sequence: O(1) at both ends, O(log n) in between, finite, lazy in its elements.
newtype Seq a = Seq (FingerTree (Elem a))

data FingerTree a
  = EmptyT
  | Single a
  | Deep !Int !(Digit a) (FingerTree (Node a)) !(Digit a)

data Digit a = One a | Two a a | Three a a a | Four a a a a

data Node a = Node2 !Int a a | Node3 !Int a a a

-- | An element, of size 1.
newtype Elem a = Elem { getElem :: a }

class Sized a where size :: a -> Int

instance Sized (Elem a) where size _ = 1

instance Sized (Node a) where
  size (Node2 n _ _) = n
  size (Node3 n _ _ _) = n

instance Sized a => Sized (Digit a) where
  size (One a) = size a
  size (Two a b) = size a + size b
  size (Three a b c) = size a + size b + size c
  size (Four a b c d) = size a + size b + size c + size d

instance Sized a => Sized (FingerTree a) where
  size EmptyT = 0
  size (Single a) = size a
  size (Deep n _ _ _) = n

node2 :: Sized a => a -> a -> Node a
node2 a b = Node2 (size a + size b) a b

node3 :: Sized a => a -> a -> a -> Node a
node3 a b c = Node3 (size a + size b + size c) a b c

deep :: Sized a => Digit a -> FingerTree (Node a) -> Digit a -> FingerTree a
deep l m r = Deep (size l + size m + size r) l m r

digitList :: Digit a -> [a]
digitList (One a) = [a]
digitList (Two a b) = [a, b]
digitList (Three a b c) = [a, b, c]
digitList (Four a b c d) = [a, b, c, d]

nodeDigit :: Node a -> Digit a
nodeDigit (Node2 _ a b) = Two a b
nodeDigit (Node3 _ a b c) = Three a b c

-- Ends

consTree :: Sized a => a -> FingerTree a -> FingerTree a
consTree a EmptyT = Single a
consTree a (Single b) = Deep (size a + size b) (One a) EmptyT (One b)
-- The middle has been waiting while the digit filled up: to evaluate it now keeps chains of such waiting short.
consTree a (Deep n (Four b c d e) m r) = m `seq` Deep (size a + n) (Two a b) (consTree (node3 c d e) m) r
consTree a (Deep n (Three b c d) m r) = Deep (size a + n) (Four a b c d) m r
consTree a (Deep n (Two b c) m r) = Deep (size a + n) (Three a b c) m r
consTree a (Deep n (One b) m r) = Deep (size a + n) (Two a b) m r

snocTree :: Sized a => FingerTree a -> a -> FingerTree a
snocTree EmptyT a = Single a
snocTree (Single a) b = Deep (size a + size b) (One a) EmptyT (One b)
snocTree (Deep n l m (Four a b c d)) e = m `seq` Deep (n + size e) l (snocTree m (node3 a b c)) (Two d e)
snocTree (Deep n l m (Three a b c)) d = Deep (n + size d) l m (Four a b c d)
snocTree (Deep n l m (Two a b)) c = Deep (n + size c) l m (Three a b c)
snocTree (Deep n l m (One a)) b = Deep (n + size b) l m (Two a b)

viewLTree :: Sized a => FingerTree a -> Maybe (a, FingerTree a)
viewLTree EmptyT = Nothing
viewLTree (Single a) = Just (a, EmptyT)
viewLTree (Deep n l m r) = case l of
  One a -> Just (a, borrowL (n - size a) m r)
  Two a b -> Just (a, Deep (n - size a) (One b) m r)
  Three a b c -> Just (a, Deep (n - size a) (Two b c) m r)
  Four a b c d -> Just (a, Deep (n - size a) (Three b c d) m r)

viewRTree :: Sized a => FingerTree a -> Maybe (FingerTree a, a)
viewRTree EmptyT = Nothing
viewRTree (Single a) = Just (EmptyT, a)
viewRTree (Deep n l m r) = case r of
  One a -> Just (borrowR (n - size a) l m, a)
  Two a b -> Just (Deep (n - size b) l m (One a), b)
  Three a b c -> Just (Deep (n - size c) l m (Two a b), c)
  Four a b c d -> Just (Deep (n - size d) l m (Three a b c), d)

-- | A tree of this size that has lost its left digit.
borrowL :: Sized a => Int -> FingerTree (Node a) -> Digit a -> FingerTree a
borrowL n m r = case viewLTree m of
  Nothing -> digitTree n r
  Just (node, m') -> Deep n (nodeDigit node) m' r

borrowR :: Sized a => Int -> Digit a -> FingerTree (Node a) -> FingerTree a
borrowR n l m = case viewRTree m of
  Nothing -> digitTree n l
  Just (m', node) -> Deep n l m' (nodeDigit node)

digitTree :: Int -> Digit a -> FingerTree a
digitTree _ (One a) = Single a
digitTree n (Two a b) = Deep n (One a) EmptyT (One b)
digitTree n (Three a b c) = Deep n (Two a b) EmptyT (One c)
digitTree n (Four a b c d) = Deep n (Two a b) EmptyT (Two c d)

-- Appending

appendTree :: Sized a => FingerTree a -> FingerTree a -> FingerTree a
appendTree a b = join a [] b

-- | Two trees with a few elements between them.
join :: Sized a => FingerTree a -> [a] -> FingerTree a -> FingerTree a
join EmptyT between r = foldr consTree r between
join l between EmptyT = foldl snocTree l between
join (Single a) between r = consTree a (foldr consTree r between)
join l between (Single a) = snocTree (foldl snocTree l between) a
join (Deep n l m r) between (Deep n' l' m' r') =
  Deep (total n between) l (join m (nodes (digitList r ++ between ++ digitList l')) m') r'
  where
    total !acc [] = acc + n'
    total !acc (x : xs) = total (acc + size x) xs

-- | At least two elements as nodes.
nodes :: Sized a => [a] -> [Node a]
nodes [a, b] = [node2 a b]
nodes [a, b, c] = [node3 a b c]
nodes [a, b, c, d] = [node2 a b, node2 c d]
nodes (a : b : c : rest) = node3 a b c : nodes rest
nodes _ = []

-- Positions

-- | What is left of a position, what is there, and what is right of it.
data Split a = Split (FingerTree a) a (FingerTree a)

-- | Splits around the element that the position, which must be within the tree, is in.
splitTree :: Sized a => Int -> FingerTree a -> Split a
splitTree _ EmptyT = errorWithoutStackTrace "Data.Sequence.Internal.splitTree: empty"
splitTree _ (Single a) = Split EmptyT a EmptyT
splitTree i (Deep _ l m r)
  | i < sizeL = case splitList i (digitList l) of (before, x, after) -> Split (listTree before) x (deepL after m r)
  | i < sizeM = case splitTree (i - sizeL) m of
      Split ml node mr -> case splitList (i - sizeL - size ml) (digitList (nodeDigit node)) of
        (before, x, after) -> Split (deepR l ml before) x (deepL after mr r)
  | otherwise = case splitList (i - sizeM) (digitList r) of (before, x, after) -> Split (deepR l m before) x (listTree after)
  where
    sizeL = size l
    sizeM = sizeL + size m

splitList :: Sized a => Int -> [a] -> ([a], a, [a])
splitList i (x : xs)
  | null xs || i < size x = ([], x, xs)
  | otherwise = case splitList (i - size x) xs of (before, y, after) -> (x : before, y, after)
splitList _ [] = errorWithoutStackTrace "Data.Sequence.Internal.splitList: empty"

-- | At most four elements.
listTree :: Sized a => [a] -> FingerTree a
listTree = foldr consTree EmptyT

deepL :: Sized a => [a] -> FingerTree (Node a) -> Digit a -> FingerTree a
deepL [] m r = borrowL (size m + size r) m r
deepL xs m r = deep (listDigit xs) m r

deepR :: Sized a => Digit a -> FingerTree (Node a) -> [a] -> FingerTree a
deepR l m [] = borrowR (size l + size m) l m
deepR l m xs = deep l m (listDigit xs)

listDigit :: [a] -> Digit a
listDigit [a] = One a
listDigit [a, b] = Two a b
listDigit [a, b, c] = Three a b c
listDigit [a, b, c, d] = Four a b c d
listDigit _ = errorWithoutStackTrace "Data.Sequence.Internal.listDigit"

-- | The element that a position is in, and the position within it.
data Place a = Place !Int a

lookupTree :: Sized a => Int -> FingerTree a -> Place a
lookupTree _ EmptyT = errorWithoutStackTrace "Data.Sequence.Internal.lookupTree: empty"
lookupTree i (Single a) = Place i a
lookupTree i (Deep _ l m r)
  | i < sizeL = lookupDigit i l
  | i < sizeM = case lookupTree (i - sizeL) m of Place j node -> lookupDigit j (nodeDigit node)
  | otherwise = lookupDigit (i - sizeM) r
  where
    sizeL = size l
    sizeM = sizeL + size m

lookupDigit :: Sized a => Int -> Digit a -> Place a
lookupDigit i (One a) = Place i a
lookupDigit i (Two a b)
  | i < size a = Place i a
  | otherwise = Place (i - size a) b
lookupDigit i (Three a b c)
  | i < size a = Place i a
  | otherwise = lookupDigit (i - size a) (Two b c)
lookupDigit i (Four a b c d)
  | i < size a = Place i a
  | otherwise = lookupDigit (i - size a) (Three b c d)

-- | Changes the element that a position is in; the function takes the position within it, and keeps its size.
adjustTree :: Sized a => (Int -> a -> a) -> Int -> FingerTree a -> FingerTree a
adjustTree _ _ EmptyT = EmptyT
adjustTree f i (Single a) = Single (f i a)
adjustTree f i (Deep n l m r)
  | i < sizeL = Deep n (adjustDigit f i l) m r
  | i < sizeM = let !m' = adjustTree (adjustNode f) (i - sizeL) m in Deep n l m' r
  | otherwise = Deep n l m (adjustDigit f (i - sizeM) r)
  where
    sizeL = size l
    sizeM = sizeL + size m

adjustNode :: Sized a => (Int -> a -> a) -> Int -> Node a -> Node a
adjustNode f i (Node2 n a b)
  | i < size a = Node2 n (f i a) b
  | otherwise = Node2 n a (f (i - size a) b)
adjustNode f i (Node3 n a b c)
  | i < size a = Node3 n (f i a) b c
  | i < size a + size b = Node3 n a (f (i - size a) b) c
  | otherwise = Node3 n a b (f (i - size a - size b) c)

adjustDigit :: Sized a => (Int -> a -> a) -> Int -> Digit a -> Digit a
adjustDigit f i (One a) = One (f i a)
adjustDigit f i (Two a b)
  | i < size a = Two (f i a) b
  | otherwise = Two a (f (i - size a) b)
adjustDigit f i (Three a b c)
  | i < size a = Three (f i a) b c
  | i < size a + size b = Three a (f (i - size a) b) c
  | otherwise = Three a b (f (i - size a - size b) c)
adjustDigit f i (Four a b c d)
  | i < size a = Four (f i a) b c d
  | otherwise = case adjustDigit f (i - size a) (Three b c d) of
      Three b' c' d' -> Four a b' c' d'
      other -> other

-- Whole trees

-- | A tree of so many elements, each of a size, made by number when they are asked for.
generateTree :: Int -> Int -> (Int -> a) -> FingerTree a
generateTree each count f = case count of
  0 -> EmptyT
  1 -> Single (f 0)
  2 -> Deep (2 * each) (One (f 0)) EmptyT (One (f 1))
  3 -> Deep (3 * each) (Two (f 0) (f 1)) EmptyT (One (f 2))
  _ -> Deep (count * each) (Three (f 0) (f 1) (f 2)) (generateTree (3 * each) inner node) suffix
  where
    last' = (count - 1) `rem` 3 + 1
    inner = (count - 3 - last') `quot` 3
    node i = Node3 (3 * each) (f (3 + 3 * i)) (f (4 + 3 * i)) (f (5 + 3 * i))
    suffix = case last' of
      1 -> One (f (count - 1))
      2 -> Two (f (count - 2)) (f (count - 1))
      _ -> Three (f (count - 3)) (f (count - 2)) (f (count - 1))

reverseTree :: (a -> b) -> FingerTree a -> FingerTree b
reverseTree _ EmptyT = EmptyT
reverseTree f (Single a) = Single (f a)
reverseTree f (Deep n l m r) = Deep n (reversed r) (reverseTree node m) (reversed l)
  where
    reversed (One a) = One (f a)
    reversed (Two a b) = Two (f b) (f a)
    reversed (Three a b c) = Three (f c) (f b) (f a)
    reversed (Four a b c d) = Four (f d) (f c) (f b) (f a)
    node (Node2 k a b) = Node2 k (f b) (f a)
    node (Node3 k a b c) = Node3 k (f c) (f b) (f a)

-- | The function takes where an element begins.
mapTreeWithIndex :: Sized a => (Int -> a -> b) -> Int -> FingerTree a -> FingerTree b
mapTreeWithIndex _ _ EmptyT = EmptyT
mapTreeWithIndex f i (Single a) = Single (f i a)
mapTreeWithIndex f !i (Deep n l m r) =
  Deep n (digit i l) (mapTreeWithIndex node (i + size l) m) (digit (i + n - size r) r)
  where
    digit !j (One a) = One (f j a)
    digit !j (Two a b) = Two (f j a) (f (j + size a) b)
    digit !j (Three a b c) = Three (f j a) (f (j + size a) b) (f (j + size a + size b) c)
    digit !j (Four a b c d) =
      Four (f j a) (f (j + size a) b) (f (j + size a + size b) c) (f (j + size a + size b + size c) d)
    node !j (Node2 k a b) = Node2 k (f j a) (f (j + size a) b)
    node !j (Node3 k a b c) = Node3 k (f j a) (f (j + size a) b) (f (j + size a + size b) c)

foldrTree :: (a -> b -> b) -> b -> FingerTree a -> b
foldrTree _ z EmptyT = z
foldrTree f z (Single a) = f a z
foldrTree f z (Deep _ l m r) = digit (foldrTree node (digit z r) m) l
  where
    digit y (One a) = f a y
    digit y (Two a b) = f a (f b y)
    digit y (Three a b c) = f a (f b (f c y))
    digit y (Four a b c d) = f a (f b (f c (f d y)))
    node (Node2 _ a b) y = f a (f b y)
    node (Node3 _ a b c) y = f a (f b (f c y))

foldlTree :: (b -> a -> b) -> b -> FingerTree a -> b
foldlTree _ z EmptyT = z
foldlTree f z (Single a) = f z a
foldlTree f z (Deep _ l m r) = digit (foldlTree node (digit z l) m) r
  where
    digit y (One a) = f y a
    digit y (Two a b) = f (f y a) b
    digit y (Three a b c) = f (f (f y a) b) c
    digit y (Four a b c d) = f (f (f (f y a) b) c) d
    node y (Node2 _ a b) = f (f y a) b
    node y (Node3 _ a b c) = f (f (f y a) b) c

traverseTree :: Applicative f => (a -> f b) -> FingerTree a -> f (FingerTree b)
traverseTree _ EmptyT = pure EmptyT
traverseTree f (Single a) = Single <$> f a
traverseTree f (Deep n l m r) = liftA3 (Deep n) (digit l) (traverseTree node m) (digit r)
  where
    digit (One a) = One <$> f a
    digit (Two a b) = liftA2 Two (f a) (f b)
    digit (Three a b c) = liftA3 Three (f a) (f b) (f c)
    digit (Four a b c d) = liftA3 Four (f a) (f b) (f c) <*> f d
    node (Node2 k a b) = liftA2 (Node2 k) (f a) (f b)
    node (Node3 k a b c) = liftA3 (Node3 k) (f a) (f b) (f c)
