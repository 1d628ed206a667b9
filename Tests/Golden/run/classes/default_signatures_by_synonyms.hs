{-# LANGUAGE RankNTypes, DefaultSignatures, TypeFamilies, FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, UndecidableInstances #-}
-- Default signatures by synonyms that quantify.
module Main where
import Data.Functor.Identity
import Data.Functor.Const
type Traversal s t a b = forall f. Applicative f => (a -> f b) -> s -> f t
type Prism' s a = forall p f. (Applicative f, Chosen p) => p a (f a) -> p s (f s)
class Chosen p where chosen :: (s -> Either s a) -> (a -> s) -> p a (f a) -> (s -> f s) -> p s (f s)
class Each s t a b | s -> a, t -> b, s b -> t, t a -> s where
  each :: Traversal s t a b
  default each :: (Traversable g, s ~ g a, t ~ g b) => Traversal s t a b
  each = traverse
instance Each [a] [b] a b
instance Each (Maybe a) (Maybe b) a b
instance (a ~ a', b ~ b') => Each (a, a') (b, b') a b where each f (x, y) = (,) <$> f x <*> f y
class AsEmpty a where
  isEmpty :: Prism' a () -> a -> Bool
  isEmpty _ _ = False
  empty' :: forall f. Applicative f => (() -> f ()) -> a -> f a
  default empty' :: (Monoid a, Eq a, Applicative f) => (() -> f ()) -> a -> f a
  empty' k x = if x == mempty then mempty <$ k () else pure x
instance AsEmpty [Int]
over :: Traversal s t a b -> (a -> b) -> s -> t
over l f = runIdentity . l (Identity . f)
toListOf :: Traversal s s a a -> s -> [a]
toListOf l = getConst . l (\x -> Const [x])
main :: IO ()
main = do
  print (over each (+ 1) [1, 2, 3 :: Int], over each show (Just 'c'), over each not (True, False), toListOf each (1 :: Int, 2))
  print (toListOf empty' ([] :: [Int]), toListOf empty' [1 :: Int])
