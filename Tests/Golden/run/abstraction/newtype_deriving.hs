-- GeneralizedNewtypeDeriving of numeric and monad classes, standalone deriving, and how derived Show still sees the newtype
{-# LANGUAGE GeneralizedNewtypeDeriving, StandaloneDeriving, FlexibleContexts, FlexibleInstances, UndecidableInstances, BangPatterns #-}
module Main where
import Control.Monad
import Data.Ix
import Data.Bits

newtype Meters = Meters Double deriving (Eq, Ord, Num, Fractional, Floating, Real, RealFrac)
deriving instance Show Meters
newtype Id' = Id' Int deriving (Eq, Ord, Enum, Num, Real, Integral, Bounded, Ix, Bits)
instance Show Id' where showsPrec d (Id' n) = showParen (d > 10) (showChar '#' . shows n)
newtype Names = Names [String] deriving (Eq, Ord, Show, Read, Semigroup, Monoid)

newtype App s a = App { unApp :: StateE s a } deriving (Functor, Applicative, Monad)
instance Ticker (App Id') where { tick = App tick; abort = App . abort }
newtype StateE s a = StateE { runE :: s -> Either String (a, s) }
instance Functor (StateE s) where fmap = liftM
instance Applicative (StateE s) where { pure a = StateE (\s -> Right (a, s)); (<*>) = ap }
instance Monad (StateE s) where m >>= k = StateE (runE m >=> \(a, s) -> runE (k a) s)
class Monad m => Ticker m where
  tick :: m Int
  abort :: String -> m a
instance Ticker (StateE Id') where
  tick = StateE (\s -> Right (fromEnum s, s + 1))
  abort e = StateE (\s -> Left (e ++ " at " ++ show s))
newtype Outer a = Outer (App Id' a) deriving (Functor, Applicative, Monad, Ticker)

data Wrap f a = Wrap (f a) | Skip { skipped :: Maybe (f Int) }
deriving instance (Show (f a), Show (f Int)) => Show (Wrap f a)
deriving instance (Eq (f a), Eq (f Int)) => Eq (Wrap f a)
deriving instance (Ord (f a), Ord (f Int)) => Ord (Wrap f a)

runOuter :: Outer a -> Id' -> Either String (a, Id')
runOuter (Outer m) = runE (unApp m)

labelTree :: Ticker m => Int -> m [Int]
labelTree 0 = fmap pure tick
labelTree n = do
  l <- labelTree (n - 1)
  !k <- tick
  when (k > 8) (abort ("limit " ++ show k))
  r <- labelTree (n - 1)
  return (l ++ [k] ++ r)

main :: IO ()
main = do
  print (Meters 3 / 2 + 0.25, Just (negate (Meters 1)), truncate (Meters 7.9) :: Int, sqrt (Meters 16), realToFrac (Meters 1.5) :: Double)
  print ([Id' 3 .. 6], Just (Id' 7), div (Id' 17) 5, gcd 12 (Id' 18), [1, 4 .. 10 :: Id'], maxBound == Id' maxBound)
  print (range (Id' 2, 4), index (Id' 2, 9) 5, Id' 12 .&. 10, shiftL (Id' 1) 5, popCount (Id' 255), toInteger (Id' 5 ^ (3 :: Id')))
  print (Names ["a"] <> mempty <> Names ["b", "c"], mconcat [Names [], Names ["z"]], read "Names [\"q\"]" < Names ["r"])
  print (runOuter (labelTree 2) 0, runOuter (labelTree 2) 1, runOuter (labelTree 3) 0, runOuter (labelTree 1) 8)
  print [Wrap (Just 'a'), Skip { skipped = Just (Just (-1)) }, Skip Nothing]
  print (maximum [Wrap [1.5], Wrap [2, -1], Wrap []], Wrap "b" == Wrap "b", Skip (Just [2]) < (Skip (Just [3]) :: Wrap [] Char))
  print (sum (map Meters [1, 2.5]), product [Id' 2, 3, 7], fromIntegral (Id' 300) + (0.5 :: Double))
