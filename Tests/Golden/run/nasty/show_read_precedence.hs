-- Derived Show and Read at every precedence: infix constructors of all fixities, records with operators, negative fields, nested types; reads that must fail.
module Main where

import Data.Complex
import Data.Ratio
import qualified Data.List.NonEmpty as N
import Data.Functor.Identity
import Data.Functor.Compose
import Data.Monoid
import Data.Ord (Down (..))
import Text.Read

infixl 6 :+:
infixr 5 :-:
infix 4 :=:
infixl 9 :.
infixr 0 :$
infixr 9 :#
infixl 7 `Mul`

data E = Int :+: E | E :-: E | N Int | Neg { un :: E } | E `Mul` E | (:*) E | Z
  deriving (Show, Read, Eq, Ord)
data F = F :=: F | E :. Double | F :$ F | F :# E | O deriving (Show, Eq, Ord)

data R a b = R { (<+>) :: a, field' :: b, _x1 :: Maybe (R a b) } | a :@ b | L { l :: [a] } deriving (Show, Read, Eq)
infixl 3 :@

newtype W = W { unW :: Int } deriving (Show, Read, Eq)
newtype V f a = V (f a)
instance Show (f a) => Show (V f a) where showsPrec d (V x) = showParen (d > 10) (showString "V " . showsPrec 11 x)
data T3 = T3 Int (Int, Int) [Maybe Int] () deriving (Show, Read, Eq, Ord)
data Unary = Unary deriving (Show, Read, Eq, Enum, Bounded)
data P a = P !a deriving (Show, Read)
data Op = (:+++) | Op `With` Op | Op :? Int deriving (Show, Read, Eq)

-- GHC's derived readers of infix constructors take a time exponential in the parentheses, so only small values are read back.
back :: (Show a, Read a, Eq a) => a -> IO ()
back x = do
  let s = show x
  putStrLn s
  putStrLn (showsPrec 11 x "" ++ " " ++ show (length s > 24 || read s == x, length s > 7 || read (" ( " ++ showsPrec 11 x " ) ") == x))

tryRead :: Read a => String -> Maybe a
tryRead = readMaybe

main :: IO ()
main = do
  mapM_ back
    [ 1 :+: Z, (-1) :+: N (-1), Z :-: (Z :-: Z), (Z :-: Z) :-: Z, Neg (N 3) :-: Neg { un = Neg Z }
    , (Z `Mul` Z) `Mul` (Z `Mul` Z), (:*) ((:*) Z), Neg { un = 2 :+: N 3 } `Mul` Z ]
  mapM_ print [(O :=: O) :=: O, N 1 :. (-2.5), (Z :. 1e22) :$ O, (O :$ O) :$ O, O :$ (O :$ (O :# (1 :+: Z))), (O :# Z) :# Neg { un = N (-1) }]
  back (R { (<+>) = -1 :: Int, field' = 'x', _x1 = Just (3 :@ '\'') })
  back (R { (<+>) = Just (-1.5 :: Double), field' = (:+++), _x1 = Nothing })
  back (L { l = [W 3, W { unW = -4 }] } :: R W ())
  back (Just (W 1) :@ Left (W 2) :: R (Maybe W) (Either W ()))
  back (T3 (-1) (-2, 3) [Just (-4), Nothing] ())
  back ((:+++) `With` ((:+++) `With` (:+++)))
  back ((:+++) :? (-3) :? 4)
  back [LT ..]
  back [Just (Left (3, 'x')), Nothing, Just (Right [True])]
  back (3 % (-6) :: Rational)
  back [Just (1 % 2 :: Ratio Int)]
  back ((-1) :+ 2.5 :: Complex Double)
  back (1 N.:| [2, -3 :: Int])
  back (Sum (-1 :: Int), Product 2.0, All True, First (Just 'x'), Identity (Identity (-3 :: Int)))
  back (Down (3 :: Int), Min' , Unary)
  print (V (Just (-1)), V [V (Just 1)], Compose (Just [1, -2]), Just (Compose [Just 'x']))
  print (P (P (-1.0)), Just (P (Just (-1))), [P (3 % 4)], P (P Unary))
  putStrLn (showsPrec 10 (-5 :: Int) "" ++ showsPrec 6 (-5 :: Int) "" ++ showsPrec 7 (-5 :: Int) "" ++ showsPrec 7 (-0.0 :: Double) "" ++ showsPrec 7 (-5 :: Integer) "" ++ showsPrec 8 (2 % 3 :: Rational) "" ++ showsPrec 7 (2 % 3 :: Rational) "")
  print (tryRead "1:+:Z" :: Maybe E, tryRead "1 :+: Z" :: Maybe E, tryRead "-1 :+: Z" :: Maybe E, tryRead "(-1) :+: Z" :: Maybe E, tryRead "N -1" :: Maybe E, tryRead "N (-1)" :: Maybe E, tryRead "N(-1)" :: Maybe E)
  print (tryRead "Z :-: Z :-: Z" :: Maybe E, tryRead "Neg{un=Z}" :: Maybe E, tryRead "Neg {un = Z} :-: Z" :: Maybe E, tryRead "Neg Z" :: Maybe E, tryRead "(Z)" :: Maybe E, tryRead "(:*) Z" :: Maybe E, tryRead ":* Z" :: Maybe E)
  print (tryRead "Z `Mul` Z" :: Maybe E, tryRead "Mul Z Z" :: Maybe E, tryRead "Z`Mul`Z" :: Maybe E, tryRead "Z {}" :: Maybe E, tryRead "" :: Maybe E, tryRead "Z Z" :: Maybe E, tryRead "Z--comment" :: Maybe E)
  print (tryRead "W {unW = 3}" :: Maybe W, tryRead "W{unW=  -3}" :: Maybe W, tryRead "W {unW = (-3)}" :: Maybe W, tryRead "W 3" :: Maybe W, tryRead "W {unW = 3, unW = 4}" :: Maybe W, tryRead "W {}" :: Maybe W)
  print (tryRead "[1,2,3]" :: Maybe [Int], tryRead "[ 1 , 2 ]" :: Maybe [Int], tryRead "[1,]" :: Maybe [Int], tryRead "[]" :: Maybe [Int], tryRead "[,]" :: Maybe [Int], tryRead "([1])" :: Maybe [Int], tryRead "[(1)]" :: Maybe [Int])
  print (tryRead "(1,2)" :: Maybe (Int, Int), tryRead "((1,2))" :: Maybe (Int, Int), tryRead "(1,2,3)" :: Maybe (Int, Int), tryRead "()" :: Maybe (), tryRead "(())" :: Maybe (), tryRead "( )" :: Maybe ())
  print (reads "1 2 3" :: [(Int, String)], reads "-  5x" :: [(Int, String)], reads "(- 5)" :: [(Int, String)], reads "--5" :: [(Int, String)], reads "5.0" :: [(Int, String)], reads "1e3" :: [(Int, String)], reads "0x1F 0o17 0b1" :: [(Int, String)])
  print (reads "3." :: [(Double, String)], reads ".5" :: [(Double, String)], reads "1e400" :: [(Double, String)], reads "NaN Infinity" :: [(Double, String)], reads "-Infinity" :: [(Double, String)], reads "1e-400" :: [(Double, String)], reads "12E+2" :: [(Double, String)])
  print (reads "'a' 'b'" :: [(Char, String)], reads "'\\n'" :: [(Char, String)], reads "'\\''" :: [(Char, String)], reads "'''" :: [(Char, String)], reads "\"a\\\n  \\b\\&c\\SOH\\1234\\x41\\o101\\^A\\DEL\" rest" :: [(String, String)], reads "['a','b']" :: [(String, String)])
  print (reads "Just 3" :: [(Maybe Int, String)], reads "Just (Just 3)" :: [(Maybe (Maybe Int), String)], reads "Just Just 3" :: [(Maybe (Maybe Int), String)], reads "Justx" :: [(Maybe Int, String)], reads "Left 3.5" :: [(Either Double Int, String)], reads "Nothing more" :: [(Maybe Int, String)])
  print (readEither "12x" :: Either String Int, readEither "" :: Either String Int, readEither " 7 " :: Either String Int, readEither "7 8" :: Either String Int, (minBound, maxBound) == (Unary, Unary))
  print (fst (head (readsPrec 11 "(-3)" :: [(Int, String)])), readsPrec 7 "-3" :: [(Int, String)], readsPrec 6 "-3" :: [(Int, String)], readsPrec 11 "3 % 4" :: [(Rational, String)], readsPrec 7 "3 % 4" :: [(Rational, String)], readsPrec 8 "3%4" :: [(Rational, String)])
  print (lex " hello", lex "\t\n", lex "<=> x", lex "'x' y", lex "\"a\\\"b\" c", lex "1.5e3x", lex "0x1Fg", lex "_a'b c", lex "(a)", lex "`b`", lex "a.b")

data M = Min' deriving (Show, Read, Eq)
