-- | Data structures that live in Haskell, held by C through stable pointers.
--
-- The index is a search tree; the primes are one infinite list that grows as far as anybody has looked.
module Index where

import Foreign.C.String (CString, peekCString)
import Foreign.C.Types (CInt (..))
import Foreign.StablePtr (StablePtr, deRefStablePtr, freeStablePtr, newStablePtr)

foreign export ccall "index_new" new :: IO (StablePtr Index)
foreign export ccall "index_add" add :: StablePtr Index -> CString -> IO (StablePtr Index)
foreign export ccall "index_count" count :: StablePtr Index -> CString -> IO CInt
foreign export ccall "index_total" total :: StablePtr Index -> IO CInt
foreign export ccall "index_free" free :: StablePtr Index -> IO ()
foreign export ccall "nth_prime" nthPrime :: CInt -> CInt

data Tree k v = Leaf | Node (Tree k v) k v (Tree k v)

type Index = Tree String CInt

insertWith :: Ord k => (v -> v -> v) -> k -> v -> Tree k v -> Tree k v
insertWith _ k v Leaf = Node Leaf k v Leaf
insertWith f k v (Node l k' v' r) = case compare k k' of
  LT -> Node (insertWith f k v l) k' v' r
  GT -> Node l k' v' (insertWith f k v r)
  EQ -> Node l k' (f v v') r

lookupTree :: Ord k => k -> Tree k v -> Maybe v
lookupTree _ Leaf = Nothing
lookupTree k (Node l k' v r) = case compare k k' of
  LT -> lookupTree k l
  GT -> lookupTree k r
  EQ -> Just v

instance Foldable (Tree k) where
  foldr _ z Leaf = z
  foldr f z (Node l _ v r) = foldr f (f v (foldr f z r)) l

new :: IO (StablePtr Index)
new = newStablePtr Leaf

-- | The old index stays valid: data in Haskell does not change.
add :: StablePtr Index -> CString -> IO (StablePtr Index)
add pointer text = do
  index <- deRefStablePtr pointer
  string <- peekCString text
  newStablePtr (foldr (\word -> insertWith (+) word 1) index (words string))

count :: StablePtr Index -> CString -> IO CInt
count pointer text = do
  index <- deRefStablePtr pointer
  word <- peekCString text
  return (maybe 0 id (lookupTree word index))

total :: StablePtr Index -> IO CInt
total pointer = sum <$> deRefStablePtr pointer

free :: StablePtr Index -> IO ()
free = freeStablePtr

primes :: [CInt]
primes = 2 : filter isPrime [3, 5 ..]
  where isPrime n = all (\p -> n `rem` p /= 0) (takeWhile (\p -> p * p <= n) primes)

nthPrime :: CInt -> CInt
nthPrime n = primes !! fromIntegral n
