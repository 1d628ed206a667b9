{-# LANGUAGE EmptyDataDeriving #-}
{-# LANGUAGE NoImplicitPrelude, MagicHash, PolyKinds, DataKinds, KindSignatures, TypeOperators, TypeFamilies #-}
{-# LANGUAGE DeriveGeneric, DeriveTraversable, GeneralizedNewtypeDeriving, StandaloneDeriving #-}
{-# LANGUAGE FlexibleContexts, FlexibleInstances, ScopedTypeVariables, UndecidableInstances, MultiParamTypeClasses #-}
-- | Types as sums of products: what 'Generic' and 'Generic1' are derived from.
--
-- The compiler derives both; see @GenericDeriver@. The types of the library that are in sight here have their instances
-- here, as others do not need them.
module GHC.Generics
  ( V1, U1(..), Par1(..), Rec1(..), K1(..), M1(..), (:+:)(..), (:*:)(..), (:.:)(..)
  , URec(..), UAddr, UChar, UDouble, UFloat, UInt, UWord
  , Rec0, R, D1, C1, S1, D, C, S
  , Datatype(..), Constructor(..), Selector(..)
  , Fixity(..), FixityI(..), Associativity(..), prec
  , SourceUnpackedness(..), SourceStrictness(..), DecidedStrictness(..), Meta(..)
  , Generic(..), Generic1(..)
  ) where

import Control.Applicative (WrappedArrow(..), WrappedMonad(..), ZipList(..))
import Control.Arrow (Kleisli(..))
import Control.Monad.Fix
import Data.Either
import Data.Foldable
import Data.Functor.Const (Const(..))
import Data.Functor.Identity (Identity(..))
import Data.Monoid (Ap(..), First(..), Last(..))
import Data.Ord (Down(..))
import Data.Proxy
import Data.Semigroup.Internal
import Data.Traversable
import Data.Void (Void)
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.IO.Exception (ExitCode(..))
import GHC.Ix
import GHC.Num
import GHC.Prim
import GHC.Ptr (Ptr(..))
import GHC.Read
import GHC.Show
import GHC.Stack.Types (SrcLoc(..))
import GHC.TypeLits (KnownNat, KnownSymbol, Nat, Symbol, natVal, symbolVal)
import GHC.Types (Type)

-- * Representations

-- | No constructors.
data V1 (p :: k)
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | A constructor without fields.
data U1 (p :: k) = U1
  deriving (Generic, Generic1)

-- | The last parameter of a 'Generic1' type.
newtype Par1 p = Par1 { unPar1 :: p }
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | A type constructor applied to the last parameter.
newtype Rec1 (f :: k -> Type) (p :: k) = Rec1 { unRec1 :: f p }
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | A field without regard to the parameter.
newtype K1 i c (p :: k) = K1 { unK1 :: c }
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | What is known of a type, a constructor or a field.
newtype M1 (i :: Type) (c :: Meta) (f :: k -> Type) (p :: k) = M1 { unM1 :: f p }
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | One of two.
data (:+:) (f :: k -> Type) (g :: k -> Type) (p :: k) = L1 (f p) | R1 (g p)
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | Both.
data (:*:) (f :: k -> Type) (g :: k -> Type) (p :: k) = f p :*: g p
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic, Generic1)

-- | A type constructor of another.
newtype (:.:) (f :: k2 -> Type) (g :: k1 -> k2) (p :: k1) = Comp1 { unComp1 :: f (g p) }
  deriving (Eq, Ord, Read, Show, Functor, Foldable, Traversable, Generic)

deriving instance Functor f => Generic1 ((f :: Type -> Type) :.: (g :: k -> Type))

-- | A field of a primitive type, by the type that holds one such value.
data family URec (a :: Type) (p :: k)

data instance URec (Ptr ()) (p :: k) = UAddr { uAddr# :: Addr# }
  deriving (Eq, Ord, Functor, Foldable, Traversable, Generic, Generic1)

data instance URec Char (p :: k) = UChar { uChar# :: Char# }
  deriving (Eq, Ord, Show, Functor, Foldable, Traversable, Generic, Generic1)

data instance URec Double (p :: k) = UDouble { uDouble# :: Double# }
  deriving (Eq, Ord, Show, Functor, Foldable, Traversable, Generic, Generic1)

data instance URec Float (p :: k) = UFloat { uFloat# :: Float# }
  deriving (Eq, Ord, Show, Functor, Foldable, Traversable, Generic, Generic1)

data instance URec Int (p :: k) = UInt { uInt# :: Int# }
  deriving (Eq, Ord, Show, Functor, Foldable, Traversable, Generic, Generic1)

data instance URec Word (p :: k) = UWord { uWord# :: Word# }
  deriving (Eq, Ord, Show, Functor, Foldable, Traversable, Generic, Generic1)

type UAddr = URec (Ptr ())
type UChar = URec Char
type UDouble = URec Double
type UFloat = URec Float
type UInt = URec Int
type UWord = URec Word

infixr 5 :+:
infixr 6 :*:
infixr 7 :.:

-- | What 'K1' and 'M1' are of.
data R
data D
data C
data S

type Rec0 = K1 R
type D1 = M1 D
type C1 = M1 C
type S1 = M1 S

-- * The classes

class Generic a where
  type Rep a :: Type -> Type
  from :: a -> Rep a x
  to :: Rep a x -> a

class Generic1 (f :: k -> Type) where
  type Rep1 f :: k -> Type
  from1 :: f a -> Rep1 f a
  to1 :: Rep1 f a -> f a

-- * Metadata

data Fixity = Prefix | Infix Associativity Int
  deriving (Eq, Ord, Read, Show, Generic)

-- | 'Fixity' in types.
data FixityI = PrefixI | InfixI Associativity Nat

data Associativity = LeftAssociative | RightAssociative | NotAssociative
  deriving (Eq, Ord, Read, Show, Enum, Bounded, Ix, Generic)

data SourceUnpackedness = NoSourceUnpackedness | SourceNoUnpack | SourceUnpack
  deriving (Eq, Ord, Read, Show, Enum, Bounded, Ix, Generic)

data SourceStrictness = NoSourceStrictness | SourceLazy | SourceStrict
  deriving (Eq, Ord, Read, Show, Enum, Bounded, Ix, Generic)

data DecidedStrictness = DecidedLazy | DecidedStrict | DecidedUnpack
  deriving (Eq, Ord, Read, Show, Enum, Bounded, Ix, Generic)

prec :: Fixity -> Int
prec Prefix = 10
prec (Infix _ n) = n

data Meta
  = MetaData Symbol Symbol Symbol Bool
  | MetaCons Symbol FixityI Bool
  | MetaSel (Maybe Symbol) SourceUnpackedness SourceStrictness DecidedStrictness

class Datatype (d :: k) where
  datatypeName :: t d (f :: k' -> Type) (a :: k') -> [Char]
  moduleName :: t d (f :: k' -> Type) (a :: k') -> [Char]
  packageName :: t d (f :: k' -> Type) (a :: k') -> [Char]
  isNewtype :: t d (f :: k' -> Type) (a :: k') -> Bool
  isNewtype _ = False

instance (KnownSymbol n, KnownSymbol m, KnownSymbol p, Known nt Bool) => Datatype ('MetaData n m p nt) where
  datatypeName _ = symbolVal (Proxy :: Proxy n)
  moduleName _ = symbolVal (Proxy :: Proxy m)
  packageName _ = symbolVal (Proxy :: Proxy p)
  isNewtype _ = known (Proxy :: Proxy nt)

class Constructor (c :: k) where
  conName :: t c (f :: k' -> Type) (a :: k') -> [Char]
  conFixity :: t c (f :: k' -> Type) (a :: k') -> Fixity
  conFixity _ = Prefix
  conIsRecord :: t c (f :: k' -> Type) (a :: k') -> Bool
  conIsRecord _ = False

instance (KnownSymbol n, Known f Fixity, Known r Bool) => Constructor ('MetaCons n f r) where
  conName _ = symbolVal (Proxy :: Proxy n)
  conFixity _ = known (Proxy :: Proxy f)
  conIsRecord _ = known (Proxy :: Proxy r)

class Selector (s :: k) where
  selName :: t s (f :: k' -> Type) (a :: k') -> [Char]
  selSourceUnpackedness :: t s (f :: k' -> Type) (a :: k') -> SourceUnpackedness
  selSourceStrictness :: t s (f :: k' -> Type) (a :: k') -> SourceStrictness
  selDecidedStrictness :: t s (f :: k' -> Type) (a :: k') -> DecidedStrictness

instance (Known mn [Char], Known su SourceUnpackedness, Known ss SourceStrictness, Known ds DecidedStrictness) =>
    Selector ('MetaSel mn su ss ds) where
  selName _ = known (Proxy :: Proxy mn)
  selSourceUnpackedness _ = known (Proxy :: Proxy su)
  selSourceStrictness _ = known (Proxy :: Proxy ss)
  selDecidedStrictness _ = known (Proxy :: Proxy ds)

-- | A promoted constructor as the value that stands for it.
class Known (a :: k) value where
  known :: Proxy a -> value

instance Known 'True Bool where known _ = True
instance Known 'False Bool where known _ = False

instance Known 'Nothing [Char] where known _ = ""
instance KnownSymbol s => Known ('Just s) [Char] where known _ = symbolVal (Proxy :: Proxy s)

instance Known 'PrefixI Fixity where known _ = Prefix
instance (Known a Associativity, KnownNat n) => Known ('InfixI a n) Fixity where
  known _ = Infix (known (Proxy :: Proxy a)) (fromInteger (natVal (Proxy :: Proxy n)))

instance Known 'LeftAssociative Associativity where known _ = LeftAssociative
instance Known 'RightAssociative Associativity where known _ = RightAssociative
instance Known 'NotAssociative Associativity where known _ = NotAssociative

instance Known 'NoSourceUnpackedness SourceUnpackedness where known _ = NoSourceUnpackedness
instance Known 'SourceNoUnpack SourceUnpackedness where known _ = SourceNoUnpack
instance Known 'SourceUnpack SourceUnpackedness where known _ = SourceUnpack

instance Known 'NoSourceStrictness SourceStrictness where known _ = NoSourceStrictness
instance Known 'SourceLazy SourceStrictness where known _ = SourceLazy
instance Known 'SourceStrict SourceStrictness where known _ = SourceStrict

instance Known 'DecidedLazy DecidedStrictness where known _ = DecidedLazy
instance Known 'DecidedStrict DecidedStrictness where known _ = DecidedStrict
instance Known 'DecidedUnpack DecidedStrictness where known _ = DecidedUnpack

-- * Instances of representations

instance Eq (U1 p) where _ == _ = True
instance Ord (U1 p) where compare _ _ = EQ
instance Show (U1 p) where showsPrec _ _ = showString "U1"
deriving instance Read (U1 p)
instance Functor U1 where fmap _ _ = U1
instance Foldable U1 where
  foldMap _ _ = mempty
  foldr _ z _ = z
  foldr1 _ _ = errorWithoutStackTrace "foldr1: U1"
  foldl1 _ _ = errorWithoutStackTrace "foldl1: U1"
  length _ = 0
  null _ = True
instance Traversable U1 where traverse _ _ = pure U1

instance Applicative U1 where
  pure _ = U1
  _ <*> _ = U1
  liftA2 _ _ _ = U1
instance Alternative U1 where
  empty = U1
  _ <|> _ = U1
instance Monad U1 where _ >>= _ = U1
instance MonadPlus U1

instance Applicative Par1 where
  pure = Par1
  Par1 f <*> Par1 x = Par1 (f x)
instance Monad Par1 where Par1 x >>= f = f x
instance MonadFix Par1 where mfix f = Par1 (fix (unPar1 . f))

deriving instance Applicative f => Applicative (Rec1 f)
deriving instance Alternative f => Alternative (Rec1 f)
instance Monad f => Monad (Rec1 f) where Rec1 x >>= f = Rec1 (x >>= \a -> unRec1 (f a))
instance MonadPlus f => MonadPlus (Rec1 f)
instance MonadFix f => MonadFix (Rec1 f) where mfix f = Rec1 (mfix (unRec1 . f))

instance Monoid c => Applicative (K1 i c) where
  pure _ = K1 mempty
  K1 a <*> K1 b = K1 (a <> b)
  liftA2 _ (K1 a) (K1 b) = K1 (a <> b)

deriving instance Applicative f => Applicative (M1 i c f)
deriving instance Alternative f => Alternative (M1 i c f)
instance Monad f => Monad (M1 i c f) where M1 x >>= f = M1 (x >>= \a -> unM1 (f a))
instance MonadPlus f => MonadPlus (M1 i c f)
instance MonadFix f => MonadFix (M1 i c f) where mfix f = M1 (mfix (unM1 . f))

instance (Applicative f, Applicative g) => Applicative (f :*: g) where
  pure a = pure a :*: pure a
  (f :*: g) <*> (x :*: y) = (f <*> x) :*: (g <*> y)
  liftA2 f (a :*: b) (x :*: y) = liftA2 f a x :*: liftA2 f b y
instance (Alternative f, Alternative g) => Alternative (f :*: g) where
  empty = empty :*: empty
  (a :*: b) <|> (x :*: y) = (a <|> x) :*: (b <|> y)
instance (Monad f, Monad g) => Monad (f :*: g) where
  (m :*: n) >>= f = (m >>= \a -> first (f a)) :*: (n >>= \a -> second (f a))
    where
      first (a :*: _) = a
      second (_ :*: b) = b
instance (MonadPlus f, MonadPlus g) => MonadPlus (f :*: g)
instance (MonadFix f, MonadFix g) => MonadFix (f :*: g) where
  mfix f = mfix (first . f) :*: mfix (second . f)
    where
      first (a :*: _) = a
      second (_ :*: b) = b

instance (Applicative f, Applicative g) => Applicative (f :.: g) where
  pure x = Comp1 (pure (pure x))
  Comp1 f <*> Comp1 x = Comp1 (liftA2 (<*>) f x)
  liftA2 t (Comp1 x) (Comp1 y) = Comp1 (liftA2 (liftA2 t) x y)
instance (Alternative f, Applicative g) => Alternative (f :.: g) where
  empty = Comp1 empty
  Comp1 a <|> Comp1 b = Comp1 (a <|> b)

instance Semigroup (V1 p) where v <> _ = v
instance Semigroup (U1 p) where _ <> _ = U1
instance Monoid (U1 p) where mempty = U1
deriving instance Semigroup p => Semigroup (Par1 p)
deriving instance Monoid p => Monoid (Par1 p)
deriving instance Semigroup (f p) => Semigroup (Rec1 f p)
deriving instance Monoid (f p) => Monoid (Rec1 f p)
deriving instance Semigroup c => Semigroup (K1 i c p)
deriving instance Monoid c => Monoid (K1 i c p)
deriving instance Semigroup (f p) => Semigroup (M1 i c f p)
deriving instance Monoid (f p) => Monoid (M1 i c f p)
deriving instance Semigroup (f (g p)) => Semigroup ((:.:) f g p)
deriving instance Monoid (f (g p)) => Monoid ((:.:) f g p)
instance (Semigroup (f p), Semigroup (g p)) => Semigroup ((:*:) f g p) where
  (a :*: b) <> (x :*: y) = (a <> x) :*: (b <> y)
instance (Monoid (f p), Monoid (g p)) => Monoid ((:*:) f g p) where
  mempty = mempty :*: mempty

-- * Types of the library

deriving instance Generic [a]
deriving instance Generic (NonEmpty a)
deriving instance Generic (Maybe a)
deriving instance Generic (Either a b)
deriving instance Generic Bool
deriving instance Generic Ordering
deriving instance Generic (Proxy t)
deriving instance Generic ()
deriving instance Generic (a, b)
deriving instance Generic (a, b, c)
deriving instance Generic (a, b, c, d)
deriving instance Generic (a, b, c, d, e)
deriving instance Generic (a, b, c, d, e, f)
deriving instance Generic (a, b, c, d, e, f, g)
deriving instance Generic (Identity a)
deriving instance Generic (Const a b)
deriving instance Generic (Dual a)
deriving instance Generic (Endo a)
deriving instance Generic All
deriving instance Generic Any
deriving instance Generic (Sum a)
deriving instance Generic (Product a)
deriving instance Generic (Alt f a)
deriving instance Generic (Ap f a)
deriving instance Generic (First a)
deriving instance Generic (Last a)
deriving instance Generic (Down a)
deriving instance Generic (ZipList a)
deriving instance Generic (WrappedMonad m a)
deriving instance Generic (WrappedArrow a b c)
deriving instance Generic (Kleisli m a b)
deriving instance Generic Void
deriving instance Generic ExitCode
deriving instance Generic SrcLoc

deriving instance Generic1 []
deriving instance Generic1 NonEmpty
deriving instance Generic1 Maybe
deriving instance Generic1 (Either a)
deriving instance Generic1 Proxy
deriving instance Generic1 ((,) a)
deriving instance Generic1 ((,,) a b)
deriving instance Generic1 ((,,,) a b c)
deriving instance Generic1 ((,,,,) a b c d)
deriving instance Generic1 ((,,,,,) a b c d e)
deriving instance Generic1 ((,,,,,,) a b c d e f)
deriving instance Generic1 Identity
deriving instance Generic1 (Const a)
deriving instance Generic1 Dual
deriving instance Generic1 Sum
deriving instance Generic1 Product
deriving instance Generic1 (Alt f)
deriving instance Generic1 (Ap f)
deriving instance Generic1 First
deriving instance Generic1 Last
deriving instance Generic1 Down
deriving instance Generic1 ZipList
deriving instance Generic1 (WrappedMonad m)
deriving instance Generic1 (WrappedArrow a b)
deriving instance Generic1 (Kleisli m a)
