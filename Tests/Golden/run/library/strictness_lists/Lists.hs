-- | "Prelude" and "Data.List".
module Lists (lists) where

import Data.Char (isSpace)
import Data.Function (on)
import Data.List
import Probe

ints :: [Arg [Int]]
ints =
  [ undef, "[]" # [], "1:_" # 1 : u, "[_]" # [u], "[_,2]" # [u, 2], "[1,_]" # [1, u], "1:2:_" # 1 : 2 : u
  , "[2,1,3]" # [2, 1, 3], "[1,1,2]" # [1, 1, 2], "3:1:2:_" # 3 : 1 : 2 : u ]

few, short, small :: [Arg [Int]]
few = [undef, "[]" # [], "1:_" # 1 : u, "[_,2]" # [u, 2], "[2,1,3]" # [2, 1, 3]]
short = [undef, "[]" # [], "1:_" # 1 : u]
small = [undef, "[]" # [], "[1]" # [1], "2:_" # 2 : u, "[_,1]" # [u, 1]]

nested :: [Arg [[Int]]]
nested = [undef, "[]" # [], "[_]" # [u], "[]:_" # [] : u, "[1]:_" # [1] : u, "[1:_,[2]]" # [1 : u, [2]], "[[1,2],_,[3]]" # [[1, 2], u, [3]], "[[1,2],[],[3]]" # [[1, 2], [], [3]]]

elems :: [Arg Int]
elems = [undef, "1" # 1, "2" # 2]

counts :: [Arg Int]
counts = [undef, "-1" # -1, "0" # 0, "1" # 1, "2" # 2]

predicates :: [Arg (Int -> Bool)]
predicates = [undef, "const_" # const u, "even" # even, "const True" # const True, "const False" # const False]

tests :: [Arg (Int -> Int -> Bool)]
tests = [undef, "\\_ _->_" # \_ _ -> u, "==" # (==), "const True" # \_ _ -> True]

orders :: [Arg (Int -> Int -> Ordering)]
orders = [undef, "\\_ _->_" # \_ _ -> u, "compare" # compare, "const EQ" # \_ _ -> EQ, "flip compare" # flip compare]

maps :: [Arg (Int -> Int)]
maps = [undef, "const_" # const u, "succ" # succ, "const 7" # const 7]

folds :: [Arg (Int -> Int -> Int)]
folds = [undef, "\\_ _->_" # \_ _ -> u, "+" # (+), "const" # const, "flip const" # flip const]

lists :: IO ()
lists = do
  row1 "head" head ints
  row1 "last" last ints
  row1 "tail" tail ints
  row1 "init" init ints
  row1 "uncons" uncons ints
  row1 "null" (null :: [Int] -> Bool) ints
  row1 "length" (length :: [Int] -> Int) ints
  row1 "reverse" reverse ints
  row1 "sum" (sum :: [Int] -> Int) ints
  row1 "product" (product :: [Int] -> Int) ints
  row1 "maximum" (maximum :: [Int] -> Int) ints
  row1 "minimum" (minimum :: [Int] -> Int) ints
  row1 "nub" nub ints
  row1 "sort" sort ints
  row1 "group" group ints
  row1 "inits" inits ints
  row1 "tails" tails ints
  row1 "subsequences" subsequences ints
  row1 "permutations" permutations ints
  row1 "cycle" cycle ints
  row2 "map" map maps few
  row2 "++" (++) few few
  row2 "filter" filter predicates few
  row2 "!!" (!!) few counts
  row2 "take" take counts ints
  row2 "drop" drop counts ints
  row2 "splitAt" splitAt counts few
  row2 "takeWhile" takeWhile predicates few
  row2 "dropWhile" dropWhile predicates few
  row2 "dropWhileEnd" dropWhileEnd predicates ints
  row2 "span" span predicates few
  row2 "break" break predicates few
  row2 "partition" partition predicates few
  row2 "find" (find :: (Int -> Bool) -> [Int] -> Maybe Int) predicates few
  row2 "findIndex" findIndex predicates few
  row2 "findIndices" findIndices predicates few
  row2 "any" (any :: (Int -> Bool) -> [Int] -> Bool) predicates few
  row2 "all" (all :: (Int -> Bool) -> [Int] -> Bool) predicates few
  row2 "elem" (elem :: Int -> [Int] -> Bool) elems few
  row2 "notElem" (notElem :: Int -> [Int] -> Bool) elems few
  row2 "elemIndex" elemIndex elems few
  row2 "elemIndices" elemIndices elems few
  row2 "lookup" lookup elems [undef, "[]" # [], "[_]" # [u], "[(_,1)]" # [(u, 1 :: Int)], "(1,_):_" # (1, u) : u, "[(2,_),(1,1)]" # [(2, u), (1, 1)]]
  row2 "intersperse" intersperse elems ints
  row2 "intercalate" intercalate few nested
  row1 "transpose" transpose nested
  row1 "concat" (concat :: [[Int]] -> [Int]) nested
  row2 "concatMap" (concatMap :: (Int -> [Int]) -> [Int] -> [Int]) [undef, "const _" # const u, "\\x->x:_" # \x -> x : u, "\\x->[x,x]" # \x -> [x, x]] few
  row1 "and" (and :: [Bool] -> Bool) bools
  row1 "or" (or :: [Bool] -> Bool) bools
  row2 "isPrefixOf" isPrefixOf few few
  row2 "isSuffixOf" isSuffixOf few few
  row2 "isInfixOf" isInfixOf few few
  row2 "isSubsequenceOf" isSubsequenceOf few few
  row2 "stripPrefix" stripPrefix few few
  row2 "zip" zip small small
  row2 "\\\\" (\\) small small
  row2 "union" union small small
  row2 "intersect" intersect small small
  row2 "insert" insert elems ints
  row2 "delete" delete elems ints
  row3 "zip3" (zip3 :: [Int] -> [Int] -> [Int] -> [(Int, Int, Int)]) short short short
  row3 "zipWith" zipWith folds short short
  row4 "zipWith3" (zipWith3 :: (Int -> Int -> Int -> Int) -> [Int] -> [Int] -> [Int] -> [Int]) [undef, "\\x y z->x" # \x _ _ -> x] short short short
  row4 "zip4" (zip4 :: [Int] -> [Int] -> [Int] -> [Int] -> [(Int, Int, Int, Int)]) short short short short
  row1 "unzip" unzip [undef, "[]" # [], "[_]" # [u], "(1,_):_" # (1 :: Int, u :: Int) : u, "[(_,2),(3,4)]" # [(u, 2), (3, 4)]]
  row1 "unzip3" unzip3 [undef, "[]" # [], "[_]" # [u], "(1,_,2):_" # (1 :: Int, u :: Int, 2 :: Int) : u]
  row3 "foldr" (foldr :: (Int -> Int -> Int) -> Int -> [Int] -> Int) folds elems few
  row3 "foldl" (foldl :: (Int -> Int -> Int) -> Int -> [Int] -> Int) folds elems few
  row3 "foldl'" (foldl' :: (Int -> Int -> Int) -> Int -> [Int] -> Int) folds elems few
  row2 "foldr1" (foldr1 :: (Int -> Int -> Int) -> [Int] -> Int) folds few
  row2 "foldl1" (foldl1 :: (Int -> Int -> Int) -> [Int] -> Int) folds few
  row2 "foldl1'" (foldl1' :: (Int -> Int -> Int) -> [Int] -> Int) folds few
  row3 "scanl" (scanl :: (Int -> Int -> Int) -> Int -> [Int] -> [Int]) folds elems few
  row3 "scanl'" (scanl' :: (Int -> Int -> Int) -> Int -> [Int] -> [Int]) folds elems few
  row3 "scanr" (scanr :: (Int -> Int -> Int) -> Int -> [Int] -> [Int]) folds elems few
  row2 "scanl1" scanl1 folds few
  row2 "scanr1" scanr1 folds few
  row3 "mapAccumL" (mapAccumL :: (Int -> Int -> (Int, Int)) -> Int -> [Int] -> (Int, [Int])) accumulators elems few
  row3 "mapAccumR" (mapAccumR :: (Int -> Int -> (Int, Int)) -> Int -> [Int] -> (Int, [Int])) accumulators elems few
  row2 "iterate" iterate maps elems
  row2 "iterate'" iterate' maps elems
  row1 "repeat" repeat elems
  row2 "replicate" replicate counts elems
  row2 "unfoldr" unfoldr
    [undef, "const_" # const u, "const Just_" # const (Just u), "\\n->Just(_,n)" # \n -> Just (u, n), "\\n->Just(n,_)" # \n -> Just (n, u), "const Nothing" # const Nothing]
    elems
  row2 "until" (\p x -> until p (+ 1) x) (take 4 predicates) elems
  row2 "nubBy" nubBy tests ints
  row2 "groupBy" groupBy tests ints
  row3 "deleteBy" deleteBy tests elems few
  row3 "insertBy" insertBy orders elems few
  row3 "unionBy" unionBy tests small small
  row3 "intersectBy" intersectBy tests small small
  row3 "deleteFirstsBy" deleteFirstsBy tests small small
  row2 "sortBy" sortBy orders ints
  row2 "sortOn" sortOn maps ints
  row2 "maximumBy" (maximumBy :: (Int -> Int -> Ordering) -> [Int] -> Int) orders ints
  row2 "minimumBy" (minimumBy :: (Int -> Int -> Ordering) -> [Int] -> Int) orders ints
  row2 "zipWith (on)" (zipWith ((+) `on` (* 2))) short short
  row1 "lines" lines texts
  row1 "words" words texts
  row1 "unlines" unlines textLists
  row1 "unwords" unwords textLists
  row2 "genericTake" (genericTake :: Integer -> [Int] -> [Int]) wide few
  row2 "genericDrop" (genericDrop :: Integer -> [Int] -> [Int]) wide few
  row2 "genericSplitAt" (genericSplitAt :: Integer -> [Int] -> ([Int], [Int])) wide few
  row2 "genericReplicate" (genericReplicate :: Integer -> Int -> [Int]) wide elems
  row2 "genericIndex" (genericIndex :: [Int] -> Integer -> Int) few wide
  row1 "genericLength" (genericLength :: [Int] -> Integer) few
  row2 "insert into sorted" (\x xs -> takeWhile (< 9) (insert x xs)) elems few
  row2 "words by" (\p s -> dropWhileEnd p s) [undef, "isSpace" # isSpace] texts
  row1 "(!!) infinite" (cycle [1 :: Int, 2] !!) counts
  row1 "singleton" singleton elems
  row2 "zipWith unequal" (zipWith const) [undef, "[]" # [], "1:_" # (1 :: Int) : u] [undef, "[]" # [], "1:_" # (1 :: Int) : u]
  where
    bools = [undef, "[]" # [], "True:_" # True : u, "False:_" # False : u, "[_,True]" # [u, True], "[True,_]" # [True, u], "[True,False]" # [True, False]]
    accumulators = [undef, "\\_ _->_" # \_ _ -> u, "\\_ _->(_,1)" # \_ _ -> (u, 1), "\\_ _->(1,_)" # \_ _ -> (1, u), "\\a x->(a+x,x)" # \a x -> (a + x, x)]
    texts = [undef, "\"\"" # "", "a_" # 'a' : u, "a\\n_" # 'a' : '\n' : u, "[_]" # [u], "a _" # 'a' : ' ' : u, "\" a  b\\n\\nc \"" # " a  b\n\nc ", "\\n_" # '\n' : u, "a b_" # "a b" ++ u]
    textLists = [undef, "[]" # [], "[_]" # [u], "\"a\":_" # "a" : u, "[\"a\",_]" # ["a", u], "[\"a\",\"b\"]" # ["a", "b"], "[a_]" # ['a' : u], "\"\":_" # "" : u]
    wide = [undef, "-1" # -1, "0" # 0, "1" # 1, "2" # 2] :: [Arg Integer]
