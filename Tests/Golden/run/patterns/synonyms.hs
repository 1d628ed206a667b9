{-# LANGUAGE PatternSynonyms, ViewPatterns, GADTs, ScopedTypeVariables, RankNTypes #-}
module Main (main, pattern Point, T(.., TOne), Q(Q2, ..)) where
import Data.List (stripPrefix)

data T = T Int Int deriving Show
data Q = Q1 | QI Int deriving (Show, Eq)

pattern Point x y = (x, y)
pattern TOne :: Int -> T
pattern TOne n <- T n 1 where
  TOne n = T n 1
pattern Q2 :: Q
pattern Q2 = QI 2

pattern Head x <- x : _
pattern Zero = 0
pattern JustLeft a = Just (Left a)

pattern x :> xs = x : xs
infixr 5 :>

pattern Even :: Integral a => a
pattern Even <- (even -> True)

pattern Prefix :: String -> String
pattern Prefix rest <- (stripPrefix "pre" -> Just rest) where
  Prefix s = "pre" ++ s

data Some where Some :: Show a => a -> Some
pattern S :: () => Show a => a -> Some
pattern S x = Some x

data Expr a where
  I :: Int -> Expr Int
  B :: Bool -> Expr Bool
  Add :: Expr Int -> Expr Int -> Expr Int
pattern Lit :: () => (a ~ Int) => Int -> Expr a
pattern Lit n = I n
pattern Plus :: () => (a ~ Int) => Expr Int -> Expr Int -> Expr a
pattern Plus a b = Add a b

eval :: Expr a -> a
eval (Lit n) = n
eval (Plus a b) = eval a + eval b
eval (B b) = b

sumL :: [Int] -> Int
sumL (x :> xs) = x + sumL xs
sumL _ = 0

classify :: Int -> String
classify Zero = "zero"
classify Even = "even"
classify _ = "odd"

showS :: Some -> String
showS (S x) = show x

swap :: (a, b) -> (b, a)
swap (Point a b) = Point b a

pattern Nested a b <- (Point a (Head b))

newtype N = MkN Int
pattern N :: Int -> N
pattern N n <- MkN n
pattern NN n = MkN n

main :: IO ()
main = do
  print (swap (1 :: Int, 'c'))
  print [case t of { TOne n -> n; T a b -> a * b } | t <- [TOne 5, T 2 3]]
  print (Q2, Q2 == QI 2, [q | q@Q2 <- [Q1, QI 2, QI 3]])
  print (case "abc" of Head c -> c; _ -> '?')
  mapM_ (putStrLn . classify) [0, 1, 2]
  print (case JustLeft 'x' :: Maybe (Either Char Int) of JustLeft c -> c; _ -> '-')
  print (sumL (1 :> 2 :> 3 :> []))
  print [case s of { Prefix r -> r; _ -> "none" } | s <- [Prefix "x", "other"]]
  putStrLn (showS (S (3 :: Int)) ++ showS (S "s"))
  print (eval (Plus (Lit 1) (Plus (Lit 2) (I 3))), eval (B True))
  print [(a, b) | Nested a b <- [(1 :: Int, "xy"), (2, ""), (3, "z")]]
  let NN k = NN 7
      ~(Point u v) = undefined :: (Int, Int)
  print k
  r <- return (Just 3)
  let f (Just (Even :: Int)) = "even just"
      f _ = "other"
  putStrLn (f r ++ f (Just 4))
  print (map (\(Point a b) -> a + b) [(1, 2), (3, 4 :: Int)])
