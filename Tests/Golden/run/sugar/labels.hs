{-# LANGUAGE OverloadedLabels, DataKinds, FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, ScopedTypeVariables #-}
module Main where

import GHC.OverloadedLabels (IsLabel (..))

newtype Text' = Text' String deriving (Eq, Show)

instance IsLabel "first" Text' where fromLabel = Text' "one"
instance IsLabel "second" Text' where fromLabel = Text' "two"

data Point = Point {px :: Int, py :: Int} deriving (Show)

instance IsLabel "x" (Point -> Int) where fromLabel = px
instance IsLabel "y" (Point -> Int) where fromLabel = py
instance IsLabel "_odd'Name1" Bool where fromLabel = True

sumOf :: Point -> Int
sumOf p = #x p + #y p

poly :: (IsLabel "x" (r -> a), Num a) => r -> a
poly r = #x r * 10

(#) :: Int -> Int -> Int
a # b = a * 100 + b

main :: IO ()
main = do
  print [#first, #second :: Text']
  print (sumOf (Point 3 4), poly (Point 3 4) :: Int)
  print (map #y [Point 1 2, Point 3 4] :: [Int])
  print (#_odd'Name1 :: Bool)
  print (3 # 4, (#) 1 2, 1#2)
