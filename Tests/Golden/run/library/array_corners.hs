-- Data.Array: accumArray, ixmap, (//), bounds, laziness, empty arrays and index errors
module Main where
import Data.Array
import Control.Exception

bad :: Show a => String -> a -> IO ()
bad n x = do
  r <- try (evaluate (length (show x)))
  putStrLn (n ++ ": " ++ either (\e -> const "exception" (e :: SomeException)) show r)

main :: IO ()
main = do
  let a = listArray (0, 4) [10, 20 ..] :: Array Int Int
      m = array ((0, 0), (1, 2)) [((i, j), i * 3 + j) | i <- [0, 1], j <- [0 .. 2]] :: Array (Int, Int) Int
  print a
  print m
  print (bounds a, indices m, elems m, assocs (fmap (* 2) a))
  print (accumArray (+) 0 ('a', 'e') [(c, 1) | c <- "abcadabe"] :: Array Char Int)
  print (accumArray (flip (:)) [] (0, 2) [(0, 'x'), (2, 'y'), (0, 'z')] :: Array Int String)
  print (accum (-) a [(0, 1), (0, 2), (4, 5)])
  print (a // [(1, 0), (1, 7), (3, -1)])
  print (ixmap (0, 2) (\i -> (1, 2 - i)) m, ixmap ((0, 0), (2, 1)) (\(i, j) -> (j, i)) m)
  print (listArray (1, 0) [] :: Array Int Char, rangeSize (bounds (listArray (5, 2) "" :: Array Int Char)))
  print (listArray (-2, 0) "abcd", Just (listArray (0, 0) [Just (-1)] :: Array Int (Maybe Int)))
  print (a == listArray (0, 4) [10, 20, 30, 40, 50], compare a (a // [(4, 0)]), a < listArray (0, 5) [10, 20 ..])
  print (sum a, product a, maximum m, length m, foldr (:) [] a, elem 30 a, null (listArray (1, 0) [] :: Array Int ()))
  print (fmap show m ! (1, 1), traverse (\x -> if x >= 0 then Just (x + 1) else Nothing) a)
  let lazy = listArray (0, 2) [1, undefined, 3] :: Array Int Int
  print (lazy ! 0 + lazy ! 2, length (elems lazy))
  let fibs = listArray (0, 90) [if i < 2 then toInteger i else fibs ! (i - 1) + fibs ! (i - 2) | i <- [0 .. 90 :: Int]] :: Array Int Integer
  print (fibs ! 90)
  print (read "array (0,1) [(0,'a'),(1,'b')]" :: Array Int Char)
  bad "above" (a ! 5)
  bad "below" (a ! (-1))
  bad "inner" (m ! (0, 3))
  bad "undefined element" (lazy ! 1)
  bad "missing element" (array (0, 1) [(0, 'x')] ! 1)
  bad "outside in array" (array (0, 1) [(2, 'x')])
  bad "outside in (//)" (a // [(9, 1)])
  bad "empty" (listArray (1, 0) "" ! 1)
  print (range ((0, 'a'), (1, 'c')), index ((0, 0, 0), (1, 2, 3)) (1, 1, 1), inRange ((0, 0), (2, 2)) (1, 3), rangeSize ((1, 1), (0, 5)))
  print (range (False, True), index (LT, GT) GT, range ((3, 1), (2, 5)) :: [(Int, Int)], inRange ('a', 'f') 'g', index (10 :: Integer, 20) 15)
