{-# LANGUAGE TypeFamilies #-}
-- An associated type's instance is the class's, whatever the qualification by which the class is in scope, and whatever
-- else has the name.
module Main (main) where

import qualified Data.Map as Element
import qualified GHC.Exts as E
import qualified Shapes
import qualified Shapes as S (Sized(Size))

newtype Box a = Box [a]
newtype Bits = Bits [Int]
newtype Text = Text String

-- A type of this module that has the family's name.
data Element = Element

instance Shapes.Container (Box a) where
  type Element (Box a) = a
  build = Box
  list (Box xs) = xs

instance Shapes.Container Bits where
  build = Bits
  list (Bits xs) = xs

instance E.IsList Text where
  type Item Text = Char
  fromList = Text
  toList (Text s) = s

instance Shapes.Sized (Box a) where
  type Size (Box a) = Integer
  size (Box xs) = toInteger (length xs)

sizeOf :: Box a -> S.Size (Box a)
sizeOf = Shapes.size

main :: IO ()
main = do
  print (Shapes.list (Shapes.build "abc" :: Box Char))
  print (Shapes.list (Shapes.build [1, 2] :: Bits))
  print (E.toList (E.fromList "x" :: Text))
  print (sizeOf (Box [(), ()]), Element.size (Element.fromList [(1, Element)]))
