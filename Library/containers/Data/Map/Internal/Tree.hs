{-# LANGUAGE RoleAnnotations, BangPatterns #-}
-- | The trees of maps, balanced by weight, and what rebuilds them. Values are never evaluated here.
module Data.Map.Internal.Tree
  ( Map(..), Size, size, bin, balance, link, link2, glue, insertMin, insertMax
  , deleteFindMinEntry, deleteFindMaxEntry, MinEntry(..), valid
  ) where

type Size = Int

-- | The keys of the left tree are below the key, those of the right one above it; see Note [Balance].
type role Map nominal representational
data Map k a = Bin !Size !k a !(Map k a) !(Map k a) | Tip

-- Note [Balance]
-- ~~~~~~~~~~~~~~
-- Two sibling trees of more than one element together differ in size by a factor of at most `delta`. A rotation is
-- single or double by how the inner and the outer grandchild compare, by `ratio`. With 3 and 2 one rotation at each
-- node on the way up restores this after one insertion or deletion (Hirai and Yamamoto, Balancing Weight-Balanced
-- Trees, 2011); 'link' brings trees of any sizes together by going down to where they fit.

delta, ratio :: Int
delta = 3
ratio = 2

size :: Map k a -> Int
size Tip = 0
size (Bin n _ _ _ _) = n
{-# INLINE size #-}

-- | A node of trees that are in balance.
bin :: k -> a -> Map k a -> Map k a -> Map k a
bin k x l r = Bin (size l + size r + 1) k x l r
{-# INLINE bin #-}

-- | A node of trees of which one has one element more or less than in balance.
balance :: k -> a -> Map k a -> Map k a -> Map k a
balance k x l r
  | sl + sr <= 1 = Bin (sl + sr + 1) k x l r
  | sr > delta * sl = rotateLeft k x l r
  | sl > delta * sr = rotateRight k x l r
  | otherwise = Bin (sl + sr + 1) k x l r
  where
    !sl = size l
    !sr = size r

rotateLeft, rotateRight :: k -> a -> Map k a -> Map k a -> Map k a
rotateLeft k x l (Bin _ rk rx rl rr)
  | size rl < ratio * size rr = bin rk rx (bin k x l rl) rr
  | Bin _ mk mx ml mr <- rl = bin mk mx (bin k x l ml) (bin rk rx mr rr)
rotateLeft k x l r = bin k x l r
rotateRight k x (Bin _ lk lx ll lr) r
  | size lr < ratio * size ll = bin lk lx ll (bin k x lr r)
  | Bin _ mk mx ml mr <- lr = bin mk mx (bin lk lx ll ml) (bin k x mr r)
rotateRight k x l r = bin k x l r

-- | A node of any two trees, in the logarithm of their sizes' quotient.
link :: k -> a -> Map k a -> Map k a -> Map k a
link k x Tip r = insertMin k x r
link k x l Tip = insertMax k x l
link k x l@(Bin sl ky y ly ry) r@(Bin sr kz z lz rz)
  | delta * sl < sr = balance kz z (link k x l lz) rz
  | delta * sr < sl = balance ky y ly (link k x ry r)
  | otherwise = bin k x l r

-- | Inserts below all keys, above all keys.
insertMin, insertMax :: k -> a -> Map k a -> Map k a
insertMin k x Tip = Bin 1 k x Tip Tip
insertMin k x (Bin _ ky y l r) = balance ky y (insertMin k x l) r
insertMax k x Tip = Bin 1 k x Tip Tip
insertMax k x (Bin _ ky y l r) = balance ky y l (insertMax k x r)

-- | Any two trees without a node between them.
link2 :: Map k a -> Map k a -> Map k a
link2 Tip r = r
link2 l Tip = l
link2 l@(Bin sl kx x lx rx) r@(Bin sr ky y ly ry)
  | delta * sl < sr = balance ky y (link2 l ly) ry
  | delta * sr < sl = balance kx x lx (link2 rx r)
  | otherwise = glue l r

-- | Two trees that are in balance with each other.
glue :: Map k a -> Map k a -> Map k a
glue Tip r = r
glue l Tip = l
glue l r
  | size l > size r = case deleteFindMaxEntry l of MinEntry k x l' -> balance k x l' r
  | otherwise = case deleteFindMinEntry r of MinEntry k x r' -> balance k x l r'

-- | An entry and the tree without it.
data MinEntry k a = MinEntry !k a !(Map k a)

-- | The least and the greatest entry of a tree that is not empty.
deleteFindMinEntry, deleteFindMaxEntry :: Map k a -> MinEntry k a
deleteFindMinEntry (Bin _ k x Tip r) = MinEntry k x r
deleteFindMinEntry (Bin _ k x l r) = case deleteFindMinEntry l of MinEntry km xm l' -> MinEntry km xm (balance k x l' r)
deleteFindMinEntry Tip = errorWithoutStackTrace "Map.deleteFindMin: can not return the minimal element of an empty map"
deleteFindMaxEntry (Bin _ k x l Tip) = MinEntry k x l
deleteFindMaxEntry (Bin _ k x l r) = case deleteFindMaxEntry r of MinEntry km xm r' -> MinEntry km xm (balance k x l r')
deleteFindMaxEntry Tip = errorWithoutStackTrace "Map.deleteFindMax: can not return the maximal element of an empty map"

-- | Whether order, balance and sizes are as they should be.
valid :: Ord k => Map k a -> Bool
valid t = ordered (const True) (const True) t && balanced t && sized t
  where
    ordered _ _ Tip = True
    ordered above below (Bin _ k _ l r) =
      above k && below k && ordered above (< k) l && ordered (> k) below r
    balanced Tip = True
    balanced (Bin _ _ _ l r) =
      (size l + size r <= 1 || (size l <= delta * size r && size r <= delta * size l)) && balanced l && balanced r
    sized Tip = True
    sized (Bin n _ _ l r) = n == size l + size r + 1 && sized l && sized r
