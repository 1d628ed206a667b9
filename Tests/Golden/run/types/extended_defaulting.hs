{-# LANGUAGE ExtendedDefaultRules, MultiParamTypeClasses, FlexibleInstances, FlexibleContexts #-}
-- | Ambiguous types with ExtendedDefaultRules: unit, lists, then numbers; any class beside an interactive one.
module Main where

import Data.Foldable (toList)

class Size a where
  size :: a -> Int

instance Size () where
  size _ = 0

instance Size Integer where
  size n = fromInteger n + 1000

class Near a b where
  near :: a -> b -> String

instance Near Integer Bool where
  near n b = show n ++ show b

newtype Only = Only Int deriving (Show, Eq)

instance Num Only where
  Only a + Only b = Only (a + b)
  Only a * Only b = Only (a * b)
  negate (Only a) = Only (negate a)
  abs = id
  signum = id
  fromInteger = Only . fromInteger

main :: IO ()
main = do
  print []
  print mempty
  print (mempty == mempty)
  print (reverse [])
  print (minBound, maximum [minBound, maxBound])
  print (toList (pure 3))
  print (foldr (+) 0 (pure 3))
  print (length (pure 'x'))
  print (size 3 + 4)
  print (near 7 True)
  print (show (2 ^ 70))
  print (sqrt 2 > 1)
  print (Just mempty)
  print (either show show (Left 3))
