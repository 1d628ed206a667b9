{-# LANGUAGE TypeFamilies, DataKinds, UndecidableInstances, FlexibleContexts, ScopedTypeVariables, GADTs, KindSignatures, TypeOperators, PolyKinds #-}
module Main where
import Data.Kind (Type)
import qualified Data.Map as M

type family Elem c
type instance Elem [a] = a
type instance Elem (Maybe a) = a

first :: [a] -> Elem [a]
first (x : _) = x
first [] = error "empty"

class Container f where
  type Item f :: Type
  type Item f = Int
  empty :: f
  insert :: Item f -> f -> f
  toL :: f -> [Item f]

instance Container [a] where
  type Item [a] = a
  empty = []
  insert = (:)
  toL = id

newtype IntBag = IntBag [Int] deriving Show
instance Container IntBag where
  empty = IntBag []
  insert x (IntBag xs) = IntBag (x : xs)
  toL (IntBag xs) = xs

fill :: Container f => [Item f] -> f
fill = foldr insert empty

sumC :: (Container f, Item f ~ Int) => f -> Int
sumC c = sum (toL c)

showAll :: (Container f, Show (Item f)) => f -> String
showAll c = concatMap show (toL c)

data Nat = Z | S Nat

type family (a :: Nat) + (b :: Nat) :: Nat where
  'Z + b = b
  'S a + b = 'S (a + b)

data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  Cons :: a -> Vec n a -> Vec ('S n) a

append :: Vec n a -> Vec m a -> Vec (n + m) a
append Nil ys = ys
append (Cons x xs) ys = Cons x (append xs ys)

vlist :: Vec n a -> [a]
vlist Nil = []
vlist (Cons x xs) = x : vlist xs

type family Eq' a b :: Bool where
  Eq' a a = 'True
  Eq' a b = 'False

type family If (c :: Bool) (t :: k) (e :: k) :: k where
  If 'True t e = t
  If 'False t e = e

x1 :: If (Eq' Int Int) Int String
x1 = 3
x2 :: If (Eq' Int Bool) Int String
x2 = "no"

class GMapKey k where
  type Map k :: Type -> Type
  gempty :: k -> Map k v
  glookup :: k -> Map k v -> Maybe v
  ginsert :: k -> v -> Map k v -> Map k v

instance GMapKey () where
  type Map () = Maybe
  gempty _ = Nothing
  glookup () m = m
  ginsert () v _ = Just v

instance GMapKey Bool where
  type Map Bool = BoolMap
  gempty _ = BoolMap Nothing Nothing
  glookup b (BoolMap f t) = if b then t else f
  ginsert True v (BoolMap f _) = BoolMap f (Just v)
  ginsert False v (BoolMap _ t) = BoolMap (Just v) t

data BoolMap v = BoolMap (Maybe v) (Maybe v)

main :: IO ()
main = do
  print (first [1 :: Int, 2])
  print (fill [1, 2, 3] :: IntBag)
  print (toL (fill "abc" :: String))
  print (sumC (IntBag [1, 2, 3]), sumC [4, 5])
  putStrLn (showAll [True, False])
  print (vlist (append (Cons 1 (Cons 2 Nil)) (Cons (3 :: Int) Nil)))
  print (x1 + 1)
  putStrLn x2
  print (glookup True (ginsert True 'x' (ginsert False 'y' (gempty True))))
