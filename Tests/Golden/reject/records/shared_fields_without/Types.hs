{-# LANGUAGE DuplicateRecordFields #-}
module Types where

data S = MkS { x :: Int, y :: Bool }
data T = MkT { x :: Bool, z :: Int }
