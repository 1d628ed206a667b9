-- Data.Map, Data.Set and Data.Tree: operations beside a model of lists, balance, laziness, instances.
import Control.Exception
import Data.Bifoldable (bifoldMap)
import Data.Char (toUpper)
import Data.Foldable (foldl', toList)
import Data.Functor.Classes
import Data.Functor.Identity
import Data.List (nub, nubBy, sort, sortOn)
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import Data.Maybe (fromMaybe)
import qualified Data.Set as S
import Data.Tree

attempt :: Show a => String -> a -> IO ()
attempt name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ takeWhile (/= '\n') (show (e :: SomeException)) ++ ">") (const (show x)) r)

randoms :: Int -> [Int]
randoms = map (`div` 65536) . tail . iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648)

type Model = [(Int, Int)]

insertM :: Int -> Int -> Model -> Model
insertM k v m = sortOn fst ((k, v) : filter ((/= k) . fst) m)

-- | Random insertions, deletions, changes; every tree is valid and the same as the model.
check :: Int -> [Int] -> Bool
check n rs = go n rs M.empty MS.empty S.empty []
  where
    go 0 _ _ _ _ _ = True
    go i (a : b : c : rest) m ms s model
      | not agree = error ("differs at step " ++ show (n - i))
      | otherwise = case b `mod` 6 of
          0 -> go (i - 1) rest (M.delete k m) (MS.delete k ms) (S.delete k s) (filter ((/= k) . fst) model)
          1 -> go (i - 1) rest (M.adjust (+ c) k m) (MS.adjust (+ c) k ms) s (map (\(x, v) -> if x == k then (x, v + c) else (x, v)) model)
          2 -> let f o = if even (fromMaybe c o) then Nothing else fmap (+ 1) o
               in go (i - 1) rest (M.alter f k m) (MS.alter f k ms) (if M.member k (M.alter f k m) then s else S.delete k s)
                    (case f (lookup k model) of { Nothing -> filter ((/= k) . fst) model; Just v -> insertM k v model })
          _ -> go (i - 1) rest (M.insertWith (-) k c m) (MS.insertWith (-) k c ms) (S.insert k s) (insertM k (maybe c (c -) (lookup k model)) model)
      where
        k = a `mod` 60
        agree = M.valid m && MS.valid ms && S.valid s && M.toList m == model && MS.toList ms == model
          && S.toList s == map fst model && M.lookup k m == lookup k model && M.size m == length model
          && M.lookupIndex k m == lookup k (zip (map fst model) [0 ..])
          && M.lookupLT k m == lastOf (filter ((< k) . fst) model) && M.lookupGE k m == firstOf (filter ((>= k) . fst) model)
          && M.lookupLE k m == lastOf (filter ((<= k) . fst) model) && M.lookupGT k m == firstOf (filter ((> k) . fst) model)
    go _ _ _ _ _ _ = True
    lastOf xs = if null xs then Nothing else Just (last xs)
    firstOf xs = if null xs then Nothing else Just (head xs)

-- | Combinations of two maps.
together :: [Int] -> Bool
together rs = and
  [ M.valid r && M.toList r == expected
  | (r, expected) <-
      [ (M.union m1 m2, sortOn fst (l1 ++ filter (not . (`elem` map fst l1) . fst) l2))
      , (M.unionWith (-) m1 m2, [(k, case (lookup k l1, lookup k l2) of { (Just a, Just b) -> a - b; (Just a, _) -> a; (_, Just b) -> b; _ -> 0 }) | k <- sort (nub (map fst (l1 ++ l2)))])
      , (M.difference m1 m2, [e | e@(k, _) <- l1, k `notElem` map fst l2])
      , (M.intersectionWith (-) m1 m2, [(k, a - b) | (k, a) <- l1, Just b <- [lookup k l2]])
      , (M.differenceWith (\a b -> if a > b then Just (a - b) else Nothing) m1 m2, [(k, v) | (k, a) <- l1, v <- maybe [a] (\b -> [a - b | a > b]) (lookup k l2)])
      , (M.mergeWithKey (\_ a b -> if odd a then Just (a + b) else Nothing) id (const M.empty) m1 m2, [(k, v) | (k, a) <- l1, v <- maybe [a] (\b -> [a + b | odd a]) (lookup k l2)])
      , (M.restrictKeys m1 (M.keysSet m2), [e | e@(k, _) <- l1, k `elem` map fst l2])
      , (M.withoutKeys m1 (M.keysSet m2), [e | e@(k, _) <- l1, k `notElem` map fst l2])
      , (fst (M.partition even m1), filter (even . snd) l1), (M.mapMaybe (\v -> if even v then Just (v `div` 2) else Nothing) m1, [(k, v `div` 2) | (k, v) <- l1, even v])
      , (fst (M.split 30 m1), filter ((< 30) . fst) l1), (snd (M.split 30 m1), filter ((> 30) . fst) l1)
      , (M.take 7 m1, take 7 l1), (M.drop 7 m1, drop 7 l1), (M.dropWhileAntitone (< 20) m1, dropWhile ((< 20) . fst) l1)
      , (M.mapKeys (`div` 3) m1, map last' (groups (map (\(k, v) -> (k `div` 3, v)) l1))), (M.fromDistinctAscList l1, l1), (M.fromDistinctDescList (reverse l1), l1)
      ]
  ]
  && M.disjoint m1 m2 == null [() | (k, _) <- l1, k `elem` map fst l2]
  && M.isSubmapOf (M.take 3 m1) m1 && S.isSubsetOf (M.keysSet (M.drop 3 m1)) (M.keysSet m1)
  && and [S.valid r && S.toList r == e | (r, e) <- [(S.union s1 s2, sort (nub (map fst (l1 ++ l2)))), (s1 S.\\ s2, [k | k <- map fst l1, k `notElem` map fst l2]), (S.intersection s1 s2, [k | k <- map fst l1, k `elem` map fst l2]), (S.filter even s1, filter even (map fst l1)), (S.map (`div` 2) s1, nub (map ((`div` 2) . fst) l1))]]
  where
    (as, bs) = splitAt 80 (take 140 rs)
    m1 = M.fromList (zip (map (`mod` 70) as) (map (`mod` 9) bs ++ [0 ..]))
    m2 = M.fromList (zip (map (`mod` 70) bs) as)
    (l1, l2) = (M.toList m1, M.toList m2)
    (s1, s2) = (M.keysSet m1, M.keysSet m2)
    last' g = last g
    groups [] = []
    groups ((k, v) : xs) = let (same, others) = span ((== k) . fst) xs in ((k, v) : same) : groups others

main :: IO ()
main = do
  print (check 1500 (randoms 42), check 800 (randoms 7), and [together (randoms s) | s <- [1 .. 25]])
  let m = M.fromList [(k, [toEnum (k + 97) :: Char]) | k <- [3, 1, 4, 1, 5, 9, 2, 6]]
  print (m, M.lookup 4 m, m M.!? 7, M.findWithDefault "-" 7 m, M.member 9 m, M.elemAt 2 m, M.findIndex 4 m)
  print (showsPrec 11 m "", read "fromList [(2,'b'),(1,'a'),(2,'c')]" :: M.Map Int Char, M.fromList [(1, 'x')] < M.fromList [(1, 'y')], compare (S.fromList "ab") (S.fromList "b"))
  print (fmap (map toUpper) m, sum (M.fromList (zip "abc" [1 ..])), toList m, length m, maximum m, elem "b" m, foldr (++) "" m, M.foldrWithKey (\k v r -> (k, v) : r) [] m)
  print (M.foldlWithKey (\a k v -> a ++ show k ++ v) "" m, M.foldMapWithKey (\k v -> show k ++ v) m, M.foldr' (\v n -> length v + n) 0 m, M.elems m, M.keys m, M.keysSet m, M.toDescList m)
  print (M.mapAccum (\a v -> (a ++ v, length a)) "" m, M.mapAccumRWithKey (\a k v -> (a ++ v, k)) "" m, traverse (\v -> if null v then Nothing else Just (head v)) m, M.traverseWithKey (\k v -> [v, show k]) (M.take 2 m))
  print (M.insertLookupWithKey (\k n o -> show k ++ n ++ o) 4 "new" m, M.updateLookupWithKey (\_ _ -> Nothing) 4 m, M.updateLookupWithKey (\_ v -> Just (v ++ v)) 4 m, M.alterF (\v -> [Nothing, fmap reverse v, Just "z"]) 5 (M.take 5 m))
  print (M.minViewWithKey m, M.maxView m, M.deleteFindMin (M.take 2 m), M.lookupMin (M.empty :: M.Map Int Int), M.updateMin (const Nothing) (M.take 2 m), M.updateMaxWithKey (\k v -> Just (show k ++ v)) (M.take 2 m), M.deleteMax (M.take 2 m))
  print (M.fromListWith (++) [(1, "a"), (2, "b"), (1, "c")], M.fromListWithKey (\k a b -> show k ++ a ++ b) [(1, "a"), (1, "c")], M.fromAscListWith (++) [(1, "a"), (1, "b"), (2, "c")], M.fromDescList [(2, 'a'), (1, 'b'), (1, 'c')], M.fromSet show (S.fromList [2, 1]))
  print (M.mapKeysWith (++) (`div` 2) m, M.mapEither (\v -> if v > "d" then Right v else Left (length v)) m, M.unionsWith (+) [M.singleton 'a' 1, M.singleton 'a' 2], M.compose (M.fromList [(1, 'a')]) (M.fromList [("x", 1), ("y", 2)]), m M.\\ M.fromList [(1, ())])
  print (M.splitLookup 4 m, map M.size (M.splitRoot m), M.spanAntitone (< 4) m, M.isProperSubmapOfBy (<=) (M.fromList [(1, 0)]) (M.fromList [(1, 1), (2, 2)]), M.notMember 1 m, M.null m)
  print (mconcat [M.singleton 1 'a', M.singleton 1 'b', M.singleton 2 'c'], liftCompare2 compare (flip compare) (M.fromList [(1, 2)]) (M.fromList [(1, 3)]), bifoldMap show id m, eq1 (M.fromList [(1, 2)]) (M.fromList [(1, 2)]), showsPrec1 11 (S.fromList "ab") "")
  -- laziness of values, strictness of keys
  let u = error "u" :: Int
  attempt "lazy insert" (M.size (M.insert 1 u M.empty))
  attempt "strict insert" (MS.size (MS.insert 1 u MS.empty))
  attempt "lazy map" (M.size (M.map (const u) (M.singleton 1 1)))
  attempt "strict map" (MS.size (MS.map (const u) (M.singleton 1 1)))
  attempt "strict insertWith" (MS.size (MS.insertWith (\_ _ -> u) 1 1 (MS.singleton 1 1)))
  attempt "lazy adjust" (M.size (M.adjust (const u) 1 (M.singleton 1 1)))
  attempt "strict adjust" (MS.size (MS.adjust (const u) 1 (M.singleton 1 1)))
  attempt "strict fromList" (MS.size (MS.fromList [(1, u)]))
  attempt "lazy fromList" (M.size (M.fromList [(1, u)]))
  attempt "strict findWithDefault" (MS.findWithDefault u 1 (MS.singleton 1 1))
  attempt "strict fromAscList" (MS.size (MS.fromAscList [(1, u)]))
  attempt "strict unionWith" (MS.size (MS.unionWith (\_ _ -> u) (M.singleton 1 1) (M.singleton 1 1)))
  attempt "strict mapAccum" (MS.size (snd (MS.mapAccum (\a _ -> (a, u)) 0 (M.singleton 1 1))))
  attempt "strict fmap" (MS.size (fmap (const u) (MS.singleton 1 1)))
  attempt "key" (M.size (M.insert u 1 M.empty))
  attempt "key2" (M.member u (M.empty :: M.Map Int Int))
  attempt "set" (S.size (S.singleton u))
  attempt "foldr" (M.foldr (\a _ -> a) 0 (M.fromList [(1, 1), (2, u)]))
  attempt "!" (m M.! 77)
  attempt "findMin" (M.findMin (M.empty :: M.Map Int Int))
  attempt "elemAt" (M.elemAt 5 (M.singleton 1 1))
  attempt "findIndex" (S.findIndex 5 (S.singleton 1))
  attempt "deleteFindMin" (S.deleteFindMin (S.empty :: S.Set Int))
  -- sets
  let s = S.fromList "hello world"
  print (s, S.toDescList s, S.member 'o' s, S.partition (> 'l') s, S.split 'l' s, S.elemAt 0 s, S.lookupGE 'f' s, S.powerSet (S.fromList [1, 2, 3]), S.cartesianProduct (S.fromList [1, 2]) (S.fromList "ab"))
  print (S.disjointUnion (S.fromList [1]) (S.fromList "a"), S.foldr (:) [] s, S.unions [S.singleton 1, S.fromList [2, 1]], S.deleteMin s, S.maxView s, S.alterF (\b -> [b, not b]) 'z' (S.fromList "a"), read "fromList [3,1]" :: S.Set Int, S.takeWhileAntitone (< 'i') s, minimum s, sum (S.fromList [1, 2]))
  -- trees
  let t = unfoldTree (\n -> (n, [k | k <- [2 * n, 2 * n + 1], k < 12])) 1
  putStr (drawTree (fmap show t))
  print (flatten t, levels t, foldTree (\x xs -> x + sum xs) t, sum t, maximum t, length t, fmap (* 2) (Node 1 [Node 2 []]), (Node 1 [Node 2 []]) >>= \x -> Node x [Node (x * 10) []])
  print (traverse (\x -> if x > 0 then Just (x - 1) else Nothing) (Node 1 [Node 2 []]), (,) <$> Node 1 [Node 2 []] <*> Node 'a' [Node 'b' []], read "Node {rootLabel = 1, subForest = []}" :: Tree Int, runIdentity (unfoldTreeM_BF (\n -> Identity (n, [n + 1 | n < 3])) 1))
  putStr (drawForest [Node "a" [Node "b\nc" [], Node "d" []], Node "e" []])
  print (foldl' (+) 0 (M.fromDistinctAscList [(i, i) | i <- [1 .. 100000 :: Int]]), M.valid (M.fromDistinctAscList [(i, ()) | i <- [1 .. 1000 :: Int]]), S.size (foldr S.insert S.empty [1 .. 20000 :: Int]))
