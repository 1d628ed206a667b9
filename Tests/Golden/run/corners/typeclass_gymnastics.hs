-- Classes: return-type polymorphism, functions of any arity, superclass defaults, instances for functions, local instances by newtype.
{-# LANGUAGE FlexibleInstances, FlexibleContexts, ScopedTypeVariables, RankNTypes, TypeApplications, AllowAmbiguousTypes, UndecidableInstances #-}
module Main where

import Data.List (intercalate, sort)
import Data.Monoid
import Data.Proxy

class Collect r where collect :: [String] -> r
instance Collect [Char] where collect = intercalate "," . reverse
instance (Show a, Collect r) => Collect (a -> r) where collect acc = \x -> collect (show x : acc)
instance Known a => Collect (IO a) where collect acc = putStrLn ("io:" ++ unwords (reverse acc)) >> return from

class Known a where from :: a
instance Known () where from = ()

list :: Collect r => r
list = collect []

class Default a where
  def :: a
  def = error "no default"
  defs :: Int -> [a]
  defs n = replicate n def
instance Default Int where def = 7
instance Default Bool where { def = True; defs n = take n (cycle [True, False]) }
instance Default [a] where def = []
instance (Default a, Default b) => Default (a, b) where
  def = (def, def)
  defs n = zip (defs n) (defs n)
instance Default b => Default (a -> b) where def = const def
instance Default ()

class Sized a where size :: Int
instance Sized Int where size = 8
instance Sized Bool where size = 1
instance (Sized a, Sized b) => Sized (a, b) where size = size @a + size @b
instance Sized a => Sized (Maybe a) where size = 1 + size @a

class Named p where named :: p a -> String
instance Named Proxy where named _ = "proxy"
instance Named [] where named xs = "list of " ++ show (length xs)
instance Named (Either e) where named = either (const "left") (const "right")
instance Named ((->) e) where named _ = "function"
instance Named ((,) e) where named (_, _) = "pair"

class Monoid' a where
  unit :: a
  (<+>) :: a -> a -> a
  infixr 6 <+>
  times :: Int -> a -> a
  times n x | n <= 0 = unit
            | even n = let h = times (n `div` 2) x in h <+> h
            | otherwise = x <+> times (n - 1) x
instance Monoid' Integer where { unit = 1; (<+>) = (*) }
instance Monoid' b => Monoid' (a -> b) where
  unit _ = unit
  (f <+> g) x = f x <+> g x
newtype Trans a = Trans { runTrans :: a -> a }
instance Monoid' (Trans a) where
  unit = Trans id
  Trans f <+> Trans g = Trans (f . g)
instance (Monoid' a, Monoid' b) => Monoid' (a, b) where
  unit = (unit, unit)
  (a, b) <+> (c, d) = (a <+> c, b <+> d)

newtype Rev a = Rev { unRev :: a } deriving (Eq, Show)
instance Ord a => Ord (Rev a) where
  compare (Rev a) (Rev b) = compare b a

both :: (forall a. Show a => a -> r) -> (Int, Bool) -> [r]
both f (a, b) = [f a, f b]

withShow :: (forall r. (forall a. (Show a, Ord a) => [a] -> r) -> r) -> String
withShow k = k (show . sort)

main :: IO ()
main = do
  putStrLn (list 1 'x' [True] "s")
  list (1 :: Int) "two" :: IO ()
  list :: IO ()
  print (def :: (Int, (Bool, [()])), defs 3 :: [(Int, Bool)], (def :: Char -> Int) 'x', length (defs 2 :: [()]))
  print (size @(Maybe (Int, Bool)), size @(Int, (Int, Maybe Bool)))
  putStrLn (unwords [named (Proxy :: Proxy Int), named "abc", named (Left 1), named not, named (1, 2)])
  print (times 10 (3 :: Integer), times 5 (\x -> x + 1 :: Integer) 1, runTrans (times 8 (Trans (* 2))) 1, fst (times 3 (2 :: Integer, Trans tail)))
  print (map unRev (sort (map Rev [3, 1, 2])), maximum [Rev 1, Rev 2], Rev 1 < Rev 2)
  print (both show (1, True), both (length . show) (100, False))
  putStrLn (withShow (\f -> f "hello") ++ withShow (\f -> f [3, 1, 2 :: Int]))
  print (getSum (foldMap Sum [1 .. 10]), (appEndo . foldMap (Endo . (+))) [1, 2, 3] 0, (getAll . foldMap (All .) [even, (> 3)]) 4)
  print ((compare <> flip compare) 1 2, (mempty :: Int -> String) 3, (show <> const "-" <> show) 5)
