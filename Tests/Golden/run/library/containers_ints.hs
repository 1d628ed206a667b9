-- Data.IntMap, Data.IntSet beside lists, and Control.DeepSeq.
import Control.DeepSeq
import Control.Exception
import Data.Complex
import Data.Functor.Classes
import Data.List (foldl', nub, sort, sortOn)
import qualified Data.IntMap as I
import qualified Data.IntMap.Strict as IS
import qualified Data.IntSet as S
import qualified Data.List.NonEmpty as N
import qualified Data.Map as M
import Data.Monoid
import qualified Data.Set as Set
import Data.Tree

attempt :: Show a => String -> a -> IO ()
attempt name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ takeWhile (/= '\n') (show (e :: SomeException)) ++ ">") (const (show x)) r)

randoms :: Int -> [Int]
randoms = map (\x -> x `div` 65536 - 16384) . tail . iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648)

check :: Int -> Bool
check seed = I.toList m == model && S.toList s == map fst model
  && and [I.lookup k m == lookup k model && I.member k m == S.member k s && I.lookupLT k m == lastOf (filter ((< k) . fst) model)
         | k <- [-41 .. 41]]
  && I.toList (I.union m m2) == sortOn fst (model ++ [e | e@(k, _) <- I.toList m2, k `notElem` map fst model])
  && I.keys (I.intersectionWith (,) m m2) == [k | k <- map fst model, I.member k m2]
  && S.toList (S.union s (I.keysSet m2)) == sort (nub (map fst model ++ I.keys m2))
  && I.toList (I.filterWithKey (\k v -> even (k + v)) m) == filter (\(k, v) -> even (k + v)) model
  where
    rs = take 200 (randoms seed)
    ops = zip (map (`mod` 80) rs) (drop 1 rs)
    step (a, b, c) (k0, v) = let k = k0 - 40 in if v `mod` 4 == 0
      then (I.delete k a, S.delete k b, filter ((/= k) . fst) c)
      else (I.insertWith (+) k v a, S.insert k b, sortOn fst ((k, maybe v (v +) (lookup k c)) : filter ((/= k) . fst) c))
    (m, s, model) = foldl' step (I.empty, S.empty, []) ops
    m2 = I.fromList (zip (map (\r -> r `mod` 90 - 45) (drop 50 rs)) rs)
    lastOf xs = if null xs then Nothing else Just (last xs)

main :: IO ()
main = do
  print (and (map check [1 .. 40]))
  let m = I.fromList [(k, show k) | k <- [5, -3, 8, 0, minBound, maxBound, 2]]
  print m
  print (I.lookupMin m, I.lookupMax m, I.findWithDefault "" 8 m, m I.!? 1, fmap length m, I.foldrWithKey (\k v r -> (k, v) : r) [] (I.map length m), I.split 2 m)
  print (I.updateLookupWithKey (\_ v -> Just (v ++ "!")) 2 m, I.insertLookupWithKey (\_ n o -> n ++ o) 2 "x" m, I.alterF (\v -> [v, Nothing]) 0 (I.fromList [(0, 'a'), (1, 'b')]))
  print (I.fromListWith (++) [(1, "a"), (1, "b")], I.fromAscList [(1, 'a'), (1, 'b'), (3, 'c')], I.mapKeys (* 2) (I.fromList [(1, 'a')]), I.unionsWith (+) [I.singleton 1 1, I.singleton 1 2], I.mapEither (\v -> if v > 1 then Right v else Left v) (I.fromList [(1, 1), (2, 2)]))
  print (I.mapAccum (\a b -> (a + b, a)) 0 (I.fromList [(1, 10), (2, 20)]), traverse (\v -> [v, v + 1]) (I.fromList [(1, 1)]), I.minViewWithKey m, I.maxView (I.singleton 1 'x'), I.differenceWith (\a b -> if b then Just a else Nothing) (I.fromList [(1, 'a'), (2, 'b')]) (I.fromList [(1, True), (2, False)]))
  print (I.isSubmapOfBy (<=) (I.singleton 1 1) (I.fromList [(1, 2)]), I.restrictKeys m (S.fromList [0, 2]), I.withoutKeys m (S.fromList [0, 2]), I.partitionWithKey (\k _ -> k > 2) m, I.keysSet m, I.fromSet negate (S.fromList [3, 1]), read "fromList [(1,'a')]" :: I.IntMap Char)
  print (compare1 (I.singleton 1 'a') (I.singleton 1 'b'), showsPrec1 11 (I.singleton (-1) 'a') "", mconcat [I.singleton 1 'a', I.singleton 1 'b'], sum (I.fromList [(1, 2), (3, 4)]), I.mergeWithKey (\_ a b -> Just (a + b)) id (I.map negate) (I.fromList [(1, 1), (2, 2)]) (I.fromList [(2, 3), (4, 5)]))
  let s = S.fromList [3, -1, 4, 1, -5, 9, 2, 6]
  print (s, S.member 4 s, S.split 2 s, S.partition even s, S.findMin s, S.deleteMax s, S.lookupGE 5 s, S.elems (S.map abs s), S.foldr (:) [] s, S.isSubsetOf (S.fromList [3]) s, S.unions [s, S.singleton 0])
  print (s S.\\ S.fromList [3, 4], S.maxView s, showsPrec 11 s "", S.splitMember 3 s, S.disjoint s s, read "fromList [2,1]" :: S.IntSet)
  let u = error "u" :: Int
  attempt "lazy" (I.size (I.insert 1 u I.empty))
  attempt "strict" (IS.size (IS.insert 1 u IS.empty))
  attempt "strict adjust" (IS.size (IS.adjust (const u) 1 (IS.singleton 1 1)))
  attempt "strict fromListWith" (IS.size (IS.fromListWith (\_ _ -> u) [(1, 1), (1, 2)]))
  attempt "!" (m I.! 77)
  attempt "findMin" (I.findMin (I.empty :: I.IntMap ()))
  attempt "deleteFindMax" (I.deleteFindMax (I.empty :: I.IntMap ()))
  attempt "set findMax" (S.findMax S.empty)
  -- evaluation as a whole
  let i = id :: Int -> Int
  attempt "list" (rnf [(i 1), u])
  attempt "list2" ([(i 1), u] `seq` ())
  attempt "pair" (rnf (((i 1), (i 2)), (u, (i 3))))
  attempt "maybe" (rnf (Just (Left u :: Either Int Int)))
  attempt "map" (rnf (M.fromList [((i 1), u)]))
  attempt "map2" (rnf (M.fromList [((i 1), (i 2))], Set.fromList [(i 1)], I.fromList [((i 1), (i 1))], S.fromList [(i 1)]))
  attempt "intmap" (rnf (I.fromList [((i 1), u)]))
  attempt "tree" (rnf (Node (i 1) [Node u []]))
  attempt "nonempty" (rnf ((i 1) N.:| [u]))
  attempt "sum" (rnf (Sum u), rnf (First (Just u)))
  attempt "function" (rnf (\x -> x + u))
  attempt "rwhnf" (rwhnf [u], rnf (i 1 :+ i 2), rnf "abc", rnf ((i 1), 'a', "b", 2.5 :: Double, True, LT, ()))
  attempt "force" (fst (force ((i 1), (i 2))), length (force [(i 1), (i 2), (i 3)]))
  attempt "force2" (let x = force ((i 1), u) in length [x])
  attempt "force3" (case force ((i 1), u) of (a, _) -> a)
  attempt "$!!" (const (i 1) $!! [u])
  attempt "deepseq" ([(i 1), (i 2)] `deepseq` "ok")
  attempt "rnf1" (rnf1 [Just (i 1)], rnf2 ((i 1), 'x'), liftRnf (const ()) [u])
  r <- try (evaluate =<< ((: []) <$!!> return u)) :: IO (Either ErrorCall [Int])
  putStrLn (either (const "caught") show r)
