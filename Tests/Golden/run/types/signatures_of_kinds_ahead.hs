{-# LANGUAGE StandaloneKindSignatures, DataKinds, PolyKinds, TypeFamilies, GADTs, RankNTypes,
  MultiParamTypeClasses #-}
-- Types with signatures of their kinds are used before they are declared, and by each other.
module Main where
import Data.Kind

type Len :: N -> Type -> Type
data Len n a where
  None :: Len 'Z a
  More :: a -> Len n a -> Len ('S n) a
data N = Z | S N

data A = A (B Int) (C Maybe)
type B :: Type -> Type
newtype B a = B a deriving Show
type C :: (Type -> Type) -> Type
data C f = C (f Bool) | Deep (D f)
type D :: forall k. (k -> Type) -> Type
data D f = D (Poly f) (Poly Maybe)
type Poly :: (k -> Type) -> Type
data Poly f = Poly | Again (C Maybe)

class K a where { k :: a -> B a; kk :: a -> F a }
instance K Int where { k = B; kk = show }
type F :: Type -> Type
type family F a where { F Int = String; F Bool = Twice Int }
type Twice :: Type -> Type
type Twice a = (a, a)

-- Those without a signature are inferred before those that have one, in an order of their own, and are general.
type Tree :: Type -> Type
data Tree a = Node (Tag Maybe) (Tag Int) (Wrap Tag Maybe) | Leaf deriving Show
data Tag a = Tag (Tree Int) | NoTag deriving Show
data Wrap t a = Wrap (t a) (t Tree) (Box Tree)
newtype Box f = Box (f Bool)
instance Show (Wrap t a) where show _ = "Wrap"

-- The head names variables of the signature's kind in its own way.
type Kinds :: forall k. k -> Type
data Kinds (a :: j) = Kinds (Poly2 j) deriving Show
data Poly2 (a :: k) = Poly2 deriving Show
type Applied :: (k -> Type) -> k -> Constraint
class Applied (f :: i -> Type) a where { applied :: f a -> Poly2 i }
instance Applied Poly2 Maybe where applied _ = Poly2
type Same :: k -> k
type family Same (a :: l) :: l where { Same 'True = 'False; Same (a :: Type) = [a] }

-- A parameter of a polymorphic kind takes what is as general.
data AnyKind (f :: forall k. k -> Type) = AnyKind (f Int) (f Maybe)
general :: AnyKind Poly2 -> String
general (AnyKind a b) = show (a, b)

toList :: Len n a -> [a]
toList None = []
toList (More x xs) = x : toList xs

f :: A -> Int
f (A (B n) (C (Just True))) = n + 1
f (A _ (Deep (D Poly (Again (C _))))) = 10
f _ = 0

main :: IO ()
main = do
  print (map f [A (B 3) (C (Just True)), A (B 3) (Deep (D Poly (Again (C Nothing)))), A (B 4) (C Nothing)])
  print (k (3 :: Int), kk (3 :: Int), toList (More 'a' (More 'b' None)))
  print (Kinds Poly2 :: Kinds 'True, "x" :: Same Char)
  putStrLn (general' (Poly2, applied (Poly2 :: Poly2 Maybe)))
  print (Node NoTag (Tag Leaf) (Wrap NoTag (Tag (Node NoTag NoTag (Wrap (Tag Leaf) NoTag (Box Leaf)))) (Box Leaf)))
  where general' = show
