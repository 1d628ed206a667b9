{-# LANGUAGE QuantifiedConstraints, RankNTypes, UndecidableInstances, FlexibleContexts, KindSignatures, StandaloneDeriving, GADTs, ConstraintKinds #-}
module Main where
import Data.Kind (Type)

-- A rose tree over any functor: its instance needs one of the functor for all types.
data Rose f a = Branch a (f (Rose f a))
instance (Eq a, forall b. Eq b => Eq (f b)) => Eq (Rose f a) where
  Branch x xs == Branch y ys = x == y && xs == ys
instance (Show a, forall b. Show b => Show (f b)) => Show (Rose f a) where
  showsPrec d (Branch x xs) = showParen (d > 10) (showString "Branch " . showsPrec 11 x . showChar ' ' . showsPrec 11 xs)

-- Without a context: the evidence is a dictionary.
newtype Fix f = Fix (f (Fix f))
showAny :: (forall x. Show (g x)) => g Int -> g Bool -> String
showAny a b = show a ++ show b
newtype K a = K Int
instance Show (K a) where show (K n) = "K" ++ show n

-- The superclasses of the head.
sameAndLess :: (forall x. Ord x => Ord (f x)) => f Int -> f Char -> (Bool, Ordering)
sameAndLess a b = (a == a, compare b b)

-- In a superclass, and passed on.
class (forall m. Monad m => Monad (t m)) => Trans t where
  lift' :: Monad m => m a -> t m a
newtype IdT m a = IdT { runIdT :: m a }
instance Functor m => Functor (IdT m) where fmap f (IdT m) = IdT (fmap f m)
instance Applicative m => Applicative (IdT m) where { pure = IdT . pure; IdT f <*> IdT a = IdT (f <*> a) }
instance Monad m => Monad (IdT m) where IdT m >>= f = IdT (m >>= runIdT . f)
instance Trans IdT where lift' = IdT
twice :: (Trans t, Monad m) => m Int -> t m Int
twice m = do { x <- lift' m; y <- lift' m; return (x + y) }
outer :: (forall b. Show b => Show (f b)) => f Int -> f (Maybe Int) -> String
outer a b = show (Branch a []) ++ inner b
  where inner x = show x

main :: IO ()
main = do
  print (Branch 1 [Branch 2 []] == Branch 1 [Branch 2 []], Branch 'a' (Just (Branch 'b' Nothing)))
  putStrLn (showAny (K 1) (K 2))
  print (sameAndLess [1] "x", sameAndLess (Just 1) (Just 'y'))
  runIdT (twice (return 21)) >>= print
  putStrLn (outer [1] [Just 2])
