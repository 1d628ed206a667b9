{-# LANGUAGE TypeFamilies #-}
module Forest (Forest(..), plant, total, describe, isRed, Holder(..), Tree, Colour(..), keyed) where

import {-# SOURCE #-} Tree (Key, Label, Tree, Colour(..), Count(..), Named(..), Name, grow, size, (<+>))
import {-# SOURCE #-} qualified Tree as T

newtype Forest a = Forest [Tree a]

plant :: Ord a => [[a]] -> Forest a
plant = Forest . map grow

total :: Forest a -> Count
total (Forest ts) = Count (sum (map size ts))

describe :: Show a => Forest a -> Name
describe (Forest []) = "nothing"
describe (Forest ts) = nameOf (head ts) ++ show (foldr1 (<+>) ts)

keyed :: Key (Tree a) -> Label (Tree a) -> (Label (Tree a), Key (Tree a))
keyed k l = (l, k)

isRed :: Colour -> Bool
isRed c = c == Red

data Holder = Holder { held :: T.Tree Int, colour :: Colour }
