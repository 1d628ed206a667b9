-- | Every instance of "Data.Foldable" and "Data.Traversable".
module Folds (folds) where

import Data.Complex
import Data.Foldable
import Data.Functor.Compose
import Data.Functor.Const (Const(..))
import Data.Functor.Identity
import qualified Data.Functor.Product as P
import qualified Data.Functor.Sum as S
import Data.List.NonEmpty (NonEmpty(..))
import Data.Monoid
import Data.Ord (Down(..))
import Data.Proxy
import qualified Data.Semigroup as S
import Data.Traversable
import Probe

foldable :: Foldable t => String -> [Arg (t Int)] -> IO ()
foldable name xs = do
  row1 (name ++ "fold") (\t -> foldMap (\x -> [x]) t) xs
  row2 (name ++ "foldMap") foldMap [undef, "const_" # const u, "\\x->[x]" # \x -> [x], "\\x->x:_" # \x -> x : u] xs
  row2 (name ++ "foldMap") foldMap [undef, "First" # \x -> First (Just x)] xs
  row2 (name ++ "foldMap'") foldMap' [undef, "const_" # const u, "\\x->[x]" # \x -> [x], "const[]" # const []] xs
  row2 (name ++ "foldr _ 9") (\f t -> foldr f 9 t) functions xs
  row2 (name ++ "foldr const") (\z t -> foldr const z t) elems xs
  row2 (name ++ "foldr' _ 9") (\f t -> foldr' f 9 t) functions xs
  row2 (name ++ "foldr' flip const") (\z t -> foldr' (\_ y -> y) z t) elems xs
  row2 (name ++ "foldl _ 9") (\f t -> foldl f 9 t) functions xs
  row2 (name ++ "foldl flip const") (\z t -> foldl (\_ y -> y) z t) elems xs
  row2 (name ++ "foldl' _ 9") (\f t -> foldl' f 9 t) functions xs
  row2 (name ++ "foldl' flip const") (\z t -> foldl' (\_ y -> y) z t) elems xs
  row2 (name ++ "foldr1") foldr1 functions xs
  row2 (name ++ "foldl1") foldl1 functions xs
  row1 (name ++ "toList") toList xs
  row1 (name ++ "null") null xs
  row1 (name ++ "length") length xs
  row2 (name ++ "elem") elem elems xs
  row2 (name ++ "notElem") notElem elems xs
  row1 (name ++ "maximum") maximum xs
  row1 (name ++ "minimum") minimum xs
  row1 (name ++ "sum") sum xs
  row1 (name ++ "product") product xs
  row2 (name ++ "any") any tests xs
  row2 (name ++ "all") all tests xs
  row2 (name ++ "find") find tests xs
  row2 (name ++ "maximumBy") maximumBy orders xs
  row2 (name ++ "minimumBy") minimumBy orders xs
  row2 (name ++ "concatMap") concatMap [undef, "const_" # const u, "\\x->x:_" # \x -> x : u] xs
  row2 (name ++ "foldrM") (\f t -> foldrM f 9 t) steps xs
  row2 (name ++ "foldlM") (\f t -> foldlM f (9 :: Int) t) steps xs
  row2 (name ++ "traverse_") traverse_ effects xs
  row2 (name ++ "mapM_") mapM_ effects xs
  row2 (name ++ "for_") (flip for_) effects xs
  where
    functions = [undef, "\\_ _->_" # \_ _ -> u, "+" # (+), "const" # const, "flip const" # \_ y -> y]
    elems = [undef, "1" # 1]
    -- What `any _` is depends on how newtypes are taken apart, so it is not tried.
    tests = ["const_" # const u, undef, "const True" # const True, "const False" # const False]
    orders = [undef, "\\_ _->_" # \_ _ -> u, "compare" # compare, "const EQ" # \_ _ -> EQ]
    steps = [undef, "\\_ _->_" # \_ _ -> u, "\\x _->Just x" # \x _ -> Just x, "const Nothing" # \_ _ -> Nothing, "\\_ _->Just_" # \_ _ -> Just u]
    effects = [undef, "const_" # const u, "const Just_" # const (Just u), "const Nothing" # const Nothing]

traversable :: (Traversable t, Probe (t Int)) => String -> [Arg (t Int)] -> IO ()
traversable name xs = do
  row2 (name ++ "fmap") fmap maps xs
  row2 (name ++ "<$") (<$) [undef, "1" # (1 :: Int)] xs
  row2 (name ++ "traverse Maybe") traverse
    [undef, "const_" # const u, "const Just_" # const (Just u), "Just" # Just, "const Nothing" # const Nothing] xs
  row2 (name ++ "traverse Identity") (\f t -> runIdentity (traverse f t)) [undef, "const_" # const u, "Identity" # Identity] xs
  row2 (name ++ "traverse Const") (\f t -> getConst (asConst (traverse f t) t)) [undef, "const_" # const u, "\\x->Const[x]" # \x -> Const [x]] xs
  row2 (name ++ "traverse []") traverse [undef, "const_" # const u, "\\x->x:_" # \x -> x : u, "const []" # const []] xs
  row2 (name ++ "mapM") mapM [undef, "const_" # const u, "Just" # Just] xs
  row2 (name ++ "mapAccumL") (\f t -> mapAccumL f 9 t) accumulators xs
  row2 (name ++ "mapAccumR") (\f t -> mapAccumR f 9 t) accumulators xs
  row2 (name ++ "fmapDefault") fmapDefault maps xs
  row2 (name ++ "foldMapDefault") foldMapDefault [undef, "const_" # const u, "\\x->x:_" # \x -> x : u] xs
  where
    maps = [undef, "const_" # const u, "succ" # succ, "const 7" # const 7]
    accumulators = [undef, "\\_ _->_" # \_ _ -> u, "\\_ _->(_,1)" # \_ _ -> (u, 1), "\\_ _->(1,_)" # \_ _ -> (1, u), "\\a x->(a+x,x)" # \a x -> (a + x, x)]
    asConst :: Const [Int] (t Int) -> t Int -> Const [Int] (t Int)
    asConst c _ = c

both :: (Traversable t, Probe (t Int)) => String -> [Arg (t Int)] -> IO ()
both name xs = foldable (name ++ ".") xs >> traversable (name ++ ".") xs

folds :: IO ()
folds = do
  both "[]" [undef, "[]" # [], "1:_" # 1 : u, "[_]" # [u], "[_,2]" # [u, 2], "[2,1]" # [2, 1]]
  both "Maybe" [undef, "Nothing" # Nothing, "Just _" # Just u, "Just 1" # Just 1]
  both "NonEmpty" [undef, "_:|_" # u :| u, "1:|_" # 1 :| u, "_:|[]" # u :| [], "_:|[2]" # u :| [2], "1:|[_]" # 1 :| [u], "2:|[1]" # 2 :| [1]]
  both "Either" [undef, "Left _" # Left (u :: Int), "Right _" # Right u, "Right 1" # Right 1]
  both "(,)" [undef, "(_,_)" # (u :: Int, u), "(_,1)" # (u, 1)]
  both "Identity" [undef, "Identity 1" # Identity 1]
  both "Proxy" [undef, "Proxy" # Proxy]
  both "Complex" [undef, "_:+1" # u :+ 1, "1:+_" # 1 :+ u, "2:+1" # 2 :+ 1]
  both "Down" [undef, "Down 1" # Down 1]
  both "Sum" [undef, "Sum 1" # Sum 1]
  both "First" [undef, "First Nothing" # First Nothing, "First Just_" # First (Just u)]
  both "Ap" [undef, "Ap[1,_]" # Ap [1, u]]
  both "Min" [undef, "Min 1" # S.Min 1]
  both "Arg" [undef, "Arg _ _" # S.Arg (u :: Int) u, "Arg _ 1" # S.Arg u 1]
  both "Compose" [undef, "[_]" # Compose [u], "[Nothing,Just 1]" # Compose [Nothing, Just 1], "Just 1:_" # Compose (Just 1 : u)]
  both "Sum2" [undef, "InL _" # S.InL u, "InL[1,_]" # S.InL [1, u], "InR _" # S.InR (u :: Maybe Int), "InR Just 1" # S.InR (Just 1)]
  both "Product2" [undef, "Pair _ _" # P.Pair u (u :: Maybe Int), "Pair[1]_" # P.Pair [1] u, "Pair _ Just 1" # P.Pair u (Just 1), "Pair[1]Just 2" # P.Pair [1] (Just 2)]
  row1 "and" (and :: Maybe Bool -> Bool) [undef, "Just _" # Just u, "Just False" # Just False]
  row1 "or" (or :: Maybe Bool -> Bool) [undef, "Just _" # Just u, "Just True" # Just True]
  row1 "asum" (asum :: [Maybe Int] -> Maybe Int) [undef, "[]" # [], "Just _:_" # Just u : u, "Nothing:_" # Nothing : u]
  row1 "msum" (msum :: [[Int]] -> [Int]) [undef, "[]" # [], "[1]:_" # [1] : u, "[]:_" # [] : u]
  row1 "concat" (concat :: Maybe [Int] -> [Int]) [undef, "Just _" # Just u, "Just 1:_" # Just (1 : u)]
  row1 "sequenceA_" (sequenceA_ :: [Maybe Int] -> Maybe ()) [undef, "[]" # [], "Just _:_" # Just u : u, "[Just _]" # [Just u], "Nothing:_" # Nothing : u]
  row1 "sequence_" (sequence_ :: [[Int]] -> [()]) [undef, "[]" # [], "[[_],[_]]" # [[u], [u]], "[]:_" # [] : u, "[1:_]" # [1 : u]]
  row1 "sequenceA" (sequenceA :: [Maybe Int] -> Maybe [Int]) [undef, "Just _:_" # Just u : u, "[Just _]" # [Just u], "Nothing:_" # Nothing : u]
