{-# LANGUAGE NoImplicitPrelude, PolyKinds #-}
-- | A value that carries nothing but a type.
module Data.Proxy (Proxy(..), asProxyTypeOf) where

import GHC.Base
import GHC.Enum
import GHC.Read
import GHC.Show
import Text.Read.Lex (Lexeme(..))
import Data.Typeable.Internal (Proxy(..))

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
