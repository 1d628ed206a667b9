{-# LANGUAGE DeriveGeneric, StandaloneDeriving, NoImplicitPrelude #-}
-- | Semigroups: more of the wrappers that choose one.
module Data.Semigroup
  ( Semigroup(..), stimesMonoid, stimesIdempotent, stimesIdempotentMonoid, mtimesDefault
  , Min(..), Max(..), First(..), Last(..), WrappedMonoid(..), Option(..), option
  , Dual(..), Endo(..), All(..), Any(..), Sum(..), Product(..)
  , diff, cycle1, Arg(..), ArgMin, ArgMax
  ) where

import GHC.Generics (Generic, Generic1)
import Control.Monad.Fix
import Data.Bifunctor (Bifunctor(..))
import Data.Coerce
import Data.Foldable (Foldable(..))
import Data.Semigroup.Internal
import Data.Traversable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show

-- | A multiple; zero times is 'mempty'.
mtimesDefault :: (Integral b, Monoid a) => b -> a -> a
mtimesDefault n x
  | n == 0 = mempty
  | otherwise = unwrapMonoid (stimes n (WrapMonoid x))

-- | As a function that puts the value in front.
diff :: Semigroup m => m -> Endo m
diff x = Endo (x <>)

cycle1 :: Semigroup m => m -> m
cycle1 xs = xs'
  where xs' = xs <> xs'

-- | A value with something that goes along when comparing.
data Arg a b = Arg a b

type ArgMin a b = Min (Arg a b)
type ArgMax a b = Max (Arg a b)

instance (Show a, Show b) => Show (Arg a b) where
  showsPrec p (Arg a b) = showParen (p > 10) (showString "Arg " . showsPrec 11 a . showChar ' ' . showsPrec 11 b)

instance (Read a, Read b) => Read (Arg a b) where
  readPrec = readBinary "Arg" Arg

instance Functor (Arg a) where
  fmap f (Arg x a) = Arg x (f a)

instance Bifunctor Arg where
  bimap f g (Arg a b) = Arg (f a) (g b)

instance Foldable (Arg a) where
  foldMap f (Arg _ a) = f a

instance Traversable (Arg a) where
  traverse f (Arg x a) = fmap (Arg x) (f a)

instance Eq a => Eq (Arg a b) where
  Arg a _ == Arg b _ = a == b

instance Ord a => Ord (Arg a b) where
  compare (Arg a _) (Arg b _) = compare a b
  min x@(Arg a _) y@(Arg b _) = if a <= b then x else y
  max x@(Arg a _) y@(Arg b _) = if a >= b then x else y

newtype Min a = Min { getMin :: a }

instance Eq a => Eq (Min a) where
  Min x == Min y = x == y

instance Ord a => Ord (Min a) where
  compare (Min x) (Min y) = compare x y

instance Show a => Show (Min a) where
  showsPrec p (Min x) = showParen (p > 10) (showString "Min {getMin = " . showsPrec 0 x . showChar '}')

instance Read a => Read (Min a) where
  readPrec = readRecord "Min" "getMin" Min

instance Bounded a => Bounded (Min a) where
  minBound = Min minBound
  maxBound = Min maxBound

instance Enum a => Enum (Min a) where
  toEnum n = Min (toEnum n)
  fromEnum (Min x) = fromEnum x
  enumFrom (Min x) = map Min (enumFrom x)
  enumFromThen (Min x) (Min y) = map Min (enumFromThen x y)
  enumFromTo (Min x) (Min y) = map Min (enumFromTo x y)
  enumFromThenTo (Min x) (Min y) (Min z) = map Min (enumFromThenTo x y z)

instance Ord a => Semigroup (Min a) where
  Min x <> Min y = Min (min x y)
  stimes = stimesIdempotent

instance (Ord a, Bounded a) => Monoid (Min a) where
  mempty = maxBound

instance Functor Min where
  fmap f (Min x) = Min (f x)

instance Foldable Min where
  foldMap f (Min x) = f x

instance Traversable Min where
  traverse f (Min x) = fmap Min (f x)

instance Applicative Min where
  pure = Min
  (<*>) = coerce
  liftA2 = coerce

instance Monad Min where
  Min x >>= k = k x

instance Num a => Num (Min a) where
  Min x + Min y = Min (x + y)
  Min x - Min y = Min (x - y)
  Min x * Min y = Min (x * y)
  negate (Min x) = Min (negate x)
  abs (Min x) = Min (abs x)
  signum (Min x) = Min (signum x)
  fromInteger n = Min (fromInteger n)

newtype Max a = Max { getMax :: a }

instance Eq a => Eq (Max a) where
  Max x == Max y = x == y

instance Ord a => Ord (Max a) where
  compare (Max x) (Max y) = compare x y

instance Show a => Show (Max a) where
  showsPrec p (Max x) = showParen (p > 10) (showString "Max {getMax = " . showsPrec 0 x . showChar '}')

instance Read a => Read (Max a) where
  readPrec = readRecord "Max" "getMax" Max

instance Bounded a => Bounded (Max a) where
  minBound = Max minBound
  maxBound = Max maxBound

instance Enum a => Enum (Max a) where
  toEnum n = Max (toEnum n)
  fromEnum (Max x) = fromEnum x
  enumFrom (Max x) = map Max (enumFrom x)
  enumFromThen (Max x) (Max y) = map Max (enumFromThen x y)
  enumFromTo (Max x) (Max y) = map Max (enumFromTo x y)
  enumFromThenTo (Max x) (Max y) (Max z) = map Max (enumFromThenTo x y z)

instance Ord a => Semigroup (Max a) where
  Max x <> Max y = Max (max x y)
  stimes = stimesIdempotent

instance (Ord a, Bounded a) => Monoid (Max a) where
  mempty = minBound

instance Functor Max where
  fmap f (Max x) = Max (f x)

instance Foldable Max where
  foldMap f (Max x) = f x

instance Traversable Max where
  traverse f (Max x) = fmap Max (f x)

instance Applicative Max where
  pure = Max
  (<*>) = coerce
  liftA2 = coerce

instance Monad Max where
  Max x >>= k = k x

instance Num a => Num (Max a) where
  Max x + Max y = Max (x + y)
  Max x - Max y = Max (x - y)
  Max x * Max y = Max (x * y)
  negate (Max x) = Max (negate x)
  abs (Max x) = Max (abs x)
  signum (Max x) = Max (signum x)
  fromInteger n = Max (fromInteger n)

newtype First a = First { getFirst :: a }

instance Eq a => Eq (First a) where
  First x == First y = x == y

instance Ord a => Ord (First a) where
  compare (First x) (First y) = compare x y

instance Show a => Show (First a) where
  showsPrec p (First x) = showParen (p > 10) (showString "First {getFirst = " . showsPrec 0 x . showChar '}')

instance Read a => Read (First a) where
  readPrec = readRecord "First" "getFirst" First

instance Bounded a => Bounded (First a) where
  minBound = First minBound
  maxBound = First maxBound

instance Enum a => Enum (First a) where
  toEnum n = First (toEnum n)
  fromEnum (First x) = fromEnum x
  enumFrom (First x) = map First (enumFrom x)
  enumFromThen (First x) (First y) = map First (enumFromThen x y)
  enumFromTo (First x) (First y) = map First (enumFromTo x y)
  enumFromThenTo (First x) (First y) (First z) = map First (enumFromThenTo x y z)

instance Semigroup (First a) where
  x <> _ = x
  stimes = stimesIdempotent

instance Functor First where
  fmap f (First x) = First (f x)

instance Foldable First where
  foldMap f (First x) = f x

instance Traversable First where
  traverse f (First x) = fmap First (f x)

instance Applicative First where
  pure = First
  (<*>) = coerce
  liftA2 = coerce

instance Monad First where
  First x >>= k = k x

newtype Last a = Last { getLast :: a }

instance Eq a => Eq (Last a) where
  Last x == Last y = x == y

instance Ord a => Ord (Last a) where
  compare (Last x) (Last y) = compare x y

instance Show a => Show (Last a) where
  showsPrec p (Last x) = showParen (p > 10) (showString "Last {getLast = " . showsPrec 0 x . showChar '}')

instance Read a => Read (Last a) where
  readPrec = readRecord "Last" "getLast" Last

instance Bounded a => Bounded (Last a) where
  minBound = Last minBound
  maxBound = Last maxBound

instance Enum a => Enum (Last a) where
  toEnum n = Last (toEnum n)
  fromEnum (Last x) = fromEnum x
  enumFrom (Last x) = map Last (enumFrom x)
  enumFromThen (Last x) (Last y) = map Last (enumFromThen x y)
  enumFromTo (Last x) (Last y) = map Last (enumFromTo x y)
  enumFromThenTo (Last x) (Last y) (Last z) = map Last (enumFromThenTo x y z)

instance Semigroup (Last a) where
  _ <> y = y
  stimes = stimesIdempotent

instance Functor Last where
  fmap f (Last x) = Last (f x)

instance Foldable Last where
  foldMap f (Last x) = f x

instance Traversable Last where
  traverse f (Last x) = fmap Last (f x)

instance Applicative Last where
  pure = Last
  (<*>) = coerce
  liftA2 = coerce

instance Monad Last where
  Last x >>= k = k x

newtype WrappedMonoid a = WrapMonoid { unwrapMonoid :: a }

instance Eq a => Eq (WrappedMonoid a) where
  WrapMonoid x == WrapMonoid y = x == y

instance Ord a => Ord (WrappedMonoid a) where
  compare (WrapMonoid x) (WrapMonoid y) = compare x y

instance Show a => Show (WrappedMonoid a) where
  showsPrec p (WrapMonoid x) = showParen (p > 10) (showString "WrapMonoid {unwrapMonoid = " . showsPrec 0 x . showChar '}')

instance Read a => Read (WrappedMonoid a) where
  readPrec = readRecord "WrapMonoid" "unwrapMonoid" WrapMonoid

instance Bounded a => Bounded (WrappedMonoid a) where
  minBound = WrapMonoid minBound
  maxBound = WrapMonoid maxBound

instance Enum a => Enum (WrappedMonoid a) where
  toEnum n = WrapMonoid (toEnum n)
  fromEnum (WrapMonoid x) = fromEnum x
  enumFrom (WrapMonoid x) = map WrapMonoid (enumFrom x)
  enumFromThen (WrapMonoid x) (WrapMonoid y) = map WrapMonoid (enumFromThen x y)
  enumFromTo (WrapMonoid x) (WrapMonoid y) = map WrapMonoid (enumFromTo x y)
  enumFromThenTo (WrapMonoid x) (WrapMonoid y) (WrapMonoid z) = map WrapMonoid (enumFromThenTo x y z)

instance Monoid m => Semigroup (WrappedMonoid m) where
  WrapMonoid a <> WrapMonoid b = WrapMonoid (mappend a b)

instance Monoid m => Monoid (WrappedMonoid m) where
  mempty = WrapMonoid mempty

-- | 'Maybe' as a monoid over a semigroup, as 'Maybe' itself is by now.
newtype Option a = Option { getOption :: Maybe a }

-- | As 'maybe'.
option :: b -> (a -> b) -> Option a -> b
option n j (Option m) = case m of
  Nothing -> n
  Just x -> j x

instance Eq a => Eq (Option a) where
  Option x == Option y = x == y

instance Ord a => Ord (Option a) where
  compare (Option x) (Option y) = compare x y

instance Show a => Show (Option a) where
  showsPrec p (Option x) = showParen (p > 10) (showString "Option {getOption = " . showsPrec 0 x . showChar '}')

instance Read a => Read (Option a) where
  readPrec = readRecord "Option" "getOption" Option

instance Functor Option where
  fmap f (Option a) = Option (fmap f a)

instance Applicative Option where
  pure a = Option (Just a)
  Option a <*> Option b = Option (a <*> b)
  liftA2 f (Option x) (Option y) = Option (liftA2 f x y)

instance Monad Option where
  Option (Just a) >>= k = k a
  _ >>= _ = Option Nothing

instance Alternative Option where
  empty = Option Nothing
  Option Nothing <|> b = b
  a <|> _ = a

instance MonadPlus Option

instance MonadFix Option where
  mfix f = Option (mfix (\x -> getOption (f x)))

instance Foldable Option where
  foldMap f (Option m) = foldMap f m

instance Traversable Option where
  traverse f (Option m) = fmap Option (traverse f m)

instance Semigroup a => Semigroup (Option a) where
  Option a <> Option b = Option (a <> b)

instance Semigroup a => Monoid (Option a) where
  mempty = Option Nothing

instance MonadFix Min where
  mfix f = fix (\(Min x) -> f x)

instance MonadFix Max where
  mfix f = fix (\(Max x) -> f x)

instance MonadFix First where
  mfix f = fix (\(First x) -> f x)

instance MonadFix Last where
  mfix f = fix (\(Last x) -> f x)

deriving instance Generic (Min a)
deriving instance Generic1 Min
deriving instance Generic (Max a)
deriving instance Generic1 Max
deriving instance Generic (First a)
deriving instance Generic1 First
deriving instance Generic (Last a)
deriving instance Generic1 Last
deriving instance Generic (WrappedMonoid a)
deriving instance Generic1 WrappedMonoid
deriving instance Generic (Option a)
deriving instance Generic1 Option
deriving instance Generic (Arg a b)
deriving instance Generic1 (Arg a)
