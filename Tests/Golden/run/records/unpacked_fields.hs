{-# LANGUAGE BangPatterns, ExistentialQuantification, GADTs, MagicHash, PatternSynonyms, RankNTypes, StrictData, TypeFamilies, ViewPatterns #-}
-- What is seen of strict fields, however they are stored: when they are evaluated, and that they keep their values.
module Main where

import Control.Exception
import Data.Complex
import Data.IORef
import Data.Int
import Data.List (sort)
import Data.Ratio
import Data.Word
import Foreign.Marshal.Alloc (alloca)
import Foreign.Ptr
import Foreign.Storable
import GHC.Exts (Double#, Int (I#), Int#, (+#))

newtype Age = Age Int deriving (Eq, Ord, Show)
newtype Wrap f a = Wrap (f a)
newtype Through a = Through (Wrap Box a)
data Box a = Box ~a deriving (Eq, Ord, Show)
data Tight = Tight Int deriving (Eq, Ord, Show)
data Nested = Nested Tight Age deriving (Eq, Ord, Show)
data Point = Point { px, py :: Double, name :: ~String } deriving (Eq, Ord, Show, Read)
data Segment = Segment { from :: {-# UNPACK #-} Point, to :: {-# UNPACK #-} Point, weight :: Int } deriving (Eq, Ord, Show)
data Kept = Kept {-# NOUNPACK #-} Int ~Int deriving (Eq, Show)
data Poly a = Poly a ~a deriving (Eq, Show)
data Rec = Rec Rec | End Int
data Loop = Loop Loop
data MutualA = MutualA MutualB
data MutualB = MutualB MutualA
data Some = forall a. (Show a, Ord a) => Some Int a [a]
data G a where
  GInt :: Int -> ~Int -> G Int
  GPair :: Show b => {-# UNPACK #-} (b, Int) -> Double -> G (b, b)
data Small = Small Int8 Word16 Int32 Word64 Char Float Bool
  deriving (Eq, Ord, Show)
data Mixed = Mixed String Int Double# (Maybe Int) Char
data Op = Int :+++ Int | Char :*** Op deriving (Eq, Ord, Show)
infixr 5 :***
data Cell = Cell (IORef Int) (Ptr Word8)
data Either3 = L { common :: Int, l :: Char } | M { common :: Int } | R { r :: ~Int, common :: Int } deriving (Show, Eq)
type family Fam a
type instance Fam Bool = Int
data WithFamily a = WithFamily (Fam a) Int
data Unit = Unit deriving (Eq, Show)
data HasUnit = HasUnit {-# UNPACK #-} Unit Int deriving (Eq, Show)
data Function = Function (Int -> Int) Int

pattern Origin :: Point
pattern Origin <- Point ((== 0) -> True) ((== 0) -> True) _

fails :: String -> a -> IO ()
fails what x = do
  outcome <- try (evaluate x)
  putStrLn (what ++ ": " ++ either (\e -> "fails, " ++ takeWhile (/= '\n') (show (e :: ErrorCall))) (const "fine") outcome)

boom :: String -> a
boom = errorWithoutStackTrace
{-# NOINLINE boom #-}

through :: Through Int -> Int
through (Through (Wrap (Box x))) = x

data HoldsThrough = HoldsThrough (Through Int) Age

segments :: Int -> [Segment]
segments n = [Segment (Point (fromIntegral i) 1 "a") (Point 2 (fromIntegral (i * i)) (show i)) i | i <- [1 .. n]]

-- Reboxed again and again.
swap :: Int -> Segment -> Segment
swap 0 s = s
swap n s@(Segment a b w) = swap (n - 1) s { from = b, to = a, weight = w + 1 }

lengths :: [Segment] -> Double
lengths = go 0
  where
    go !acc [] = acc
    go !acc (Segment (Point a b _) (Point c d _) _ : rest) = go (acc + abs (a - c) + abs (b - d)) rest

firstField :: G a -> Int
firstField (GInt a _) = a
firstField (GPair (_, n) d) = n + truncate d

showG :: G a -> String
showG (GInt a b) = show (a, b)
showG (GPair p d) = show (fst p, snd p, d)

literals :: Op -> String
literals (1 :+++ 2) = "one two"
literals (a :+++ 2) = "two after " ++ show a
literals ('x' :*** (n :+++ _)) = "x, " ++ show n
literals (c :*** rest@(_ :*** _)) = c : literals rest
literals whole = show whole

main :: IO ()
main = do
  -- What is strict is evaluated by the constructor, not before, and in order.
  fails "strict Int" (Tight (boom "int"))
  fails "strict newtype" (Nested (Tight 1) (Age (boom "age")))
  fails "strict box" (Nested (boom "tight") (Age (boom "age")))
  fails "first of two" (boom "one" :+++ boom "two")
  fails "second of two" (1 :+++ boom "two")
  fails "lazy field" (Point 1 2 (boom "name"))
  fails "inside an unpacked one" (Segment (Point 1 (boom "y") "") (boom "to") 0)
  fails "partial application" (Point (boom "x"))
  fails "saturated later" (map (Point 1) [boom "later"] `seq` ())
  fails "element" (head (map (Point 1) [boom "later"]) "")
  fails "NOUNPACK is strict" (Kept (boom "kept") 1)
  fails "NOUNPACK's neighbour" (Kept 1 (boom "lazy"))
  fails "polymorphic" (Poly (boom "poly" :: Int) 1)
  fails "polymorphic's neighbour" (Poly (1 :: Int) (boom "lazy"))
  fails "what a box holds stays lazy" (HoldsThrough (Through (Wrap (Box (boom "inside")))) (Age 1))
  fails "the box itself" (HoldsThrough (Through (Wrap (boom "box"))) (Age 1))
  fails "existential" (Some (boom "some") 'a' [])
  fails "its last field" (Some 1 'a' (boom "list"))
  fails "GADT" (GInt (boom "gadt") 1)
  fails "GADT's lazy field" (GInt 1 (boom "lazy"))
  fails "GADT's pair" (GPair (boom "pair" :: (Char, Int)) 1)
  fails "what the pair holds" (GPair ('a', boom "snd") 1)
  fails "family" (WithFamily (boom "family") 1 :: WithFamily Bool)
  fails "unit" (HasUnit (boom "unit") 1)
  fails "function" (Function (boom "function") 1)
  fails "update" ((Point 1 2 "x") { py = boom "update" })
  fails "update of another" ((Point 1 2 (boom "name")) { py = 3 })
  fails "update of a shared field" ((M 1) { common = boom "common" })
  fails "recursive" (Rec (End (boom "end")))
  fails "recursive bottom" (Loop (boom "loop"))
  fails "mutual" (MutualA (MutualB (boom "mutual")))
  fails "bang on a wildcard" (case Kept 1 (boom "bang") of Kept _ !_ -> ())
  -- Values.
  print (Nested (Tight 3) (Age 4), through (Through (Wrap (Box 5))))
  print (read "Point {px = 1.5, py = -2, name = \"p\"}" :: Point)
  print (map (\p -> (px p, py p, name p)) [Point 1 2 "a", Point { name = "b", py = 3, px = 4 }])
  print (lengths (segments 1000), weight (swap 1001 (head (segments 1))), from (swap 1001 (head (segments 1))))
  print (maximum (segments 30), head (sort (reverse (segments 5))))
  print (Small (-8) 65535 (-70000) maxBound 'c' 1.25 True, Small 1 2 3 4 'd' 5 False < Small 1 2 3 4 'd' 5 True)
  print [literals o | o <- [1 :+++ 2, 7 :+++ 2, 7 :+++ 3, 'x' :*** (4 :+++ 0), 'y' :*** 'x' :*** (5 :+++ 1), 'z' :*** (0 :+++ 0)]]
  print ('a' :*** 'b' :*** (-1) :+++ 2)
  print (map firstFieldOf [Some 1 'x' "abc", Some 2 (Just 3) []])
  putStrLn (showG (GInt 1 2) ++ showG (GPair ('p', 9) 2.5) ++ show (firstField (GPair ("q", 4) 3.9)))
  print [L 1 'l', M 2, R 3 4, (R 3 4) { common = 9 }, (L 1 'l') { common = 5, l = 'm' }]
  print (map common [L 1 'l', M 2, R (boom "r") 4])
  print (Mixed' (Mixed "m" 1 2.5## (Just 3) 'z'))
  print (case Point 0 0 "o" of { Origin -> "origin"; _ -> "elsewhere" }, case Point 0 1 "o" of { Origin -> "origin"; _ -> "elsewhere" })
  print (HasUnit Unit 3, case WithFamily 4 5 :: WithFamily Bool of WithFamily a b -> a * b)
  print (case Function (+ 1) 4 of Function f n -> f n, (1 :+ 2) * (3 :+ 4) :: Complex Double, 3 % 4 + 1 :: Rational)
  counter <- newIORef 0
  alloca $ \p -> do
    poke p 42
    let cells = [Cell counter (p `plusPtr` 0) | _ <- [1 .. 10 :: Int]]
    mapM_ (\(Cell ref q) -> peek q >>= \b -> modifyIORef' ref (+ fromIntegral b)) cells
    readIORef counter >>= print
    print (and [a == b && q == p | Cell a q <- cells, Cell b _ <- cells])
  where firstFieldOf (Some n x xs) = (n, length xs, maximum (map show (x : xs)))

newtype ShowMixed = Mixed' Mixed

instance Show ShowMixed where
  show (Mixed' (Mixed s (I# n) _ m c)) = show (s, I# (n +# 1#), m, c)
