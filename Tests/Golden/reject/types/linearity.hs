{-# LANGUAGE LinearTypes, GADTs, LambdaCase #-}
-- What is behind a linear arrow is used exactly once.

module Linearity where

copied :: a %1 -> (a, a)
copied x = (x, x) -- ERROR: not used exactly once

dropped :: a %1 -> b %1 -> a
dropped x y = x -- ERROR: not used exactly once

ignored :: a %1 -> ()
ignored _ = () -- ERROR: does not use a linear argument

called :: (a -> b) -> a %1 -> b
called f x = f x -- ERROR: not used exactly once

added :: Int %1 -> Int
added x = x + 1 -- ERROR: not used exactly once

named :: a %1 -> a
named x = let y = x in y -- ERROR: not used exactly once

below :: a %1 -> a
below x = y -- ERROR: not used exactly once
  where y = x

sometimes :: Bool -> a %1 -> [a]
sometimes b x = if b then [x] else [] -- ERROR: not used exactly once

scrutinised :: Maybe a %1 -> Maybe a
scrutinised m = case m of Just x -> Just x; Nothing -> Nothing -- ERROR: not used exactly once

parts :: (Int, Int) %1 -> Int
parts (x, y) = x -- ERROR: not used exactly once

list :: [a] %1 -> Int
list [] = 0
list (_ : xs) = list xs -- ERROR: does not use a linear argument

numbered :: Int %1 -> Bool
numbered 0 = True -- ERROR: does not use a linear argument
numbered n = False -- ERROR: not used exactly once

delayed :: (a, b) %1 -> (b, a)
delayed ~(x, y) = (y, x) -- ERROR: does not use a linear argument

guarded :: Bool %1 -> Int
guarded x -- ERROR: not used exactly once
  | x = 1
  | otherwise = 2

lambda :: a %1 -> (a, a)
lambda = \x -> (x, x) -- ERROR: not used exactly once

cases :: Maybe a %1 -> [a]
cases = \case
  Nothing -> []
  Just x -> [x, x] -- ERROR: not used exactly once

action :: a %1 -> IO a
action x = do -- ERROR: not used exactly once
  print 'a'
  return x

data Many a where
  Many :: a -> Many a

unrestricted :: a %1 -> Many a
unrestricted x = Many x -- ERROR: not used exactly once

linearly :: (a %1 -> b) -> a -> b
linearly f x = f x

identity :: a -> a
identity x = x

once :: a %1 -> a
once x = x

ordinary :: (a -> b) -> a -> b
ordinary f x = f x

wrongOne = linearly identity 'a' -- ERROR: a linear one is expected

wrongMany = ordinary once 'a' -- ERROR: an ordinary one is expected

wrongLambda = linearly (\x -> (x, x)) 'a' -- ERROR: not used exactly once

class Consumed a where
  consumed :: a %1 -> ()

instance Consumed Bool where
  consumed True = ()
  consumed False = ()

instance Consumed Char where
  consumed _ = () -- ERROR: does not use a linear argument

forgotten :: (a %1 -> b) -> (a -> b)
forgotten f = f -- ERROR: `f` is a linear function, but an ordinary one is expected

promised :: (a -> b) -> (a %1 -> b)
promised f = f -- ERROR: `f` is no linear function, but a linear one is expected

mapped :: [a] %1 -> [a]
mapped = map id -- ERROR: this is no linear function

expanded :: (a %1 -> b) -> (a -> b)
expanded f = \x -> f x
