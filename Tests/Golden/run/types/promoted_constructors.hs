{-# LANGUAGE DataKinds, GADTs, KindSignatures, TypeOperators, RankNTypes, PolyKinds, StandaloneDeriving, FlexibleInstances, FlexibleContexts, ScopedTypeVariables, UndecidableInstances #-}
module Main where
import Data.Kind (Type)

data Nat = Z | S Nat
data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  (:>) :: a -> Vec n a -> Vec ('S n) a
infixr 5 :>

vhead :: Vec ('S n) a -> a
vhead (x :> _) = x
vtail :: Vec (S n) a -> Vec n a
vtail (_ :> xs) = xs
toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs
vzip :: Vec n a -> Vec n b -> Vec n (a, b)
vzip Nil Nil = Nil
vzip (a :> as) (b :> bs) = (a, b) :> vzip as bs
instance Show a => Show (Vec n a) where show = show . toList
instance Functor (Vec n) where
  fmap _ Nil = Nil
  fmap f (x :> xs) = f x :> fmap f xs

data HList (ts :: [Type]) where
  HNil :: HList '[]
  HCons :: t -> HList ts -> HList (t ': ts)
hhead :: HList (t ': ts) -> t
hhead (HCons x _) = x
instance Show (HList '[]) where show HNil = "HNil"
instance (Show t, Show (HList ts)) => Show (HList (t ': ts)) where
  show (HCons x xs) = show x ++ " :& " ++ show xs
ex :: HList '[Int, Bool, [Char]]
ex = HCons 1 (HCons True (HCons "x" HNil))

data Door = Opened | Closed
data DoorT (s :: Door) where
  MkOpen :: String -> DoorT 'Opened
  MkClosed :: String -> DoorT 'Closed
close :: DoorT 'Opened -> DoorT Closed
close (MkOpen n) = MkClosed n
name :: DoorT s -> String
name (MkOpen n) = n ++ " open"
name (MkClosed n) = n ++ " closed"

class Known (d :: Door) where door :: proxy d -> String
instance Known 'Opened where door _ = "O"
instance Known 'Closed where door _ = "C"
data Proxy a = Proxy
data SNat (n :: Nat) where
  SZ :: SNat 'Z
  SS :: SNat n -> SNat ('S n)
replicateV :: SNat n -> a -> Vec n a
replicateV SZ _ = Nil
replicateV (SS n) a = a :> replicateV n a
class KnownN (n :: Nat) where natS :: SNat n
instance KnownN 'Z where natS = SZ
instance KnownN n => KnownN ('S n) where natS = SS natS
pureV :: forall n a. KnownN n => a -> Vec n a
pureV = replicateV (natS :: SNat n)

main :: IO ()
main = do
  print (vhead (1 :> 2 :> Nil), vtail (1 :> 2 :> Nil))
  print (vzip (1 :> 2 :> Nil) ('a' :> 'b' :> Nil))
  print (fmap (+ 1) (1 :> 2 :> 3 :> Nil))
  print ex
  print (hhead ex)
  putStrLn (name (close (MkOpen "d")))
  putStrLn (door (Proxy :: Proxy 'Opened) ++ door (Proxy :: Proxy 'Closed))
  print (replicateV (SS (SS SZ)) 'x')
  print (pureV True :: Vec ('S ('S ('S 'Z))) Bool)
