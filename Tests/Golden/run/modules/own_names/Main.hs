{-# LANGUAGE PackageImports #-}
-- | Modules of the program with the names of modules of the base library, beside those: the program's imports mean its
-- own, the library's mean the library's.
module Main (main) where

import qualified "base" Data.Char as Library
import Data.Char
import qualified Data.Char as Own
import Data.Functor.Identity
import Data.List (intercalate, nub)
import Data.Proxy (Proxy (..), asType)
import Data.Typeable (typeOf, typeRepTyCon, tyConModule, tyConName)
import Own.Use (used)

main :: IO ()
main = do
  print (sum (map (`asType` Proxy) [1, 2, 3 :: Int]))
  print (map toUpper "own", map Own.toUpper "own", map Library.toUpper "library", isDigit '7')
  print (Identity 'i', runIdentity (fmap succ (Identity 'j')))
  let tyCon = typeRepTyCon (typeOf Loud)
  putStrLn (intercalate " " [tyConModule tyCon, tyConName tyCon])
  print (used, nub "library's Data.List works", words "and its Prelude")
