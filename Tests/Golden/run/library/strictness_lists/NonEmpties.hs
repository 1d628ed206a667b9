-- | "Data.List.NonEmpty", and semigroups and monoids of every type.
module NonEmpties (nonEmpties) where

import Data.Functor.Const
import Data.Functor.Identity
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.List.NonEmpty as N
import Data.Monoid
import Data.Ord (Down(..))
import Data.Proxy
import qualified Data.Semigroup as S
import Data.Semigroup (sconcat, stimes)
import Probe

semigroup :: (Semigroup a, Probe a) => String -> [Arg a] -> IO ()
semigroup name xs = do
  row2 (name ++ "<>") (<>) xs xs
  row1 (name ++ "sconcat") (sconcat . (:| u)) xs
  row1 (name ++ "sconcat2") (\x -> sconcat (x :| [x])) (take 3 xs)
  row2 (name ++ "stimes") (stimes :: Semigroup a => Int -> a -> a) [undef, "-1" # -1, "0" # 0, "1" # 1, "2" # 2] xs

monoid :: (Monoid a, Probe a) => String -> [Arg a] -> IO ()
monoid name xs = do
  semigroup (name ++ ".") xs
  row2 (name ++ ".mempty") (\() x -> mappend mempty x) ["()" # ()] xs
  row1 (name ++ ".mconcat") (\x -> mconcat (x : u)) xs
  row1 (name ++ ".mconcat") (mconcat . (: [])) xs
  row (name ++ ".mempty") (mempty `asTypeOf` one xs)

one :: [Arg a] -> a
one _ = u

nonEmpties :: IO ()
nonEmpties = do
  row1 "head" N.head ints
  row1 "tail" N.tail ints
  row1 "last" N.last ints
  row1 "init" N.init ints
  row1 "uncons" N.uncons ints
  row1 "length" N.length ints
  row1 "toList" N.toList ints
  row1 "sort" N.sort ints
  row1 "reverse" N.reverse ints
  row1 "group1" N.group1 ints
  row1 "nub" N.nub ints
  row1 "cycle" N.cycle ints
  row1 "inits" N.inits lists
  row1 "tails" N.tails lists
  row1 "group" N.group lists
  row1 "fromList" N.fromList lists
  row1 "nonEmpty" N.nonEmpty lists
  row2 "map" N.map maps ints
  row2 "<|" (N.<|) elems ints
  row2 "cons" N.cons elems ints
  row2 "intersperse" N.intersperse elems ints
  row2 "insert" N.insert elems lists
  row2 "take" N.take counts ints
  row2 "drop" N.drop counts ints
  row2 "splitAt" N.splitAt counts ints
  row2 "takeWhile" N.takeWhile predicates ints
  row2 "dropWhile" N.dropWhile predicates ints
  row2 "span" N.span predicates ints
  row2 "break" N.break predicates ints
  row2 "filter" N.filter predicates ints
  row2 "partition" N.partition predicates ints
  row2 "!!" (N.!!) ints (drop 2 counts)
  row2 "iterate" N.iterate maps elems
  row1 "repeat" N.repeat elems
  row2 "isPrefixOf" N.isPrefixOf lists ints
  row2 "zip" N.zip ints ints
  row3 "zipWith" N.zipWith [undef, "const" # const] ints ints
  row1 "unzip" N.unzip [undef, "_:|_" # (u :| u :: NonEmpty (Int, Int)), "(1,_):|[_]" # (1, u) :| [u]]
  row3 "scanl" N.scanl folds elems lists
  row3 "scanr" N.scanr folds elems lists
  row2 "scanl1" N.scanl1 folds ints
  row2 "scanr1" N.scanr1 folds ints
  row2 "groupBy" N.groupBy tests lists
  row2 "groupBy1" N.groupBy1 tests ints
  row2 "groupWith" N.groupWith maps lists
  row2 "groupAllWith" N.groupAllWith maps lists
  row2 "groupWith1" N.groupWith1 maps ints
  row2 "groupAllWith1" N.groupAllWith1 maps ints
  row2 "nubBy" N.nubBy tests ints
  row2 "sortBy" N.sortBy [undef, "compare" # compare] ints
  row2 "sortWith" N.sortWith maps ints
  row1 "transpose" N.transpose [undef, "_:|_" # u :| u, "(1:|_):|_" # (1 :| u) :| u, "(1:|[2]):|[_]" # (1 :| [2 :: Int]) :| [u], "(1:|[2]):|[3:|[]]" # (1 :| [2]) :| [3 :| []]]
  row1 "xor" N.xor [undef, "True:|_" # True :| u, "_:|[]" # u :| [], "True:|[False]" # True :| [False]]
  row2 "unfoldr" N.unfoldr [undef, "const_" # const u, "const(_,_)" # const (u, u), "const(_,Nothing)" # const (u, Nothing), "\\n->(n,Just n)" # \n -> (n, Just n)] elems
  row1 "some1" (N.some1 :: Maybe Int -> Maybe (NonEmpty Int)) [undef, "Nothing" # Nothing]
  row1 "singleton" N.singleton elems
  row1 "cycle1" (N.take 3 . S.cycle1) ints
  -- Semigroups and monoids
  monoid "[]" [undef, "[]" # [], "1:_" # 1 : u, "[_]" # [u], "[2]" # [2 :: Int]]
  semigroup "NonEmpty." ints
  monoid "()" [undef, "()" # ()]
  monoid "Ordering" [undef, "LT" # LT, "EQ" # EQ, "GT" # GT]
  monoid "Maybe" [undef, "Nothing" # Nothing, "Just _" # Just u, "Just [1]" # Just [1 :: Int], "Just 1:_" # Just (1 : u)]
  semigroup "Either." [undef, "Left _" # Left u, "Right _" # Right u, "Left 1" # Left (1 :: Int), "Right 1" # Right (1 :: Int)]
  monoid "(,)" [undef, "(_,_)" # (u, u), "([1],_)" # ([1 :: Int], u), "(_,[2])" # (u, [2 :: Int])]
  monoid "(,,)" [undef, "(_,_,_)" # (u, u, u), "([1],_,())" # ([1 :: Int], u :: Ordering, ())]
  monoid "(,,,)" [undef, "(_,_,_,_)" # (u, u, u, u), "([1],_,(),LT)" # ([1 :: Int], u :: Ordering, (), LT)]
  monoid "Identity" [undef, "Identity [1]" # Identity [1 :: Int]]
  monoid "Const" [undef, "Const [1]" # (Const [1] :: Const [Int] Bool)]
  monoid "Proxy" [undef, "Proxy" # (Proxy :: Proxy Int)]
  monoid "Down" [undef, "Down [1]" # Down [1 :: Int]]
  monoid "Sum" [undef, "Sum 1" # Sum (1 :: Int)]
  monoid "Product" [undef, "Product 2" # Product (2 :: Int)]
  monoid "All" [undef, "All True" # All True, "All False" # All False]
  monoid "Any" [undef, "Any True" # Any True, "Any False" # Any False]
  monoid "Dual" [undef, "Dual [1]" # Dual [1 :: Int], "Dual 1:_" # Dual (1 : u)]
  monoid "First" [undef, "First Nothing" # First Nothing, "First Just_" # First (Just (u :: Int)), "First Just 1" # First (Just 1)]
  monoid "Last" [undef, "Last Nothing" # Last Nothing, "Last Just_" # Last (Just (u :: Int)), "Last Just 1" # Last (Just 1)]
  monoid "Ap" [undef, "Ap [[1]]" # Ap [[1 :: Int]], "Ap [1]:_" # Ap ([1] : u)]
  monoid "Alt" [undef, "Alt Nothing" # Alt Nothing, "Alt Just_" # Alt (Just (u :: Int))]
  monoid "Min" [undef, "Min 1" # S.Min (1 :: Int)]
  monoid "Max" [undef, "Max 1" # S.Max (1 :: Int)]
  semigroup "SFirst." [undef, "First 1" # S.First (1 :: Int)]
  semigroup "SLast." [undef, "Last 1" # S.Last (1 :: Int)]
  semigroup "MinArg." [undef, "Arg _ _" # S.Min (S.Arg (u :: Int) (u :: Int)), "Arg 1 _" # S.Min (S.Arg 1 u), "Arg 1 2" # S.Min (S.Arg 1 2)]
  monoid "Endo" [undef, "const_" # Called (Endo (const u)), "succ" # Called (Endo succ), "const 1" # Called (Endo (const 1))]
  monoid "->" [undef, "const_" # Pointwise (const u), "const []" # Pointwise (const []), "\\x->[x]" # Pointwise (: [])]
  row2 "mtimesDefault" (S.mtimesDefault :: Int -> [Int] -> [Int]) counts lists
  row2 "stimesMonoid" (S.stimesMonoid :: Int -> [Int] -> [Int]) counts lists
  row2 "stimesIdempotent" (S.stimesIdempotent :: Int -> Ordering -> Ordering) counts [undef, "LT" # LT]
  row2 "stimesIdempotentMonoid" (S.stimesIdempotentMonoid :: Int -> Ordering -> Ordering) counts [undef, "LT" # LT]
  row1 "diff" (\x -> appEndo (S.diff x) [2]) lists
  where
    ints = [undef, "_:|_" # u :| u, "1:|_" # 1 :| u, "_:|[]" # u :| [], "_:|[2]" # u :| [2], "1:|[_]" # 1 :| [u], "2:|[1]" # 2 :| [1], "1:|1:_" # 1 :| (1 : u)] :: [Arg (NonEmpty Int)]
    lists = [undef, "[]" # [], "1:_" # 1 : u, "[_]" # [u], "[_,2]" # [u, 2], "[2,1]" # [2, 1]] :: [Arg [Int]]
    elems = [undef, "1" # 1] :: [Arg Int]
    counts = [undef, "-1" # -1, "0" # 0, "1" # 1, "2" # 2] :: [Arg Int]
    maps = [undef, "const_" # const u, "succ" # succ, "const 7" # const 7] :: [Arg (Int -> Int)]
    predicates = [undef, "const_" # const u, "const True" # const True, "even" # even] :: [Arg (Int -> Bool)]
    tests = [undef, "\\_ _->_" # \_ _ -> u, "==" # (==), "const True" # \_ _ -> True] :: [Arg (Int -> Int -> Bool)]
    folds = [undef, "\\_ _->_" # \_ _ -> u, "+" # (+), "const" # const] :: [Arg (Int -> Int -> Int)]

newtype Called = Called (Endo Int)

instance Semigroup Called where
  Called x <> Called y = Called (x <> y)
  stimes n (Called x) = Called (stimes n x)

instance Monoid Called where
  mempty = Called mempty
  mconcat xs = Called (mconcat (map (\(Called x) -> x) xs))

instance Probe Called where
  probe (Called f) = probe (appEndo f `seq` (), appEndo f u, appEndo f 3)

newtype Pointwise = Pointwise (Int -> [Int])

instance Semigroup Pointwise where
  Pointwise x <> Pointwise y = Pointwise (x <> y)
  stimes n (Pointwise x) = Pointwise (stimes n x)

instance Monoid Pointwise where
  mempty = Pointwise mempty
  mconcat xs = Pointwise (mconcat (map (\(Pointwise x) -> x) xs))

instance Probe Pointwise where
  probe (Pointwise f) = probe (f `seq` (), f u, f 3)
