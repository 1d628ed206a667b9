{-# LANGUAGE RebindableSyntax, OverloadedStrings #-}
-- Syntax by the names in scope.
module Main where

import Prelude hiding (fromInteger, fromRational, negate, (==), (>>), (>>=), return)
import qualified Prelude as P

data Expr = Lit Integer | Rat Rational | Neg Expr | Str String | If Expr Expr Expr | Op Expr Expr
  deriving (Show, Eq)

class Literal a where
  fromInteger :: Integer -> a
  fromRational :: Rational -> a
  negate :: a -> a
  fromString :: String -> a

instance Literal Expr where
  fromInteger = Lit
  fromRational = Rat
  negate = Neg
  fromString = Str

instance Literal Int where
  fromInteger = P.fromInteger
  fromRational = P.truncate
  negate x = P.negate x
  fromString = P.length

instance Literal Bool where
  fromInteger n = P.odd n
  fromRational _ = True
  negate = not
  fromString = P.null

instance Literal [a] where
  fromInteger _ = []
  fromRational _ = []
  negate = P.reverse
  fromString _ = []

ifThenElse :: Expr -> Expr -> Expr -> Expr
ifThenElse = If

(==) :: P.Eq a => a -> a -> Bool
a == b = not (a P./= b)

expr :: Expr
expr = if 1 then -2.5 else "text"

matched :: Int -> Expr
matched 3 = "three"
matched (-2) = "minus two"
matched 2.5 = "two"
matched _ = "other"

-- A block with functions of its own: a state whose type changes.
newtype Ix i j a = Ix {run :: i -> (a, j)}

indexed :: Ix Int String Bool
indexed = do
  n <- Ix (\i -> (i, ()))
  Ix (\u -> (u, "middle"))
  let text = P.show n
  s <- Ix (\m -> (m, m P.++ text))
  return (P.null s)
 where
  m >>= f = Ix (\i -> let (a, j) = run m i in run (f a) j)
  m >> n = m >>= (\_ -> n)
  return a = Ix (\i -> (a, i))

-- `fail` is asked for only where a pattern can fail.
maybes :: [Maybe Int] -> [Int]
maybes ms = do
  (m, _) <- P.zip ms ms
  Just x <- [m]
  return x
 where
  xs >>= f = P.concatMap f xs
  return x = [x]
  fail :: String -> [Int]
  fail s = [P.length s]

-- Functions that the block's own statements bind are those of the statements that follow.
rebound :: [Int]
rebound = do
  x <- [1, 2]
  let (>>=) = \m k -> P.concatMap k (P.reverse m)
  y <- [3, 4]
  (>>) <- [\m n -> m P.++ n]
  [100]
  [x * y]
 where
  m >>= k = P.concatMap k m

main :: IO ()
main = P.foldr (P.>>) (P.return ()) actions
 where
  actions =
    [ P.print expr
    , P.mapM_ (\n -> P.print (matched (P.fromIntegral n))) ([3, 4, -2, 2, 9] :: [Int])
    , P.print (P.fst (run indexed 42), P.snd (run indexed 42))
    , P.print (maybes [Just 1, Nothing, Just 3])
    , P.print rebound
    , P.print ((3 :: Bool), (2 :: Bool), -(3 :: Bool))
    ]
