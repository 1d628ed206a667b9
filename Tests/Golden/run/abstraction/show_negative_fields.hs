-- showsPrec/readsPrec of user-written instances inside derived ones, negative numbers in every position, ratios, nested Maybe/Either/tuples/arrays
{-# LANGUAGE FlexibleContexts, UndecidableInstances #-}
module Main where
import Data.Ratio
import Data.Complex
import Data.Array
import qualified Data.List.NonEmpty as NE
import Data.Monoid
import Data.Functor.Identity
import Data.Functor.Compose
import Data.Functor.Const

newtype Neg = Neg Int deriving (Eq, Ord)
instance Show Neg where showsPrec d (Neg n) = showParen (d > 6) (showString "minus " . showsPrec 7 n)
instance Read Neg where readsPrec d = readParen (d > 6) (\s -> [(Neg n, r) | ("minus", t) <- lex s, (n, r) <- readsPrec 7 t])
data P = P Neg Neg | Neg :% Neg | Q { fstN :: Neg, (##) :: Maybe Neg } deriving (Show, Read, Eq, Ord)
infix 6 :%
data Op = (:+++) Int Int | Int :*** Int | Int `Div` Op deriving (Show, Read, Eq)
infixl 7 :***
infixr 7 `Div`
data U a = U { unU, unU' :: a } | (:|) { _left :: a } deriving (Show, Read, Eq, Ord)
newtype F f = F (f Int)
instance Show (f Int) => Show (F f) where showsPrec d (F x) = showParen (d > 10) (showString "F " . showsPrec 11 x)

main :: IO ()
main = do
  print [P (Neg 1) (Neg (-1)), Neg 2 :% Neg 3, Q { fstN = Neg 4, (##) = Just (Neg (-5)) }]
  print (read "[P (minus 1) (minus (-1)),(minus 2) :% (minus 3),Q {fstN = minus 4, (##) = Just (minus 5)}]" :: [P])
  print ((:+++) (-1) 2, (-1) :*** (-2), (-3) `Div` ((-4) `Div` (1 :+++ (-1))))
  print (read "(-3) `Div` (2 :*** (-4))" :: Op, read "(:+++) 1 (-2)" :: Op)
  print (U (-1) 2, (:|) (-1.5), Just U { unU = Just (-1), unU' = Nothing }, [(:|) { _left = (:|) 'x' }])
  print (read " U { unU = ( -1 ) , unU' = (2)} " :: U Int, (reads "(:|) {_left = [ 1,2 ]} tail" :: [(U [Int], String)]))
  print (-1 % 2 :: Rational, Just (3 % (-6) :: Ratio Int), [1 :+ (-1), (-0.0) :+ 2 :: Complex Double], Just (negate 1 :+ 1 :: Complex Double))
  print (listArray (-1, 1) [-1, 0, 1 :: Int], Just (listArray ('a', 'b') [Left (-1), Right (-2.5)] :: Array Char (Either Int Double)))
  print (NE.fromList [-1, 2 :: Int], Just (Sum (-1)), Product (-2.0), First (Just (-3)), Identity (-4), Compose [Just (-5)], Const (-6) `asTypeOf` Const 0 :: Const Int ())
  print (F (Just (-1)), Just (F [-1]), F (Left "x" :: Either String Int), minimum [Neg (-1), Neg 0])
  print (showsPrec 7 (-1 :: Int) "", showsPrec 6 (-1 :: Int) "", show (Just (-0.0)), show [-1e-3, 1.0e7, 0.1], showsPrec 8 (1 % 2 :: Rational) "", showsPrec 7 (1 % 2 :: Rational) "")
  print (minBound :: Int, Just (minBound :: Int), read "-7" + 1 :: Int, read "( - 7 )" :: Int, (read "[(-1,\" \\\" \"),(2,\"\\1234\\&5\")]" :: [(Int, String)]))
