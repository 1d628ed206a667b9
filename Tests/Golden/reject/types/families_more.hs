{-# LANGUAGE TypeFamilies, DataKinds, KindSignatures, GADTSyntax #-}
-- | Heads of associated types; constructors of data instances as types; newtypes in GADT syntax.
module FamiliesMore where

class Container c where
  type Item c
  item :: c -> Item c

instance Container [a] where
  type Item [b] = b -- ERROR: Item
  item = undefined

instance Container (Maybe a) where
  type Item (Maybe _) = Int
  item _ = 0

data family Shape a
data instance Shape Int = Square | Circle

data Tagged (s :: Shape Int) = Tagged

round' :: Tagged 'Circle -- ERROR: of a data family's instance cannot be used in a type
round' = Tagged

newtype Only a where
  Only :: Int -> Only Int -- ERROR: must return `Only` of variables
