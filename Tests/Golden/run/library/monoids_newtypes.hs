-- Data.Monoid and Data.Semigroup newtypes, mconcat on empty lists, foldMap laziness
module Main where
import Data.Monoid
import qualified Data.Semigroup as S
import Data.Foldable

main :: IO ()
main = do
  print (mconcat [] :: String, mconcat ["a", "", "b"], mempty :: (String, [Int]))
  print (getSum (foldMap Sum [1 .. 10 :: Int]), getProduct (foldMap Product [1 .. 5 :: Int]))
  print (getAll (foldMap (All . even) []), getAny (foldMap (Any . even) []), getAny (foldMap (Any . (> 5)) [1 :: Int ..]))
  print (getFirst (First (Just 1) <> First Nothing <> First (Just 3)), getLast (Last (Just 1) <> Last Nothing <> Last (Just (3 :: Int))) :: Maybe Int)
  print (Sum 3 <> Sum 4, Product (-1) <> mempty, All True, Any False <> Any True, First (Just 'x'), Last (Nothing :: Maybe ()))
  print (appEndo (foldMap (Endo . (+)) [1, 2, 3]) 0, appEndo (Endo ('a' :) <> Endo ('b' :)) "c")
  print (getDual (Dual "a" <> Dual "b"), Dual [1] <> Dual [2 :: Int])
  print (compare 1 2 <> compare 'b' 'a', mempty :: Ordering, mconcat [EQ, GT, LT], (compare `foldMap` [1, 1 :: Int]) 1)
  print (S.Max 3 <> S.Max 5 <> S.Max (1 :: Int), S.Min 'b' <> S.Min 'a', S.First 1 <> S.First (2 :: Int), S.Last 1 <> S.Last (2 :: Int))
  print (S.sconcat (pure "x"), S.stimes (3 :: Int) "ab", S.stimes (2 :: Int) (Sum (5 :: Int)), S.mtimesDefault (0 :: Int) "zz")
  print (Just [1] <> Nothing <> Just [2 :: Int], (Nothing :: Maybe String) <> mempty, () <> ())
  print (getAlt (foldMap Alt [Nothing, Just 2, Just (3 :: Int)]), getAp (Ap (Just "x") <> Ap (Just "y")))
  print (fold ["ab", "cd"], foldMap show [1, 2, 3 :: Int], toList (Just 'q'), foldl' (-) 10 (Just (3 :: Int)))
  print (for_ [1, 2] Just, sequenceA_ [Just 1, Nothing], asum [Nothing, Just 5, Just (6 :: Int)], traverse_ Right "ab" :: Either () ())
  print (minimumBy (\a b -> compare (snd a) (snd b)) [(1, 'b'), (2, 'a'), (3, 'a')] :: (Int, Char), find even [1, 3, 4, 6 :: Int], notElem 3 (Just (4 :: Int)))
  print (foldrM (\x acc -> if x > 0 then Just (x + acc) else Nothing) 0 [1, 2, 3 :: Int], foldlM (\acc x -> [acc + x, acc * x]) 1 [2, 3 :: Int])
  print (length (1 :: Int, 'x'), sum (Right 3 :: Either () Int), product (Left 'a' :: Either Char Int), maximum (Just 2 :: Maybe Int), null (Left 1 :: Either Int ()), concatMap show (Just (12 :: Int)))
