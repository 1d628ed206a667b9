-- ConstraintKinds, TypeApplications and ScopedTypeVariables together: a class whose members are filled by type application
{-# LANGUAGE ConstraintKinds, TypeApplications, ScopedTypeVariables, FlexibleContexts, AllowAmbiguousTypes, KindSignatures, RankNTypes #-}
module Main where
import Data.List (intercalate)

class Describe a where
  describe :: a -> String
  size :: a -> Int
  size _ = length (describe @a undefined)
class Tagged a where tag :: String
class Foldable' a where foldSize :: a -> Int

type Full a = (Describe a, Tagged a, Ord a)

instance Tagged Int where tag = "int"
instance Tagged Bool where tag = "bool"
instance Tagged a => Tagged [a] where tag = "[" ++ tag @a ++ "]"
instance (Tagged a, Tagged b) => Tagged (a, b) where tag = tag @a ++ "*" ++ tag @b
instance (Tagged a, Tagged b) => Tagged (a -> b) where tag = "(" ++ tag @a ++ "->" ++ tag @b ++ ")"
instance Foldable' Int where foldSize = length . show
instance Foldable' a => Foldable' [a] where foldSize = sum . map foldSize
describeBy :: forall a. (Show a, Tagged a) => a -> String
describeBy x = tag @a ++ "=" ++ show x
instance Describe Int where { describe = describeBy; size = foldSize }
instance Describe Bool where { describe = describeBy; size _ = 1 }
instance Describe () where describe _ = "unit"
instance (Show a, Tagged a, Foldable' a) => Describe [a] where { describe = describeBy @[a]; size = foldSize @[a] }
instance (Describe a, Describe b) => Describe (a, b) where
  describe (a, b) = describe a ++ " & " ++ describe b
  size (a, b) = size a + size b

best :: forall a. Full a => [a] -> String
best xs = tag @[a] ++ ": " ++ describe m ++ "/" ++ show (size m)
  where m :: a
        m = maximum xs

sizes :: forall a b. (Bounded a, Enum a, Bounded b, Enum b) => (Int, Int)
sizes = (count @a, count @b)
count :: forall a. (Bounded a, Enum a) => Int
count = length [minBound @a .. maxBound]

parse :: forall a. Read a => String -> [a]
parse s = [x | w <- words s, (x, rest) <- readsOne w, null rest]
  where readsOne :: String -> [(a, String)]
        readsOne = reads

main :: IO ()
main = do
  putStrLn (best [3, -14, 7 :: Int])
  putStrLn (best [(True, [1, 2 :: Int]), (False, [9])])
  putStrLn (best [[(-1) :: Int], [5, 10]])
  putStrLn (tag @((Int -> [Bool]) -> Int -> (Int, Bool)))
  print (sizes @Bool @Ordering, uncurry (+) (sizes @() @Bool))
  print (read @Int "42", show @Double 3, maxBound @Int > 0, fromIntegral @Int @Double 7, either @String @Int length negate (Left "abc"))
  print (parse @Int "1 x 2 3.5 -4", parse @Double "1 2.5 ?", parse @Bool "True False maybe")
  print (size ((), [1 :: Int, 22]))
  putStrLn (intercalate ", " [tag @Int, tag @[[Int]]])
