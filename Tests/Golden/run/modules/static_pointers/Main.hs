{-# LANGUAGE StaticPointers #-}
-- Static forms: keys, the table of all modules, what they may use.
module Main (main) where

import Data.List (nub, sort)
import GHC.StaticPtr

import Tasks (tasks, double)

inc :: Int -> Int
inc x = x + 1

ref1 :: StaticPtr (Int -> Int)
ref1 = static inc

ref2, ref3, ref4 :: StaticPtr Int
ref2 = static (inc 1)
ref3 = static ((\x -> x + 1) (1 :: Int))
ref4 = static (let x = 5 in x * x)

-- A local definition that needs nothing.
ref5 :: Int -> StaticPtr Int
ref5 y = if y > 0 then static x else ref4
  where x = 42 :: Int

-- The class of what static forms may be.
newtype Boxed a = Boxed (StaticPtr a)

instance IsStatic Boxed where
  fromStaticPtr = Boxed

boxed :: Boxed (Maybe Char -> String)
boxed = static show

generic :: IsStatic p => p ([Int] -> Int)
generic = static sum

main :: IO ()
main = do
  print (deRefStaticPtr ref1 10, map deRefStaticPtr [ref2, ref3, ref4, ref5 1, ref5 0])
  putStrLn (case boxed of Boxed p -> deRefStaticPtr p (Just 'x'))
  print (deRefStaticPtr generic [1, 2, 3])
  print (map (\p -> deRefStaticPtr p 21) (double : tasks))
  -- A key finds its form again.
  found <- unsafeLookupStaticPtr (staticKey ref1)
  putStrLn (maybe "lost" (\p -> show (deRefStaticPtr p (1 :: Int) :: Int)) found)
  found5 <- unsafeLookupStaticPtr (staticKey (ref5 1))
  putStrLn (maybe "lost" (\p -> show (deRefStaticPtr p :: Int)) found5)
  keys <- staticPtrKeys
  print (length keys, length (nub keys), all (`elem` keys) [staticKey ref1, staticKey double])
  let info = staticPtrInfo ref1
  print info
  print (spInfoModuleName (staticPtrInfo double), spInfoSrcLoc (staticPtrInfo double))
  print (sort (map (deRefStaticPtr . snd) [(1, static 'b'), (2 :: Int, static 'a')]))
