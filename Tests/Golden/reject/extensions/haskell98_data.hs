{-# LANGUAGE Haskell98, GADTs #-}
-- Declarations of data types that need an extension by themselves.

module Data98 where

data Term a where
  Term :: forall a. a -> Term a -- ERROR: explicit `forall` types need the extension

data Empty -- ERROR: data types without constructors need the extension EmptyDataDecls
