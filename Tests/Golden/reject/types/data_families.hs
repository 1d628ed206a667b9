{-# LANGUAGE TypeFamilies, GADTs, KindSignatures, FlexibleInstances, GeneralizedNewtypeDeriving #-}
-- What instances of data families must be.
module Main (main) where

import Data.Kind (Type)

data family F a
data instance F Int = A                       -- ERROR: two instances of the data family `F` conflict
data instance F Int = B

data family Overlap a
data instance Overlap [a] = C a               -- ERROR: two instances of the data family `Overlap` conflict
newtype instance Overlap [Int] = D Int

type family G a
data instance G Int = E                       -- ERROR: `G` is no data family
type instance F Char = Bool                   -- ERROR: `F` is no type family
data T a = T
data instance T Int = H                       -- ERROR: `T` is no data family

data instance F Bool where
  I :: F Bool
  J :: F Char                                 -- ERROR: the constructor `J` must return `F Bool`

data instance F Maybe = K                     -- ERROR: `Maybe` has kind `* -> *`
data instance F Double Bool = L               -- ERROR: too many types
newtype instance F Double = M Int Bool        -- ERROR: the constructor of the newtype `F` must have exactly one field
data instance F Float = N b                   -- ERROR: not in scope: type variable `b`
data instance F (G Int) = O                   -- ERROR: cannot have a type family in it
newtype instance F () = P (Int -> Int) deriving Eq -- ERROR: cannot derive `Eq (F ())`

data family W (f :: Type -> Type)
data instance W Maybe :: Type -> Type         -- ERROR: kind

class Holder a where
  data Held a
  held :: a -> Held a

instance Holder Int where
  data Held Bool = R Bool                     -- ERROR: must be those of the instance
  held = undefined

class Other a where other :: a
instance Other Int where
  data Held Int = S                           -- ERROR: is no associated type of the class `Other`
  other = 1

instance Holder Char where
  data Held Char = U Char
  held = U
newtype N = N' Char deriving Holder           -- ERROR: cannot derive `Holder`

cross :: Held Char -> Held ()
cross (U c) = U c                             -- ERROR: `Held Char`, but `Held ()` is expected

main :: IO ()
main = return ()
