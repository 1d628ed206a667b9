{-# LANGUAGE ExistentialQuantification, GADTs, PatternSynonyms, ViewPatterns #-}
-- Pattern synonyms without signatures: what their constructors bring is provided, what matching wants is required.
module Main where

data Shown = forall a. Show a => Shown a | forall b c. (Ord b, Num c) => Pair b c [b]

data Term a where
  Number :: Int -> Term Int
  Both :: Term a -> Term b -> Term (a, b)
  Equal :: (Eq e, Show e) => e -> e -> Term Bool
  Not :: Term Bool -> Term Bool

pattern One x <- Shown x
pattern Some x <- Just (Shown x)
pattern Three a b xs = Pair a b xs
pattern N n = Number n
pattern Pairing x y = Both x y
pattern Numbers n m = Both (Number n) (Number m)
pattern Same x y <- Equal x ((== x) -> y)
pattern Negated t = Not t
pattern Large x <- Shown (length . show -> x@((> 3) -> True))

describe :: Shown -> String
describe (Large n) = "large: " ++ show n
describe (One x) = "one " ++ show x
describe (Three a _ xs) = "three " ++ show (length (filter (> a) xs))

eval :: Term a -> a
eval (Numbers n m) = (n * 100, m * 100)
eval (N n) = n
eval (Pairing x y) = (eval x, eval y)
eval (Same _ y) = y
eval (Negated t) = not (eval t)

main :: IO ()
main = do
  mapM_ (putStrLn . describe) [Shown 'c', Shown "long", Three 'b' (1 :: Int) "abcd", Pair (2 :: Int) (1 :: Double) [1, 2]]
  print (eval (Pairing (N 1) (Negated (Equal 'a' 'b'))))
  print (eval (Numbers 3 4))
  case Just (Shown True) of
    Some x -> print x
    _ -> putStrLn "none"
