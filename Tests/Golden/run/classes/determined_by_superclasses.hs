{-# LANGUAGE MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, TypeFamilies #-}
-- | Methods that do not mention all variables of their class, where a superclass or the method's context determines them.
module Main where

class Monad m => State s m | m -> s where
  get :: m s
  put :: s -> m ()

-- By the superclass's dependency, and by that of its superclass.
class State s m => Saving s m where
  save :: m Int
class Saving s m => Named s m where
  name :: m String

-- By the class's own.
class Element c e | c -> e where
  size :: c -> Int

-- By an equality above.
class (Key c ~ k) => Keyed k c where
  type Key c
  keys :: c -> Int

-- By the method's own context.
class Pair a b where
  first :: State a m => b -> m ()

newtype M a = M { run :: Int -> (a, Int) }
instance Functor M where fmap f (M g) = M (\s -> let (a, t) = g s in (f a, t))
instance Applicative M where { pure a = M (\s -> (a, s)); M f <*> M g = M (\s -> let { (h, t) = f s; (a, u) = g t } in (h a, u)) }
instance Monad M where M f >>= k = M (\s -> let (a, t) = f s in run (k a) t)
instance State Int M where { get = M (\s -> (s, s)); put s = M (const ((), s)) }
instance Saving Int M where save = fmap (* 2) get
instance Named Int M where name = fmap show save
instance Element [a] a where size = length
instance Keyed Bool [a] where { type Key [a] = Bool; keys = length }
instance Pair Int Char where first c = put (fromEnum c)

twice :: Named s m => m String
twice = do { a <- save; b <- name; pure (show a ++ b) }

main :: IO ()
main = do
  print (fst (run (first 'x' >> twice) 3))
  print (size "four")
  print (keys "keys")
