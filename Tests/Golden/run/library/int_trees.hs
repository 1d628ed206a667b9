-- Data.IntMap and Data.IntSet beside Data.Map and Data.Set, over keys of all sizes and signs; what is evaluated when.
import Control.Exception
import qualified Data.IntMap as I
import qualified Data.IntMap.Merge.Strict as IM
import qualified Data.IntMap.Strict as IS
import qualified Data.IntSet as T
import Data.List (foldl', nub, sort)
import qualified Data.Map as M
import qualified Data.Map.Merge.Strict as MM
import qualified Data.Map.Strict as MS
import qualified Data.Set as S

-- Numbers in no order.
stream :: Int -> [Int]
stream = tail . iterate (\x -> (x * 6364136223846793005 + 1442695040888963407))

keys :: Int -> [Int]
keys seed = [key (a `div` 65536) (b `div` 65536) | (a, b) <- pairs (take 80 (stream seed))]
  where
    pairs (a : b : rest) = (a, b) : pairs rest
    pairs _ = []
    key a b = case a `mod` 6 of
      0 -> b `mod` 10
      1 -> b `mod` 200 - 100
      2 -> b * 65536
      3 -> 2 ^ (b `mod` 63)
      4 -> [minBound, maxBound, -1, 0, minBound + 1, maxBound - 1, 63, 64, -64, -65] !! (b `mod` 10)
      _ -> negate (2 ^ (b `mod` 63))

check :: String -> [Bool] -> IO ()
check name results = putStrLn (name ++ ": " ++ show (length results) ++ " " ++ show (length (filter not results)))

main :: IO ()
main = do
  let seeds = [1 .. 30] :: [Int]
      cases =
        [ (ks, js, zip ks [1 :: Int ..], zip js [1000 ..], k)
        | seed <- seeds, let { ks = keys seed; js = keys (seed * 77 + 5) ++ take 9 ks }, k <- take 4 (drop (seed `mod` 7) (ks ++ [3, -3])) ]
      same m i = M.toList m == I.toList i && M.size m == I.size i
      equal s t = S.toList s == T.toList t && S.size s == T.size t
      on f = [f a b (M.fromList xs) (M.fromList ys) (I.fromList xs) (I.fromList ys) k | (a, b, xs, ys, k) <- cases]
      sets f = [f (S.fromList a) (S.fromList b) (T.fromList a) (T.fromList b) k | (a, b, _, _, k) <- cases]
      maps f = on (\_ _ m n i j k -> f m n i j k)
  check "fromList" (maps (\m _ i _ _ -> same m i && I.toDescList i == reverse (I.toList i) && I.keys i == M.keys m && I.elems i == M.elems m))
  check "fromListWith" [same (M.fromListWith (-) [(k `div` 2, x) | (k, x) <- xs]) (I.fromListWith (-) [(k `div` 2, x) | (k, x) <- xs]) | (_, _, xs, _, _) <- cases]
  check "ascending" [same m (I.fromAscListWith (-) l) | (_, _, xs, _, _) <- cases, let { l = [(k `div` 2, x) | (k, x) <- M.toList (M.fromList xs)]; m = M.fromAscListWith (-) l }]
  check "one shape" (maps (\_ _ i j _ -> I.fromDistinctAscList (I.toList i) == i && I.union i j == foldl' (\t (k, x) -> I.insertWith (\_ old -> old) k x t) i (I.toList j)))
  check "lookup" (on (\a b m _ i _ _ -> and [M.lookup k m == I.lookup k i && M.member k m == I.member k i && M.findWithDefault 7 k m == I.findWithDefault 7 k i | k <- a ++ b]))
  check "neighbours" (on (\a b m _ i _ _ -> and [M.lookupLT k m == I.lookupLT k i && M.lookupLE k m == I.lookupLE k i && M.lookupGT k m == I.lookupGT k i && M.lookupGE k m == I.lookupGE k i | k0 <- a ++ b, k <- [k0, k0 + 1, k0 - 1]]))
  check "delete" (on (\a b m _ i _ _ -> same (foldr M.delete m (take 25 a ++ take 5 b)) (foldr I.delete i (take 25 a ++ take 5 b))))
  check "adjust" (on (\a b m _ i _ _ -> same (foldr (M.adjust negate) m (a ++ b)) (foldr (I.adjust negate) i (a ++ b))))
  check "alter" (on (\_ b m _ i _ _ -> let f = maybe (Just 5) (\x -> if even x then Nothing else Just (x * 3)) in same (foldr (M.alter f) m b) (foldr (I.alter f) i b)))
  check "update" (on (\a b m _ i _ _ -> let f k x = if even x then Nothing else Just (x + k) in same (foldr (M.updateWithKey f) m (a ++ b)) (foldr (I.updateWithKey f) i (a ++ b))))
  check "alterF" (maps (\m _ i _ k -> let f x = [x, Nothing, Just 3] in and (zipWith same (M.alterF f k m) (I.alterF f k i))))
  check "union" (maps (\m n i j _ -> same (M.union m n) (I.union i j) && same (M.unionWithKey (\k x y -> k + x * y) m n) (I.unionWithKey (\k x y -> k + x * y) i j)))
  check "difference" (maps (\m n i j _ -> same (m M.\\ n) (i I.\\ j) && same (M.differenceWith (\x y -> if odd x then Just (x - y) else Nothing) m n) (I.differenceWith (\x y -> if odd x then Just (x - y) else Nothing) i j)))
  check "intersection" (maps (\m n i j _ -> same (M.intersection m n) (I.intersection i j) && same (M.intersectionWith (-) m n) (I.intersectionWith (-) i j) && M.disjoint m n == I.disjoint i j))
  check "submaps" (maps (\m n i j _ -> M.isSubmapOfBy (<=) m n == I.isSubmapOfBy (<=) i j && I.isSubmapOf (I.intersection i j) i && I.isProperSubmapOfBy (<=) (I.intersection i j) i == M.isProperSubmapOfBy (<=) (M.intersection m n) m))
  check "keys" (maps (\m n i j _ -> same (M.restrictKeys m (M.keysSet n)) (I.restrictKeys i (I.keysSet j)) && same (M.withoutKeys m (M.keysSet n)) (I.withoutKeys i (I.keysSet j)) && same (M.fromSet negate (M.keysSet n)) (I.fromSet negate (I.keysSet j))))
  check "split" (maps (\m _ i _ k -> and [let { (a, b, c) = M.splitLookup q m; (d, e, f) = I.splitLookup q i } in same a d && b == e && same c f | q <- [k, k + 1, k - 1, 0]]))
  check "filter" (maps (\m _ i _ _ -> same (M.filterWithKey (\k x -> even (k + x)) m) (I.filterWithKey (\k x -> even (k + x)) i) && (let { (a, b) = M.partition even m; (c, d) = I.partition even i } in same a c && same b d)))
  check "mapEither" (maps (\m _ i _ _ -> let { f x = if even x then Left x else Right (x + 1); (a, b) = M.mapEither f m; (c, d) = I.mapEither f i } in same a c && same b d))
  check "folds" (maps (\m _ i _ _ -> M.foldrWithKey (\k x r -> (k, x) : r) [] m == I.foldrWithKey (\k x r -> (k, x) : r) [] i && M.foldlWithKey' (\r k x -> r * 3 + k - x) 1 m == I.foldlWithKey' (\r k x -> r * 3 + k - x) 1 i && M.foldr' (\x r -> r * 5 + x) 1 m == I.foldr' (\x r -> r * 5 + x) 1 i && foldMap (: []) m == foldMap (: []) i && maximum m == maximum i && minimum m == minimum i && sum m == sum i))
  check "accumulate" (maps (\m _ i _ _ -> let f a k x = (a * 3 + x, a + k) in (let { (a, b) = M.mapAccumWithKey f 1 m; (c, d) = I.mapAccumWithKey f 1 i } in a == c && same b d) && (let { (a, b) = M.mapAccumRWithKey f 1 m; (c, d) = IS.mapAccumRWithKey f 1 i } in a == c && same b d)))
  check "traverse" (maps (\m _ i _ _ -> let f k x = ([(k, x)], k - x) in fst (M.traverseWithKey f m) == fst (I.traverseWithKey f i) && same (snd (M.traverseWithKey f m)) (snd (I.traverseWithKey f i))))
  check "ends" (maps (\m _ i _ _ -> fmap fst (M.minViewWithKey m) == fmap fst (I.minViewWithKey i) && fmap fst (M.maxView m) == fmap fst (I.maxView i) && same (M.deleteMin m) (I.deleteMin i) && same (M.deleteMax m) (I.deleteMax i) && same (M.updateMin (const Nothing) m) (I.updateMin (const Nothing) i) && same (M.updateMaxWithKey (\k x -> Just (k + x)) m) (I.updateMaxWithKey (\k x -> Just (k + x)) i)))
  check "mapKeys" (maps (\m _ i _ _ -> same (M.mapKeysWith (+) (`div` 3) m) (I.mapKeysWith (+) (`div` 3) i) && same (M.mapKeys negate m) (I.mapKeys negate i)))
  check "merge" (maps (\m n i j _ ->
    let { f k x = ([k], if odd x then Just (x * 2) else Nothing); g k x y = ([k], if even (x + y) then Just (x - y) else Nothing)
        ; (a, b) = MM.mergeA (MM.traverseMaybeMissing f) (MM.traverseMaybeMissing f) (MM.zipWithMaybeAMatched g) m n
        ; (c, d) = IM.mergeA (IM.traverseMaybeMissing f) (IM.traverseMaybeMissing f) (IM.zipWithMaybeAMatched g) i j }
    in a == c && same b d && same (MM.merge MM.preserveMissing MM.dropMissing (MM.zipWithMatched (\_ x y -> x + y)) m n) (IM.merge IM.preserveMissing IM.dropMissing (IM.zipWithMatched (\_ x y -> x + y)) i j)))
  check "order" (maps (\m n i j _ -> compare m n == compare i j && (m == n) == (i == j) && show m == show i && (read (show i) == i)))
  check "sets" (sets (\s t a b k -> equal s a && equal (S.union s t) (T.union a b) && equal (S.difference s t) (T.difference a b) && equal (S.intersection s t) (T.intersection a b) && S.isSubsetOf (S.intersection s t) s == T.isSubsetOf (T.intersection a b) a && S.disjoint s t == T.disjoint a b && S.member k s == T.member k a && equal (S.delete k s) (T.delete k a) && equal (S.insert (k + 1) s) (T.insert (k + 1) a)))
  check "set parts" (sets (\s _ a _ k -> and [let { (x, y, z) = S.splitMember q s; (u, v, w) = T.splitMember q a } in equal x u && y == v && equal z w | q <- [k, k + 1, k - 1]] && (let { (x, y) = S.partition even s; (u, v) = T.partition even a } in equal x u && equal y v) && fmap fst (S.minView s) == fmap fst (T.minView a) && equal (S.deleteMax s) (T.deleteMax a) && equal (S.map (`div` 7) s) (T.map (`div` 7) a)))
  check "set neighbours" (sets (\s t a _ _ -> and [S.lookupLT k s == T.lookupLT k a && S.lookupLE k s == T.lookupLE k a && S.lookupGT k s == T.lookupGT k a && S.lookupGE k s == T.lookupGE k a | k0 <- S.toList s ++ S.toList t, k <- [k0, k0 + 1, k0 - 1]]))
  check "set folds" (sets (\s _ a _ _ -> S.foldr (:) [] s == T.foldr (:) [] a && S.foldl (flip (:)) [] s == T.foldl (flip (:)) [] a && S.foldr' (\x r -> r * 3 + x) 1 s == T.foldr' (\x r -> r * 3 + x) 1 a && S.foldl' (\r x -> r * 3 + x) 1 s == T.foldl' (\r x -> r * 3 + x) 1 a && T.toDescList a == reverse (T.toAscList a) && T.fromAscList (T.toList a) == a && concatMap T.toList (T.splitRoot a) == T.toList a && compare a (T.map negate a) == compare s (S.map negate s)))
  print (map T.toList (T.alterF (\x -> [not x, x]) 3 (T.fromList [1, 3])), length (nub (sort (keys 1))))
  -- What is evaluated when.
  let one = I.fromList [(1, 1 :: Int)]
      u = error "u" :: Int
  mapM_ (uncurry attempt)
    [ ("accumulator", IS.mapAccum (\_ x -> (u, x)) 0 one `seq` ()), ("value", IS.mapAccum (\a _ -> (a, u)) 0 one `seq` ())
    , ("lazy accumulator", I.mapAccum (\_ _ -> (u, u)) 0 one `seq` ()), ("lookup", IS.insertLookupWithKey (\_ _ _ -> u) 1 2 one `seq` ())
    , ("lazy lookup", I.insertLookupWithKey (\_ _ _ -> u) 1 2 one `seq` ()), ("update", I.updateLookupWithKey (\_ _ -> error "f") 1 one `seq` ())
    , ("either", IS.mapEither (\_ -> Left u :: Either Int Int) one `seq` ()), ("lazy either", I.mapEither (\_ -> Left u :: Either Int Int) one `seq` ())
    , ("set", IS.fromSet (const u) (T.fromList [1]) `seq` ()), ("combined", IS.fromAscListWith (\_ _ -> u) [(1, 1), (1, 2)] `seq` ())
    , ("given up", IS.fromAscList [(1, u), (1, 2)] `seq` ()), ("not given up", IS.fromList [(1, u), (1, 2)] `seq` ())
    , ("map", IS.map (const u) one `seq` ()), ("lazy map", I.map (const u) one `seq` ()), ("alter", IS.alter (const (Just u)) 17 one `seq` ()) ]
  where
    attempt :: String -> () -> IO ()
    attempt name x = try (evaluate x) >>= \r -> putStrLn (name ++ either (\e -> " " ++ takeWhile (/= '\n') (show (e :: ErrorCall))) (const " no") r)
