{-# LANGUAGE PackageImports #-}
-- | What the library's has, but for one function.
module Data.Char (module Library, toUpper, Loud (..)) where

import "base" Data.Char as Library hiding (toUpper)
import qualified "base" Data.Char as Library

data Loud = Loud deriving (Eq)

toUpper :: Char -> String
toUpper c = [Library.toUpper c, '!']
