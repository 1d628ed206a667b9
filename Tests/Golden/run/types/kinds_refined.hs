{-# LANGUAGE DataKinds, GADTs, PatternSynonyms, PolyKinds, RankNTypes, TypeFamilies, TypeOperators #-}
-- Constructors that say what a kind is; heads whose parameters all have kinds are general in their own group.
module Main where

import Data.Kind (Type)

data Rep (a :: k) where
  RInt :: Rep Int
  RBool :: Rep Bool
  RMaybe :: Rep Maybe
  RTrue :: Rep 'True
  RApp :: Rep f -> Rep x -> Rep (f x)

data (a :: j) :==: (b :: k) where
  HRefl :: a :==: a

same :: forall j k (a :: j) (b :: k). Rep a -> Rep b -> Maybe (a :==: b)
same RInt RInt = Just HRefl
same RBool RBool = Just HRefl
same RMaybe RMaybe = Just HRefl
same RTrue RTrue = Just HRefl
same (RApp f x) (RApp g y) = do
  HRefl <- same f g
  HRefl <- same x y
  Just HRefl
same _ _ = Nothing

cast :: (a :==: b) -> a -> b
cast HRefl x = x

data Dynamic = forall a. Dynamic (Rep a) a

fromDynamic :: Rep b -> Dynamic -> Maybe b
fromDynamic want (Dynamic have x) = (`cast` x) <$> same have want

shown :: Rep (a :: Type) -> a -> String
shown RInt n = show n
shown RBool b = show b
shown (RApp RMaybe r) m = maybe "none" (shown r) m
shown _ _ = "?"

depth :: Rep a -> Int
depth (RApp f x) = 1 + max (depth f) (depth x)
depth _ = 0

data Kinded :: forall j. j -> forall k. k -> Type where
  Twice :: Kinded a a
  Both :: Rep a -> Rep b -> Kinded a b

swap :: Kinded a b -> Kinded b a
swap Twice = Twice
swap (Both a b) = Both b a

-- Used at two kinds within itself.
data Tower (f :: k -> Type) (a :: k) = Top (f a) | Under (Tower Maybe Int)

height :: Tower f a -> Int
height (Top _) = 0
height (Under t) = 1 + height t

pattern Opt :: () => (b ~ Maybe c) => Rep c -> Rep b
pattern Opt r = RApp RMaybe r

type family Equal a b where
  Equal a a = 'True
  Equal a b = 'False

-- Not ambiguous: the family says what it is without `a`.
apart :: Rep (Equal [a] Int) -> Int
apart _ = 5

main :: IO ()
main = do
  let number = RApp RMaybe RInt
  print (fromDynamic number (Dynamic number (Just 3)))
  print (fromDynamic RInt (Dynamic RBool True))
  putStrLn (shown (RApp RMaybe number) (Just (Just 4)))
  print (depth (RApp RMaybe number), depth RTrue)
  case swap (Both RInt RMaybe) of Both m i -> print (depth m, depth i)
  print (height (Under (Under (Top (Just 1)) :: Tower Maybe Int) :: Tower [] Bool))
  print (apart undefined)
  case number of Opt r -> putStrLn (shown r 7)
