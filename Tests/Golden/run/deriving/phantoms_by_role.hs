{-# LANGUAGE DeriveTraversable, GADTs, StandaloneDeriving #-}
-- | Folding, mapping and traversing evaluate nothing of a type whose last parameter has the role phantom: it may occur in the
-- type's own fields, in those of a type declared with it, and in an argument that holds nothing of it.
module Main (main) where

import Control.Exception

data Own a b = OwnA | OwnB { ownField :: Maybe Char, ownMore :: a, ownList :: [Own a b] } deriving (Functor, Foldable, Traversable)

data Even b = EvenNil | Even Int (Odd b) deriving (Functor, Foldable, Traversable)

data Odd b = Odd (Maybe (Even b)) (Mark b) deriving (Functor, Foldable, Traversable)

data Mark b = Mark deriving (Functor, Foldable, Traversable)

data Held b = HeldA | HeldB b [Held b] deriving (Functor, Foldable, Traversable)

data Mixed b = MixedA (Mark b) | MixedB [Held b] deriving (Functor, Foldable, Traversable)

data Written b where
  WrittenA :: Int -> Written c
  WrittenB :: [Written c] -> Written c

deriving instance Functor Written
deriving instance Foldable Written
deriving instance Traversable Written

u :: a
u = errorWithoutStackTrace "evaluated"

t :: Show a => a -> IO ()
t x = try (evaluate (length (show x))) >>= either (\e -> putStrLn (takeWhile (/= '\n') (show (e :: SomeException)))) (const (print x))

row :: Traversable f => String -> f Int -> IO ()
row name x = do
  putStrLn name
  t (length x) >> t (null x) >> t (sum x) >> t (foldr (\_ _ -> 1) (2 :: Int) x) >> t (foldMap show x)
  t (fmap (const ()) (traverse Just x))
  t (fmap show x `seq` ())
  t (length (fmap show x))

main :: IO ()
main = do
  row "own" (u :: Own () Int) >> row "own list" (OwnB u u [u, OwnA])
  row "even" (u :: Even Int) >> row "odd" (u :: Odd Int) >> row "even odd" (Even 1 (Odd u Mark))
  row "mark" (u :: Mark Int) >> row "held" (u :: Held Int) >> row "held list" (HeldB 1 [u])
  row "mixed" (u :: Mixed Int) >> row "mixed mark" (MixedA u) >> row "mixed list" (MixedB [HeldA, HeldB 2 []])
  row "written" (u :: Written Int) >> row "written list" (WrittenB [u])
  t (length ((OwnA) { ownField = Nothing } :: Own () Int))
