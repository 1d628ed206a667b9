-- read of nested data with odd spaces, parentheses, negative numbers, records and operators; readMaybe failures
module Main where
import Text.Read
import Data.Ratio
import Data.Complex

data Shape = Circle Int | Rect { width :: Int, height' :: Double } | Shape :+++ Shape | Unit deriving (Show, Read, Eq, Ord)
infixr 5 :+++
data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Show, Read, Eq)
newtype Wrap = Wrap { unWrap :: Maybe [Int] } deriving (Show, Read, Eq)
data Color = Red | Green | Blue deriving (Show, Read, Eq, Ord, Enum, Bounded)

main :: IO ()
main = do
  print (read " [ ( 1 , \"a\" ) ,(-2,\"b\") ] " :: [(Int, String)])
  print (read "((((Just (((-3)))))))" :: Maybe Int)
  print (readMaybe "Just -3" :: Maybe (Maybe Int), readMaybe "Just 3 4" :: Maybe (Maybe Int))
  print (read "Circle (-4)" :: Shape, readMaybe "Circle -4" :: Maybe Shape)
  print (read "Rect{width=3,height'= -1.5}" :: Shape, read " ( Rect { width = -3 , height' = 2 } ) " :: Shape)
  print (readMaybe "Rect {height' = 1, width = 2}" :: Maybe Shape, readMaybe "Rect 1 2" :: Maybe Shape)
  print (read "Circle 1 :+++ (Unit :+++ Circle 2)" :: Shape)
  print (readMaybe "Unit :+++ Unit :+++ Unit" :: Maybe Shape)
  print (read "Node (Node Leaf (-1) Leaf) 2 Leaf" :: Tree Int)
  print (read "Wrap {unWrap = Just [1,-2, 3 ]}" :: Wrap)
  print (read "[Red,Green , Blue]" :: [Color], readMaybe "red" :: Maybe Color, readMaybe "Redd" :: Maybe Color)
  print (read "(Left 3,Right 'x')" :: (Either Int Char, Either () Char))
  print (readMaybe "[LT ..]" :: Maybe [Ordering], readMaybe "[LT,]" :: Maybe [Ordering], readMaybe "[]" :: Maybe [Ordering])
  print (read "(1,2.5,'c',\"s\",True)" :: (Int, Double, Char, String, Bool))
  print (read "1.5 :+ (-2)" :: Complex Double, read "(3 % 6)" :: Ratio Int)
  print (readEither "x" :: Either String Int, readEither "1 2" :: Either String Int, readEither "7" :: Either String Int)
  print (let t = Node (Node Leaf (Just (-1.5)) Leaf) Nothing Leaf :: Tree (Maybe Double) in read (show t) == t)
  print (let s = Circle (-1) :+++ Rect { width = -2, height' = -0.5 } :+++ Unit in (s, read (show s) == s))
  print ((reads :: ReadS Color) "Red Green", (reads :: ReadS (Int, Int)) "(1,2)(3,4)", (readsPrec 11 :: ReadS (Maybe Int)) "Just 3")
