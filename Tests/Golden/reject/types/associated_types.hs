{-# LANGUAGE TypeFamilies #-}
module Main where

type family F a

class C a where
  type T a
  m :: a -> Int

instance C Int where
  type F Int = Int -- ERROR: no associated type
  m = id

instance C Bool where
  type T Bool = b -- ERROR: not in scope: type variable `b`
  m _ = 1

type instance Maybe Int = Bool -- ERROR: no type family

type family G a where
  G Int = Bool
  F Bool = Int -- ERROR: an equation of `F`

main :: IO ()
main = return ()
