{-# LANGUAGE ImpredicativeTypes, KindSignatures, PatternSynonyms, ScopedTypeVariables, TypeApplications, ViewPatterns #-}
-- Which variables a type application names; signatures of patterns and synonyms; `forall` under type constructors.

module Main (main) where

-- `{a}` is inferred: no type application names it.
second :: forall {a} b. a -> b -> b
second _ y = y

third :: forall {a} {b :: *} c. (a, b, c) -> c
third (_, _, z) = z

class Sized a where
  sizeWith :: Integral b => b -> a -> b

instance Sized Bool where
  sizeWith b x = b + (if x then 1 else 0)

-- A method's own variables stand behind the class's context.
sized :: Integer
sized = sizeWith @Bool @Integer 40 True

partial :: Int -> Bool -> Int
partial = sizeWith @_ @Int

-- A polymorphic parameter, by its signature only.
both = \(f :: forall a. [a] -> Int) -> (f "abc", f [True])

applied :: Maybe (forall a. [a] -> [a]) -> Maybe ([Int], [Char])
applied (Just f) = Just (f [3, 4], f "hello")
applied Nothing = Nothing

none :: [forall a. a -> a]
none = [id, \x -> x]

-- The variables of a synonym's signature scope over what builds.
pattern Only :: forall a. Show a => a -> [a]
pattern Only x <- [x] where
  Only x = replicate (length (show (x :: a))) x

main :: IO ()
main = do
  print (second @Bool 'c' True)
  print (third @Int (1 :: Int, 'c', 3))
  print (sized, partial 1 False)
  print (both length)
  print (applied Nothing)
  print (length none)
  print (Only 12 :: [Int])
  print [x | Only x <- [[1], [2, 3], [4 :: Int]]]
  print (head none 'c', last none (head none True))
