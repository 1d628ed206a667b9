{-# LANGUAGE TypeFamilies, UndecidableInstances #-}
module Main where

type family F a
type instance F Int = Bool
type instance F Char = F Char

ambiguous :: F a -> Int -- ERROR: ambiguous
ambiguous _ = 1

wrong :: F Int
wrong = 'c' -- ERROR: has type `Char`, but `Bool` is expected

rigid :: F a -> a -> Int
rigid x _ = x -- ERROR: has type `F a`, but `Int` is expected

endless :: F Char
endless = True -- ERROR: does not end

type family Same a b where
  Same a a = Int
  Same a b = Bool

-- `a` and `b` may turn out the same, and a list may contain itself.
notApart :: a -> b -> Same a b -> Bool
notApart _ _ x = x -- ERROR: `Same a b`

infinite :: a -> Same a [a] -> Bool
infinite _ x = x -- ERROR: `Same a [a]`

needed :: (F a ~ Int) => a -> Int
needed _ = 3

unmet :: Int
unmet = needed 'x' + needed (1 :: Int) -- ERROR: `Int`

main :: IO ()
main = return ()
