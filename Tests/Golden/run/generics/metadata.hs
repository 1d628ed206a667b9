{-# LANGUAGE DeriveGeneric, StandaloneDeriving, EmptyDataDeriving, FlexibleContexts, FlexibleInstances, KindSignatures #-}
{-# LANGUAGE ScopedTypeVariables, TypeOperators, GADTSyntax, StrictData, GeneralizedNewtypeDeriving #-}
-- What representations say of types, constructors and fields, of this module's types and the library's.
module Main (main) where

import Data.Functor.Const (Const)
import Data.Functor.Identity (Identity)
import Data.Kind (Type)
import Data.List.NonEmpty (NonEmpty)
import Data.Monoid (Sum)
import Data.Proxy
import Data.Version (Version)
import Data.Void (Void)
import GHC.Generics

class Describe (f :: Type -> Type) where
  describe :: Proxy f -> [String]

instance Describe V1 where describe _ = ["nothing"]
instance Describe U1 where describe _ = ["no fields"]
instance Describe (K1 i c) where describe _ = ["field"]
instance (Describe f, Describe g) => Describe (f :+: g) where
  describe _ = ["sum"] ++ map ('l' :) (describe (Proxy :: Proxy f)) ++ map ('r' :) (describe (Proxy :: Proxy g))
instance (Describe f, Describe g) => Describe (f :*: g) where
  describe _ = ["product"] ++ map ('l' :) (describe (Proxy :: Proxy f)) ++ map ('r' :) (describe (Proxy :: Proxy g))
instance (Datatype d, Describe f) => Describe (M1 D d f) where
  describe _ = unwords [datatypeName m, moduleName m, packageName m, show (isNewtype m)] : describe (Proxy :: Proxy f)
    where m = undefined :: M1 D d f ()
instance (Constructor c, Describe f) => Describe (M1 C c f) where
  describe _ = unwords [conName m, show (conFixity m), show (prec (conFixity m)), show (conIsRecord m)]
    : describe (Proxy :: Proxy f)
    where m = undefined :: M1 C c f ()
instance (Selector s, Describe f) => Describe (M1 S s f) where
  describe _ = unwords
    [ show (selName m), show (selSourceUnpackedness m), show (selSourceStrictness m), show (selDecidedStrictness m) ]
    : describe (Proxy :: Proxy f)
    where m = undefined :: M1 S s f ()

about :: forall a. (Generic a, Describe (Rep a)) => a -> IO ()
about _ = mapM_ putStrLn (describe (Proxy :: Proxy (Rep a)) ++ [""])

data Empty deriving Generic
data Unit = Unit deriving Generic
newtype Wrap a = Wrap { unwrap :: a } deriving (Generic, Show)
newtype Bare = Bare Int deriving (Generic, Show, Eq, Num)
data Fields a = Fields { one, two :: !a, three :: {-# UNPACK #-} !Int, four :: {-# NOUNPACK #-} !Int, five :: ~Int }
  deriving Generic
data Operators = Int :+ Int | Int :* Int | Int `Minus` Int | (:-) Int Int | Plain { (%%) :: Int, x' :: Bool }
  deriving Generic
infixr 5 :+
infix 4 `Minus`
infixl 2 :-
data Five = A | B | C | D | E deriving (Generic, Show, Eq)
data Seven = Seven Int Char Bool () Int Char Bool deriving Generic
data Syntax a where
  MkSyntax :: a -> Bool -> Syntax a
  MkOther :: { other :: b } -> Syntax b
  deriving Generic
data Poly f a = Poly (f a) (Maybe (f a)) deriving Generic

data Later = Later { field :: Int }
deriving instance Generic Later
data Two a b = Two a b
deriving instance Generic (Two Int b)

main :: IO ()
main = do
  about (undefined :: Empty)
  about Unit
  about (Wrap 'c')
  about (Bare 1)
  about (undefined :: Fields Char)
  about (1 :+ 2)
  about A
  about (undefined :: Seven)
  about (MkSyntax 'c' True)
  about (undefined :: Poly Maybe Int)
  about (Later 1)
  about (Two 1 'c' :: Two Int Char)
  about [True]
  about (Just 'x')
  about (Left 1 :: Either Int Char)
  about True
  about LT
  about ()
  about ('a', 'b')
  about (1, 2, 3, 4, 5, 6, 7)
  about (undefined :: NonEmpty Int)
  about (undefined :: Identity Int)
  about (undefined :: Const Int Char)
  about (undefined :: Sum Int)
  about (undefined :: Proxy Maybe)
  about (undefined :: Version)
  about (undefined :: Void)
  about (undefined :: Fixity)
  print (from (Wrap 'c'))
  print (from C)
  print [to r :: Five | r <- map from [A, B, C, D, E]]
  print (map (\e -> to (from e) == e) [A, B, C, D, E])
  print (prec Prefix, prec (Infix LeftAssociative 3), [minBound .. maxBound :: Associativity])
  print (unK1 (unM1 (unM1 (unM1 (from (Bare 3))))))
