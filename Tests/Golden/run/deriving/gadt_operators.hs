{-# LANGUAGE DataKinds, GADTs, KindSignatures, StandaloneDeriving #-}
-- An operator that is declared in GADT syntax is shown between its fields if the module has a fixity for it.
module Main (main) where

infixr 5 :>
infixl 6 `Beside`

data Nat = Z | S Nat

data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  (:>) :: a -> Vec n a -> Vec ('S n) a

deriving instance Show a => Show (Vec n a)

data Pair a b where
  (:*) :: a -> b -> Pair a b
  deriving (Eq, Ord, Show, Read)

data Layout where
  Box :: Int -> Layout
  Beside :: Layout -> Layout -> Layout
  (:|:) :: Layout -> Layout -> Layout
  (:-) :: Layout -> Layout
  (:+++) :: {upper :: Layout, lower :: Layout} -> Layout
  (:?) :: Int -> Int -> Int -> Layout
  deriving (Eq, Show, Read)

infix 4 :|:
infix 4 :-
infix 4 :+++
infix 4 :?

main :: IO ()
main = do
  print (1 :> 2 :> Nil :: Vec ('S ('S 'Z)) Int)
  print (Just (-1 :> Nil :: Vec ('S 'Z) Int))
  print ('a' :* Just True)
  print (read "(:*) 1 2" :: Pair Int Int)
  print (Box 1 `Beside` Box 2 :|: (:-) (Box 3))
  print ((:+++) (Box 1) ((:?) 1 2 3))
  print (read "Beside (Box 1) (Box 2) :|: (:-) (Box 3)" :: Layout)
  print (reads "1 :* 2" :: [(Pair Int Int, String)])
