-- | What of their arguments functions of maps and sets evaluate: those in which it is easily otherwise.
module Main where

import Control.Exception
import Data.Functor.Identity
import qualified Data.IntMap.Lazy as IL
import qualified Data.IntMap.Strict as IS
import qualified Data.IntSet as ISet
import qualified Data.Map.Lazy as L
import qualified Data.Map.Strict as S
import qualified Data.Set as Set

data Hole = Hole deriving Show
instance Exception Hole

u :: a
u = throw Hole

row :: String -> [a] -> IO ()
row name values = do
  texts <- mapM text values
  putStrLn (name ++ concatMap (' ' :) texts)
  where
    text x = either failed (const "ok") <$> try (evaluate x)
    failed e = case fromException e of
      Just Hole -> "_"
      Nothing -> takeWhile (/= '\n') (show (e :: SomeException))

main :: IO ()
main = do
  let m = L.fromList [(1, u), (3, 2)] :: L.Map Int Int
      e = L.empty :: L.Map Int Int
      im = IL.fromList [(1, u), (3, 2)] :: IL.IntMap Int
      ie = IL.empty :: IL.IntMap Int
      s = Set.fromList [1, 2 :: Int]
  row "cartesianProduct" [Set.cartesianProduct Set.empty (u :: Set.Set Int), Set.cartesianProduct (u :: Set.Set Int) Set.empty]
  row "split" [Set.split u Set.empty, Set.split u s]
  row "splitMember" [Set.splitMember u Set.empty, Set.splitMember u s]
  row "IntSet.split" [ISet.split u ISet.empty]
  row "IntSet.splitMember" [ISet.splitMember u ISet.empty, ISet.splitMember u (ISet.singleton 1)]
  row "IntSet.deleteFindMin" [ISet.deleteFindMin ISet.empty, ISet.deleteFindMax ISet.empty]
  row "alterF" [L.alterF (\_ -> Just (Just 1)) u e, L.alterF (\_ -> Just u) 1 e, L.alterF (\_ -> Just u) 1 u]
  row "Strict.alterF" [S.alterF (\_ -> Just (Just 1)) u e, S.alterF (\_ -> Just u) 1 e, S.alterF (\_ -> Just u) 1 u]
  row "compose" [L.compose u (e :: L.Map Int Int), L.compose (e :: L.Map Int Int) u, L.compose e m]
  row "differenceWith" [L.differenceWith (\_ _ -> Nothing) e (u :: L.Map Int Int), L.differenceWithKey (\_ _ _ -> u) m e]
  row "Strict.differenceWithKey" [S.differenceWithKey (\_ _ _ -> Just u) m m, S.differenceWithKey (\_ _ _ -> Nothing) m m]
  row "Strict.insertWith" [S.insertWith (\_ _ -> 2) 3 u m, S.insertWith (\_ _ -> 2) 4 u m]
  row "Strict.mapKeys" [S.mapKeys (+ 1) m, S.mapKeys (const u) m]
  row "traverseWithKey" [runIdentity (L.traverseWithKey (\_ _ -> Identity u) m), runIdentity (S.traverseWithKey (\_ _ -> Identity u) m) :: L.Map Int Int]
  row "IntMap.compose" [IL.compose ie u, IL.compose u ie]
  row "IntMap.Strict.compose" [IS.compose im (IL.fromList [(1, 1)])]
  row "IntMap.Strict.mapKeys" [IS.mapKeys (+ 1) im]
  row "IntMap.split" [IL.split u ie, IL.split u im]
  row "IntMap.splitLookup" [IL.splitLookup u ie, IL.splitLookup u im]
  row "IntMap.deleteFindMin" [IL.deleteFindMin ie, IL.deleteFindMax ie]
  row "IntMap.updateMin" [IL.updateMin Just ie, IL.updateMax Just ie, IL.updateMin (const u) im, IS.updateMin (const (Just u)) im]
