{-# LANGUAGE AllowAmbiguousTypes, ConstraintKinds, DataKinds, FlexibleInstances, GADTs, InstanceSigs #-}
{-# LANGUAGE PartialTypeSignatures, PolyKinds, RankNTypes, ScopedTypeVariables, StandaloneDeriving #-}
{-# LANGUAGE TypeApplications, TypeFamilies #-}
{-# OPTIONS_GHC -Wno-partial-type-signatures #-}
-- Families that kinds alone tell apart, kinds given by `@`, and the order in which constructors take types.
module Main where

import Data.Kind

type family Named (a :: k) :: Type
type instance Named @Type a = Int
type instance Named (f :: Type -> Type) = Char
type instance Named (b :: Bool) = String

type family IsType (a :: k) :: Bool where
  IsType (a :: Type) = 'True
  IsType @k a = 'False

class Known (b :: Bool) where known :: Bool
instance Known 'True where known = True
instance Known 'False where known = False

-- The signature's order is that of type applications, whatever is existential.
data Pair a where
  MkPair :: forall b a. Show b => b -> a -> Pair a
  Two :: forall c d. (Show c, Show d) => c -> d -> Pair (c, d)
  InParentheses :: (Int -> Pair Int)

render :: Show a => Pair a -> String
render (MkPair b a) = show b ++ show a
render (Two c d) = show d ++ show c
render (InParentheses n) = show n

-- An instance's signature sees the head's variables without ScopedTypeVariables too; its context may be left to be found.
data T a = T a [a]
deriving instance _ => Show (T a)
type Equality = Eq
data U = U | V deriving (Equality, Show)

instance Eq a => Eq (T a) where
  (==) :: T a -> T a -> Bool
  T a as == T b bs = a == b && as == bs

main :: IO ()
main = do
  print (1 :: Named Bool, 'c' :: Named Maybe, "s" :: Named 'True)
  print (known @(IsType Int), known @(IsType Maybe), known @(IsType 'True))
  putStrLn (render (MkPair @Int @Bool 3 True))
  putStrLn (render (Two @Int @Char 3 'x') ++ render (InParentheses 4))
  print (T 'a' "b", T 1 [] == T 1 [2 :: Int], U == V)
