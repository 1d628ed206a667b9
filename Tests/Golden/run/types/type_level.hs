{-# LANGUAGE TypeFamilies, DataKinds, PolyKinds, TypeOperators, UndecidableInstances, FlexibleContexts, FlexibleInstances, ScopedTypeVariables, GADTs, RankNTypes, MultiParamTypeClasses, TypeApplications, AllowAmbiguousTypes, StandaloneKindSignatures, TypeFamilyDependencies, ConstraintKinds, NoStarIsType #-}
module Main where
import Data.Kind
import Data.Proxy
import qualified Data.Map as M

-- Type-level lists.
type family (xs :: [k]) ++ (ys :: [k]) :: [k] where
  '[] ++ ys = ys
  (x ': xs) ++ ys = x ': (xs ++ ys)

type family Map (f :: a -> b) (xs :: [a]) :: [b] where
  Map f '[] = '[]
  Map f (x ': xs) = f x ': Map f xs

data HList (ts :: [Type]) where
  HNil :: HList '[]
  (:&) :: t -> HList ts -> HList (t ': ts)
infixr 5 :&

happend :: HList xs -> HList ys -> HList (xs ++ ys)
happend HNil ys = ys
happend (x :& xs) ys = x :& happend xs ys

hlen :: HList ts -> Int
hlen HNil = 0
hlen (_ :& r) = 1 + hlen r

just :: HList (Map Maybe '[Int, Bool])
just = Just 1 :& Nothing :& HNil

-- Peano and singletons.
data Nat = Z | S Nat
data SNat (n :: Nat) where
  SZ :: SNat 'Z
  SS :: SNat n -> SNat ('S n)
type family (a :: Nat) * (b :: Nat) :: Nat where
  'Z * b = 'Z
  'S a * b = b + (a * b)
type family (a :: Nat) + (b :: Nat) :: Nat where
  'Z + b = b
  'S a + b = 'S (a + b)
plus :: SNat a -> SNat b -> SNat (a + b)
plus SZ b = b
plus (SS a) b = SS (plus a b)
times :: SNat a -> SNat b -> SNat (a Main.* b)
times SZ _ = SZ
times (SS a) b = plus b (times a b)
toInt :: SNat n -> Int
toInt SZ = 0
toInt (SS n) = 1 + toInt n

data a :~: b where Refl :: a :~: a
plusZ :: SNat n -> (n + 'Z) :~: n
plusZ SZ = Refl
plusZ (SS n) = case plusZ n of Refl -> Refl
plusS :: SNat n -> SNat m -> (n + 'S m) :~: 'S (n + m)
plusS SZ _ = Refl
plusS (SS n) m = case plusS n m of Refl -> Refl
castV :: (a :~: b) -> f a -> f b
castV Refl x = x

-- mtl-like with a family instead of a dependency.
class Monad m => MonadSt m where
  type StateOf m
  getS :: m (StateOf m)
  putS :: StateOf m -> m ()
newtype St s a = St { runSt :: s -> (a, s) }
instance Functor (St s) where fmap f (St g) = St (\s -> let (a, s') = g s in (f a, s'))
instance Applicative (St s) where { pure a = St (\s -> (a, s)); St f <*> St g = St (\s -> let { (h, s') = f s; (a, s'') = g s' } in (h a, s'')) }
instance Monad (St s) where St g >>= f = St (\s -> let (a, s') = g s in runSt (f a) s')
instance MonadSt (St s) where
  type StateOf (St s) = s
  getS = St (\s -> (s, s))
  putS s = St (const ((), s))
tick :: (MonadSt m, StateOf m ~ Int) => m Int
tick = do { n <- getS; putS (n + 1); return n }
modifyS :: MonadSt m => (StateOf m -> StateOf m) -> m ()
modifyS f = getS >>= putS . f

-- A family with a function result, applied further.
type family Fun (args :: [Type]) r where
  Fun '[] r = r
  Fun (a ': as) r = a -> Fun as r
add3 :: Fun '[Int, Int, Int] Int
add3 a b c = a + b + c
uncurryH :: Fun ts r -> HList ts -> r
uncurryH f HNil = f
uncurryH f (x :& xs) = uncurryH (f x) xs

-- Injective.
type family Wrap a = r | r -> a where
  Wrap Int = Maybe Int
  Wrap Bool = [Bool]
class Def a where { def :: Wrap a -> a }
instance Def Int where def = maybe 0 id
instance Def Bool where def = or
-- Instance contexts with families and equalities.
class Pretty a where pretty :: a -> String
instance Pretty Int where pretty = show
instance (a ~ Char) => Pretty [a] where pretty = id
newtype Box a = Box (Elem a)
type family Elem a
type instance Elem [a] = a
instance (Show (Elem a)) => Show (Box a) where showsPrec d (Box x) = showParen (d > 10) (showString "Box " . showsPrec 11 x)
instance (Eq (Elem a)) => Eq (Box a) where Box a == Box b = a == b

-- Superclass equality.
class (Elem c ~ e) => Coll c e where cinsert :: e -> c -> c
instance Coll [a] a where cinsert = (:)
two :: Coll c e => e -> c -> c
two x = cinsert x . cinsert x
conv :: forall c e. Coll c e => Elem c -> c -> c
conv = cinsert

-- Kind-polymorphic, standalone signature.
type T :: (k -> Type) -> k -> Type
type family T f a where
  T f a = f a
t1 :: T Maybe Int
t1 = Just 5
-- Where-bound without signature, under a given.
total :: (Foldable f, Elem [a] ~ b, Num b) => f a -> b
total xs = go 0 (foldr (:) [] xs) where
  go acc [] = acc
  go acc (y : ys) = go (acc + y) ys
main :: IO ()
main = do
  print (hlen (happend (1 :& 'c' :& HNil) (True :& HNil)), hlen just)
  print (toInt (times (SS (SS SZ)) (SS (SS (SS SZ)))))
  print (toInt (castV (plusZ (SS SZ)) (plus (SS SZ) SZ)))
  print (runSt (tick >> tick >> modifyS (* 2) >> tick) 5)
  print (uncurryH add3 (1 :& 2 :& 3 :& HNil))
  print (def (Just (3 :: Int)), def [True, False])
  putStrLn (pretty "abc" ++ pretty (3 :: Int))
  print (Box 'x' :: Box String, Box 1 == (Box 2 :: Box [Int]))
  print (two 'a' "b", conv 1 [2])
  print t1
  print (total (Just 3))
