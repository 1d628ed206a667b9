-- | Every instance of 'Applicative', 'Monad', 'Alternative' and their kin, and the functions of
-- "Control.Monad", "Control.Applicative", "Control.Arrow", "Control.Category", "Data.Functor", "Data.Function".
module Functors (functors) where

import Control.Applicative
import Control.Arrow
import qualified Control.Category as C
import Control.Monad
import Control.Monad.Fix
import Data.Bifunctor (bimap)
import qualified Data.Bifunctor as B
import Data.Complex
import Data.Function
import Data.Functor
import Data.Functor.Compose
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Functor.Product as P
import Data.List.NonEmpty (NonEmpty(..))
import Data.Monoid
import Data.Ord (Down(..))
import Data.Proxy
import qualified Data.Semigroup as S
import Probe hiding (row)

applicative :: (Applicative f, Probe (f Int)) => String -> [Arg (f (Int -> Int))] -> [Arg (f Int)] -> IO ()
applicative name fs xs = do
  row1 (name ++ "pure") (const' xs . pure) [undef, "1" # 1]
  row2 (name ++ "fmap") fmap maps xs
  row2 (name ++ "<$") (<$) [undef, "1" # (1 :: Int)] xs
  row2 (name ++ "<*>") (<*>) fs xs
  row2 (name ++ "liftA2 const") (liftA2 const) xs xs
  row2 (name ++ "liftA2 _") (liftA2 (u :: Int -> Int -> Int)) xs xs
  row2 (name ++ "*>") (*>) xs xs
  row2 (name ++ "<*") (<*) xs xs
  row2 (name ++ "<**>") (<**>) xs fs
  where
    maps = [undef, "const_" # const u, "succ" # succ]
    const' :: [Arg (f Int)] -> f Int -> f Int
    const' _ x = x

monad :: (Monad f, Probe (f Int)) => String -> [Arg (f (Int -> Int))] -> [Arg (f Int)] -> IO ()
monad name fs xs = do
  applicative name fs xs
  row2 (name ++ ">>=") (>>=) xs ks
  row2 (name ++ ">>") (>>) xs xs
  row2 (name ++ "=<<") (=<<) ks xs
  row1 (name ++ "return") (\x -> asTypes xs (return x)) [undef, "1" # 1]
  row2 (name ++ "ap") ap fs xs
  row2 (name ++ "liftM") liftM [undef, "const_" # const u, "succ" # succ] xs
  row2 (name ++ "liftM2") (liftM2 const) xs xs
  row2 (name ++ ">=>") (\x k -> ((\_ -> x) >=> k) ()) xs ks
  row2 (name ++ "<$!>") (<$!>) [undef, "const_" # const u, "succ" # succ] xs
  row1 (name ++ "join") (\x -> join (pure x)) xs
  where
    ks = [undef, "const_" # const u, "return" # return, "const return_" # const (return u)]

asTypes :: [Arg (f Int)] -> f Int -> f Int
asTypes _ x = x

alternative :: (Alternative f, Probe (f Int)) => String -> [Arg (f Int)] -> IO ()
alternative name xs = do
  row2 (name ++ "<|>") (<|>) xs xs
  row (name ++ "empty") (asTypes xs empty)

row :: Probe r => String -> r -> IO ()
row name x = row1 name (const x) [undef]

functors :: IO ()
functors = do
  monad "[]." [undef, "[]" # [], "[_]" # [u], "[succ]" # [succ], "succ:_" # succ : u] lists
  alternative "[]." lists
  monad "Maybe." [undef, "Nothing" # Nothing, "Just _" # Just u, "Just succ" # Just succ] maybes
  alternative "Maybe." maybes
  monad "NonEmpty." [undef, "_:|_" # u :| u, "succ:|_" # succ :| u, "succ:|[]" # succ :| []] [undef, "_:|_" # u :| u, "1:|_" # 1 :| u, "1:|[]" # 1 :| [], "_:|[2]" # u :| [2]]
  monad "Either." [undef, "Left _" # Left u, "Right _" # Right u, "Right succ" # Right succ]
    [undef, "Left _" # Left (u :: Int), "Left 1" # Left 1, "Right _" # Right u, "Right 1" # Right 1]
  monad "(,)." [undef, "(_,_)" # (u, u), "([],succ)" # ([], succ), "(1:_,succ)" # (1 : u, succ)]
    [undef, "(_,_)" # (u, u), "([],1)" # ([], 1), "(1:_,1)" # ([1 :: Int] ++ u, 1), "([2],_)" # ([2], u)]
  monad "(,,)." [undef, "(_,_,_)" # (u, u, u), "([],[],succ)" # ([], [], succ)]
    [undef, "(_,_,_)" # (u, u, u), "([],_,1)" # ([] :: [Int], u :: [Int], 1), "([1],[],_)" # ([1], [], u)]
  applicative "(,,,)." [undef, "(_,_,_,_)" # (u, u, u, u), "([],[],[],succ)" # ([], [], [], succ)]
    [undef, "(_,_,_,_)" # (u, u, u, u), "([],_,[],1)" # ([] :: [Int], u :: [Int], [] :: [Int], 1)]
  monad "Identity." [undef, "Identity _" # Identity u, "Identity succ" # Identity succ] [undef, "Identity 1" # Identity 1]
  applicative "Const." [undef, "Const []" # Const [], "Const 1:_" # Const (1 : u)] [undef, "Const []" # Const ([] :: [Int]), "Const 1:_" # Const (1 : u)]
  monad "Proxy." [undef, "Proxy" # Proxy] [undef, "Proxy" # Proxy]
  alternative "Proxy." [undef, "Proxy" # Proxy]
  monad "Complex." [undef, "_:+_" # u :+ u, "succ:+_" # succ :+ u] [undef, "_:+_" # u :+ u, "1:+_" # 1 :+ u, "_:+2" # u :+ 2]
  monad "Down." [undef, "Down succ" # Down succ] [undef, "Down 1" # Down 1]
  monad "Sum." [undef, "Sum succ" # Sum succ] [undef, "Sum 1" # Sum 1]
  monad "Product." [undef, "Product succ" # Product succ] [undef, "Product 1" # Product 1]
  monad "Dual." [undef, "Dual succ" # Dual succ] [undef, "Dual 1" # Dual 1]
  monad "First." [undef, "First Nothing" # First Nothing, "First Just succ" # First (Just succ)] [undef, "First Nothing" # First Nothing, "First Just_" # First (Just u)]
  monad "Last." [undef, "Last Nothing" # Last Nothing, "Last Just succ" # Last (Just succ)] [undef, "Last Nothing" # Last Nothing, "Last Just_" # Last (Just u)]
  monad "Ap." [undef, "Ap[succ]" # Ap [succ]] [undef, "Ap 1:_" # Ap (1 : u)]
  monad "Alt." [undef, "Alt[succ]" # Alt [succ]] [undef, "Alt 1:_" # Alt (1 : u)]
  monad "Min." [undef, "Min succ" # S.Min succ] [undef, "Min 1" # S.Min 1]
  monad "Max." [undef, "Max succ" # S.Max succ] [undef, "Max 1" # S.Max 1]
  monad "SFirst." [undef, "First succ" # S.First succ] [undef, "First 1" # S.First 1]
  monad "SLast." [undef, "Last succ" # S.Last succ] [undef, "Last 1" # S.Last 1]
  applicative "ZipList." [undef, "[]" # zipped [], "[succ]" # zipped [succ], "succ:_" # zipped (succ : u)] [undef, "[]" # zipped [], "1:_" # zipped (1 : u), "[_]" # zipped [u]]
  alternative "ZipList." [undef, "[]" # zipped [], "1:_" # zipped (1 : u), "[_,3]" # zipped [u, 3]]
  applicative "Compose." [undef, "[_]" # Compose [u], "[Just succ]" # Compose [Just succ]] [undef, "[_]" # Compose [u], "[Nothing]" # Compose [Nothing], "[Just _]" # Compose [Just u]]
  alternative "Compose." [undef, "[_]" # Compose [u :: Maybe Int], "[]" # Compose []]
  monad "Product2." [undef, "Pair _ _" # P.Pair u u, "Pair[succ]_" # P.Pair [succ] u] [undef, "Pair _ _" # P.Pair u u, "Pair _ (Just 1)" # P.Pair u (Just 1), "Pair [1] _" # P.Pair [1] u]
  alternative "Product2." [undef, "Pair _ Nothing" # P.Pair u (Nothing :: Maybe Int), "Pair [1] _" # P.Pair [1] u]
  applicative "WrappedMonad." [undef, "Just succ" # wrapped (Just succ)] [undef, "Nothing" # wrapped Nothing, "Just _" # wrapped (Just u)]
  monad "->." [undef, "const_" # Fun (const u), "const succ" # Fun (const succ), "+" # Fun (+)] [undef, "const_" # Fun (const u), "const 1" # Fun (const 1), "id" # Fun id]
  -- Functions
  row2 "$" ($) maps elems
  row2 "$!" ($!) maps elems
  row2 "&" (&) elems maps
  row3 "." (.) maps maps elems
  row3 "flip" flip binary elems elems
  row2 "const" const elems elems
  row1 "id" id elems
  row2 "seq" seq elems elems
  row2 "asTypeOf" asTypeOf elems elems
  row1 "fix" fix [undef, "const_" # const u, "const 1" # const (1 :: Int)]
  row4 "on" on binary maps elems elems
  row2 "<&>" (<&>) maybes maps
  row2 "$>" ($>) maybes elems
  row1 "void" void maybes
  row2 "<$>" (<$>) maps lists
  row2 "<$!>" (<$!>) maps maybes
  row1 "mfix Maybe" mfix [undef, "const_" # const u, "const Just_" # const (Just (u :: Int)), "const Nothing" # const Nothing, "Just 1" # const (Just 1)]
  row1 "mfix []" (take 2 . mfix) [undef, "const_" # const u, "const 1:_" # const ((1 :: Int) : u)]
  row1 "mfix Either" (mfix :: (Int -> Either Int Int) -> Either Int Int) [undef, "const_" # const u, "const Left_" # const (Left u), "Right 1" # const (Right 1)]
  row1 "mfix Identity" (runIdentity . mfix) [undef, "const_" # const u, "const 1" # const (Identity (1 :: Int))]
  -- Control.Monad
  row2 "when" when bools units
  row2 "unless" unless bools units
  row1 "guard" (guard :: Bool -> Maybe ()) bools
  row2 "mfilter" mfilter predicates maybes
  row2 "forever" (\x () -> forever x :: Maybe Int) [undef, "Nothing" # (Nothing :: Maybe Int)] ["()" # ()]
  row2 "filterM" filterM [undef, "const_" # const u, "const Nothing" # const Nothing, "const Just_" # const (Just u), "const Just True" # const (Just True)] lists
  row2 "mapAndUnzipM" mapAndUnzipM [undef, "const Just_" # const (Just (u :: (Int, Int))), "const Just (1,_)" # const (Just (1, u))] lists
  row3 "zipWithM" (zipWithM :: (Int -> Int -> Maybe Int) -> [Int] -> [Int] -> Maybe [Int]) [undef, "\\_ _->_" # \_ _ -> u, "\\_ _->Just_" # \_ _ -> Just u, "Nothing" # \_ _ -> Nothing] lists lists
  row3 "zipWithM_" (zipWithM_ :: (Int -> Int -> Maybe Int) -> [Int] -> [Int] -> Maybe ()) [undef, "\\_ _->Just_" # \_ _ -> Just u] lists lists
  row3 "foldM" (foldM :: (Int -> Int -> Maybe Int) -> Int -> [Int] -> Maybe Int) [undef, "\\_ _->_" # \_ _ -> u, "\\_ _->Just_" # \_ _ -> Just u, "\\a _->Just a" # \a _ -> Just a, "Nothing" # \_ _ -> Nothing] elems lists
  row3 "foldM_" (foldM_ :: (Int -> Int -> Maybe Int) -> Int -> [Int] -> Maybe ()) [undef, "\\_ _->Just_" # \_ _ -> Just u] elems lists
  row2 "replicateM" replicateM counts maybes
  row2 "replicateM []" (replicateM :: Int -> [Int] -> [[Int]]) counts lists
  row2 "replicateM_" replicateM_ counts maybes
  row2 "forM" (forM :: [Int] -> (Int -> Maybe Int) -> Maybe [Int]) lists [undef, "Just" # Just]
  row2 "optional" (\x () -> optional x) maybes ["()" # ()]
  row3 "liftA3" (liftA3 (\x _ _ -> x)) maybes maybes maybes
  row1 "liftA" (liftA (const (1 :: Int))) maybes
  -- Arrows
  row2 "first" first maps [undef, "(_,_)" # (u, u), "(1,_)" # (1, u :: Int)]
  row2 "second" second maps [undef, "(_,_)" # (u, u), "(_,1)" # (u :: Int, 1)]
  row3 "***" (***) maps maps [undef, "(_,_)" # (u, u), "(1,_)" # (1, u)]
  row3 "&&&" (&&&) maps maps elems
  row2 "left" left maps [undef, "Left _" # Left u, "Right _" # Right (u :: Int)]
  row2 "right" right maps [undef, "Left _" # Left (u :: Int), "Right _" # Right u]
  row3 "+++" (+++) maps maps [undef, "Left _" # Left u, "Left 1" # Left 1, "Right _" # Right u]
  row3 "|||" (|||) maps maps [undef, "Left _" # Left u, "Left 1" # Left 1, "Right _" # Right u]
  row3 ">>>" (>>>) maps maps elems
  row3 "<<<" (<<<) maps maps elems
  row1 "app" (app :: (Int -> Int, Int) -> Int) [undef, "(_,_)" # (u, u), "(const 1,_)" # (const 1, u)]
  row2 "loop" (loop :: ((Int, Int) -> (Int, Int)) -> Int -> Int) [undef, "const_" # const u, "const (1,_)" # const (1, u), "\\(x,y)->(y,x)" # \(x, y) -> (y, x)] elems
  row2 "arr" arr maps elems
  row2 "returnA" (\() -> returnA :: Int -> Int) ["()" # ()] elems
  row3 "^>>" (^>>) maps maps elems
  row3 ">>^" (>>^) maps maps elems
  row3 "<<^" (<<^) maps maps elems
  row3 "^<<" (^<<) maps maps elems
  row2 "Kleisli" (\k x -> runKleisli (first (Kleisli k)) x) [undef, "const_" # const u, "const Just_" # const (Just (u :: Int)), "Nothing" # const Nothing] [undef, "(_,_)" # (u :: Int, u :: Int)]
  row2 "Kleisli left" (\k x -> runKleisli (left (Kleisli k)) x) [undef, "const_" # const u, "Just" # (Just :: Int -> Maybe Int)] [undef, "Left _" # Left (u :: Int), "Right _" # Right (u :: Int)]
  row2 "C.id" (\() -> C.id :: Int -> Int) ["()" # ()] elems
  -- Data.Bifunctor
  row3 "bimap (,)" bimap maps maps [undef, "(_,_)" # (u, u), "(1,_)" # (1, u)]
  row3 "bimap Either" bimap maps maps [undef, "Left _" # Left u, "Right 1" # Right 1]
  row3 "bimap Const" bimap maps maps [undef, "Const _" # Const u, "Const 1" # Const 1]
  row3 "bimap (,,)" bimap maps maps [undef, "(_,_,_)" # (u :: Int, u, u), "(_,1,_)" # (u, 1, u)]
  row2 "B.first (,)" B.first maps [undef, "(_,_)" # (u, u :: Int)]
  row2 "B.second Either" B.second maps [undef, "Left _" # Left (u :: Int), "Right _" # Right u]
  where
    lists = [undef, "[]" # [], "1:_" # 1 : u, "[_]" # [u], "[_,2]" # [u, 2]] :: [Arg [Int]]
    maybes = [undef, "Nothing" # Nothing, "Just _" # Just u, "Just 1" # Just 1] :: [Arg (Maybe Int)]
    maps = [undef, "const_" # const u, "succ" # succ, "const 7" # const 7] :: [Arg (Int -> Int)]
    binary = [undef, "\\_ _->_" # \_ _ -> u, "const" # const, "+" # (+)] :: [Arg (Int -> Int -> Int)]
    elems = [undef, "1" # 1] :: [Arg Int]
    counts = [undef, "-1" # -1, "0" # 0, "1" # 1, "2" # 2] :: [Arg Int]
    bools = [undef, "False" # False, "True" # True]
    units = [undef, "Nothing" # Nothing, "Just _" # Just u, "Just ()" # Just ()]
    predicates = [undef, "const_" # const u, "const True" # const True, "const False" # const False] :: [Arg (Int -> Bool)]
    zipped = ZipList
    wrapped = WrapMonad

-- | A function that is tried with an argument, defined and not.
newtype Fun a = Fun { call :: Int -> a }

instance Probe a => Probe (Fun a) where
  probe (Fun f) = do
    r <- probe (f `seq` (), f u, f 3)
    return ("Fun" ++ r)

instance Functor Fun where
  fmap f (Fun g) = Fun (fmap f g)
  x <$ Fun g = Fun (x <$ g)

instance Applicative Fun where
  pure x = Fun (pure x)
  Fun f <*> Fun g = Fun (f <*> g)
  liftA2 f (Fun g) (Fun h) = Fun (liftA2 f g h)
  Fun f *> Fun g = Fun (f *> g)
  Fun f <* Fun g = Fun (f <* g)

instance Monad Fun where
  Fun f >>= k = Fun (f >>= call . k)
  Fun f >> Fun g = Fun (f >> g)

instance Probe a => Probe (ZipList a) where
  probe (ZipList xs) = probe [xs]

instance Probe (m a) => Probe (WrappedMonad m a) where
  probe (WrapMonad m) = probe [m]
