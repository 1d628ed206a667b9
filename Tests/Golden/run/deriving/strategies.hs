{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies, DeriveAnyClass, StandaloneDeriving, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, UndecidableInstances #-}
module Main where
import Data.Ix

newtype Age = Age Int deriving newtype (Eq, Ord, Num, Enum, Real, Integral, Bounded, Ix)
deriving stock instance Show Age
newtype Name = Name String deriving stock (Eq, Ord, Show) deriving newtype (Semigroup, Monoid)

newtype State s a = State { runState :: s -> (a, s) }
instance Functor (State s) where fmap f (State g) = State (\s -> let (a, t) = g s in (f a, t))
instance Applicative (State s) where { pure a = State (\s -> (a, s)); State f <*> State g = State (\s -> let { (h, t) = f s; (a, u) = g t } in (h a, u)) }
instance Monad (State s) where State g >>= f = State (\s -> let (a, t) = g s in runState (f a) t)
class Monad m => MonadState s m | m -> s where { get :: m s; put :: s -> m () }
instance MonadState s (State s) where { get = State (\s -> (s, s)); put s = State (const ((), s)) }

newtype App a = App { unApp :: State Int a } deriving newtype (Functor, Applicative, Monad, MonadState Int)

tick :: App Int
tick = do { n <- get; put (n + 1); return n }

class Describe a where
  describe :: a -> String
  describe _ = "thing"
data Box = Box deriving anyclass Describe
data Pair a b = Pair a b deriving (Eq, Show)
deriving instance (Ord a, Ord b) => Ord (Pair a b)
newtype Wrap f a = Wrap (f a)
deriving instance Show (f a) => Show (Wrap f a)
deriving newtype instance Eq (f a) => Eq (Wrap f a)

main :: IO ()
main = do
  print (Age 3 + 4 * 2, [Age 1 ..  4], toInteger (Age 9), maxBound == Age maxBound)
  print (range (Age 1, Age 3), fromEnum (Age 3), Age 7 `divMod` 2)
  print (Name "a" <> Name "b" <> mempty)
  print (runState (unApp (mapM (const tick) [1 .. 4])) 10)
  putStrLn (describe Box)
  print (compare (Pair 1 'a') (Pair 1 'b'), maximum [Pair 1 2, Pair 3 0])
  print (Wrap (Just 3), Wrap [1] == Wrap [1])
