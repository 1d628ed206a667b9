module Types where

import Data.Functor.Const (Const)
import Data.Proxy (Proxy)

type Pair a = (Int, a)
type Drop a = Int
type Same = Maybe
data Tree a = Leaf | Node (Tree a) a (Tree a) | Many [Maybe (Tree a)] (Pair a) | Fun (Int -> a) | Other (Same a)
data Cells a = Cells { first :: a, others :: [a], name :: String } | a :< Cells a
infixr 5 :<
newtype Age = Age Int
newtype Wrapped f a = Wrapped (f a)
data Phantom a = Phantom (Drop a) (Proxy a) (Const Int a)
data Unseen a = Unseen (Hidden a)
data Hidden a = Hidden Int
data Enumeration = A | B | C
