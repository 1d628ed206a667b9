{-# LANGUAGE GADTs, UndecidableSuperClasses, RankNTypes, ConstraintKinds, KindSignatures, FlexibleContexts, ScopedTypeVariables, TypeOperators, QuantifiedConstraints, MultiParamTypeClasses, FlexibleInstances, UndecidableInstances, AllowAmbiguousTypes, TypeApplications #-}
-- Constraints that are variables, given and wanted.
module Main (main) where
import Data.Kind
import Data.Proxy
data Dict c where Dict :: c => Dict c
withDict :: Dict c -> (c => r) -> r
withDict Dict r = r
data Some (c :: Type -> Constraint) = forall a. c a => Some a
useAll :: forall c r. (forall a. c a => a -> r) -> [Some c] -> [r]
useAll f xs = [f a | Some a <- xs]
both :: Dict a -> Dict b -> ((a, b) => r) -> r
both Dict Dict r = r
newtype a :- b = Sub (a => Dict b)
(\\) :: a => (b => r) -> (a :- b) -> r
r \\ Sub Dict = r
refl :: a :- a
refl = Sub Dict
trans :: (b :- c) -> (a :- b) -> a :- c
trans f g = Sub (Dict \\ f \\ g)
ordEq :: Ord a :- Eq a
ordEq = Sub Dict
class (c a, d a) => (c & d) a
instance (c a, d a) => (c & d) a
data Free (c :: Type -> Constraint) x = Free (forall a. c a => (x -> a) -> a)
fold :: c a => (x -> a) -> Free c x -> a
fold f (Free k) = k f
inc :: Free Num x -> Free Num x
inc (Free k) = Free (\f -> k f + 1)
mapSome :: forall c r. Proxy c -> (forall a. c a => a -> r) -> Some c -> r
mapSome _ f (Some a) = f a
f :: Int -> String
f x = withDict (Dict :: Dict (Show Int)) (show x)
main :: IO ()
main = do
  putStrLn (f 3)
  print (useAll @Show show [Some 'x', Some (3 :: Int), Some (Just True)])
  print (both (Dict :: Dict (Show Int)) (Dict :: Dict (Num Int)) (show (1 + 2 :: Int)))
  print ((('a' == 'b') \\ (ordEq :: Ord Char :- Eq Char)), (1 :: Int) == 1 \\ trans (ordEq :: Ord Int :- Eq Int) (refl :: Ord Int :- Ord Int))
  print (useAll @(Show & Num) (\x -> show (x + 1)) [Some (1 :: Int), Some (2.5 :: Double)])
  print (fold length (inc (inc (Free (\g -> g "abc" * 2)))))
  print (mapSome (Proxy :: Proxy Show) show (Some 'y'))
