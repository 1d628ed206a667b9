{-# LANGUAGE GADTs, PatternSynonyms, ScopedTypeVariables #-}
-- Constructors with contexts and equalities in patterns that are matched later, and synonyms of patterns with signatures.
module Main (main) where

data Shown a where
  Shown :: Show a => [a] -> Int -> Shown a
  Number :: Int -> Shown Int

elements :: Shown a -> [a]
elements s = let Shown xs _ = s in xs

number :: Shown a -> Int
number s = n
  where
    Number n = s

later :: Shown a -> Int -> [a]
later ~(Shown xs _) n = if n == 0 then [] else take n xs

pair :: (Shown a, Shown b) -> ([a], Int)
pair both = (xs, m + n)
  where
    (Shown xs m, Shown _ n) = both

pattern Zero :: Int
pattern Zero = 0 :: Int

pattern Known :: Maybe Int
pattern Known <- Just Zero :: Maybe Int

describe :: Maybe Int -> String
describe Known = "zero"
describe (Just _) = "other"
describe Nothing = "nothing"

data a `Or` b = L a | R b
newtype (a `Both` b) c = Both (a, b, c)
type a `To` b = a -> b

main :: IO ()
main = do
  putStrLn (elements (Shown "abc" 1))
  print (number (Number 5))
  print (length (later undefined 0 :: [Int]))
  putStrLn (later (Shown "abc" 2) 2)
  print (pair (Shown [True] 3, Shown "x" 4))
  mapM_ (putStrLn . describe) [Just 0, Just 1, Nothing]
  case (L 'c' :: Or Char Int) of
    L c -> print c
    R n -> print n
  case Both (1 :: Int, 'b', "c") of Both (n, c, s) -> print (n + Zero, c, s)
