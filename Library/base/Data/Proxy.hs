{-# LANGUAGE NoImplicitPrelude, PolyKinds, KindSignatures #-}
-- | A value that carries nothing but a type.
module Data.Proxy (Proxy(..), asProxyTypeOf, KProxy(..)) where

import GHC.Base
import GHC.Enum
import GHC.Ix
import GHC.Read
import GHC.Show
import Text.Read.Lex (Lexeme(..))

data Proxy t = Proxy

-- | A value that carries nothing but a kind.
data KProxy t = KProxy

asProxyTypeOf :: a -> proxy a -> a
asProxyTypeOf = const

instance Eq (Proxy t) where
  _ == _ = True

instance Ord (Proxy t) where
  compare _ _ = EQ

instance Show (Proxy t) where
  showsPrec _ _ = showString "Proxy"

instance Read (Proxy t) where
  readPrec = parens (expectP (Ident "Proxy") >> return Proxy)

instance Enum (Proxy t) where
  succ _ = errorWithoutStackTrace "Proxy.succ"
  pred _ = errorWithoutStackTrace "Proxy.pred"
  fromEnum _ = 0
  toEnum 0 = Proxy
  toEnum _ = errorWithoutStackTrace "Proxy.toEnum: 0 expected"
  enumFrom _ = [Proxy]
  enumFromThen _ _ = [Proxy]
  enumFromThenTo _ _ _ = [Proxy]
  enumFromTo _ _ = [Proxy]

instance Ix (Proxy t) where
  range _ = [Proxy]
  inRange _ _ = True
  index _ _ = 0

instance Bounded (Proxy t) where
  minBound = Proxy
  maxBound = Proxy

instance Semigroup (Proxy t) where
  _ <> _ = Proxy
  sconcat _ = Proxy
  stimes _ _ = Proxy

instance Monoid (Proxy t) where
  mempty = Proxy
  mconcat _ = Proxy

instance Functor Proxy where
  fmap _ _ = Proxy

instance Applicative Proxy where
  pure _ = Proxy
  _ <*> _ = Proxy

instance Monad Proxy where
  _ >>= _ = Proxy

instance Alternative Proxy where
  empty = Proxy
  _ <|> _ = Proxy

instance MonadPlus Proxy
