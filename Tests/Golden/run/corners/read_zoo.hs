-- Reading: precedence, parentheses everywhere, negative numbers, records with odd spacing, infix constructors, failures.
module Main where

import qualified Data.List.NonEmpty as N
import Data.Ratio
import Text.Read

data Op = Int :+ Int | Op :* Op | Neg { unNeg :: Op } | Op `Plus` Op | (:!) { (%%) :: Int, snd' :: Maybe Op }
  deriving (Eq, Ord, Show, Read)
infixl 6 :+
infixr 7 :*
infix 5 `Plus`

newtype Wrap f = Wrap { unWrap :: f Int }
data Unit = Unit deriving (Show, Read, Eq, Ord, Bounded, Enum)
data Poly a b = Poly a b | P' { _x1 :: a, y' :: [b] } deriving (Show, Read, Eq)

try' :: Read a => String -> Either String a
try' = readEither

main :: IO ()
main = do
  print (map readMaybe ["1", " 1 ", "(1)", "((1))", "-1", "(-1)", "- 1", "(- 1)", "1.0", "1e2", "0x1F", "0o17", "0b1", "1 2", "", "+1"] :: [Maybe Int])
  print (map readMaybe ["1", "1.5", ".5", "1.", "1e3", "1e-2", "-2.5e+1", "NaN", "Infinity", "-Infinity", "(-(2))", "0x10"] :: [Maybe Double])
  print (map readMaybe ["1 :+ 2", "(1 :+ 2)", "1 :+ -2", "1 :+ (-2)", "-1 :+ 2", "(-1) :+ 2", "1:+2"] :: [Maybe Op])
  print (readMaybe "1 :+ 2 :* 3 :+ 4 :* 5 :+ 6" :: Maybe Op)
  print (readMaybe "(1 :+ 2) :* ((3 :+ 4) :* (5 :+ 6))" :: Maybe Op)
  print (readMaybe "((1 :+ 2) `Plus` (Neg {unNeg=3 :+ 4}))" :: Maybe Op)
  print (readMaybe " Neg{ unNeg = ( 1:+2 ) } " :: Maybe Op)
  print (readMaybe "(:!) {(%%) = -5, snd' = Just (1 :+ 2)}" :: Maybe Op)
  print (readMaybe "(:!) {snd' = Nothing, (%%) = 5}" :: Maybe Op)
  print (readMaybe "Neg (1 :+ 2)" :: Maybe Op)
  let vs = [1 :+ (-2), (1 :+ 2) :* Neg (3 :+ 4), (1 :+ 2) `Plus` ((:!) (-1) (Just (0 :+ 0)))]
  mapM_ print vs
  print (read (show vs) == vs, map (flip (showsPrec 6) "") vs)
  print (try' "" :: Either String Int)
  print (try' "1 1" :: Either String Int)
  print (try' "[1,2,]" :: Either String [Int])
  print (try' "[ 1 , 2,3 ]" :: Either String [Int])
  print (try' "[]" :: Either String [Unit], try' "( )" :: Either String (), try' "(Unit,Unit , [ Unit ])" :: Either String (Unit, Unit, [Unit]))
  print (try' "Poly (Just 1) 'x'" :: Either String (Poly (Maybe Int) Char))
  print (try' "Poly Just 1 'x'" :: Either String (Poly (Maybe Int) Char))
  print (try' "P' {_x1 = 1, y' = \"ab\"}" :: Either String (Poly Int Char))
  print (try' "P' {_x1 = 1,y'=['a' , '\\n']}" :: Either String (Poly Int Char))
  print (reads "17 rest" :: [(Int, String)], reads "(1,'c')tail" :: [((Int, Char), String)], lex " <=> b", lex "0x1Fg", lex "\"a\\\"b\" c", lex "", lex "'x'y", lex "a'b_1.c")
  print (read "3 % 4" :: Rational, readMaybe "(-3) % 4" :: Maybe (Ratio Int))
  print (readMaybe "1 :| [2,3]" :: Maybe (N.NonEmpty Int), readMaybe "Left 1" :: Maybe (Either Int Bool), readMaybe "(Right True)" :: Maybe (Either Int Bool))
  print (readMaybe "LT" :: Maybe Ordering, readMaybe "Just Nothing" :: Maybe (Maybe (Maybe ())), readMaybe "Just(Just())" :: Maybe (Maybe (Maybe ())))
