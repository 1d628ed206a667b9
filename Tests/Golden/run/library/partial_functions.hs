{-# LANGUAGE OverloadedStrings #-}
-- What functions say that are called with values for which they are not defined.
module Main where

import Control.Exception
import Control.Monad.ST
import qualified Data.Array as A
import qualified Data.Array.ST as AS
import qualified Data.Array.Unboxed as U
import Data.Binary
import Data.Binary.Get
import qualified Data.Bits as Bi
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import qualified Data.ByteString.Short as SB
import qualified Data.Char as Ch
import Data.Fixed
import Data.Foldable (maximumBy, minimumBy, foldl')
import qualified Data.Graph as G
import Data.Int (Int8)
import qualified Data.IntMap as IM
import qualified Data.IntSet as IS
import Data.List
import qualified Data.List.NonEmpty as N
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import Data.Maybe
import Data.Proxy (Proxy(..))
import qualified Data.Ratio as R
import Data.Semigroup
import qualified Data.Sequence as Q
import Data.Sequence (ViewL(..), ViewR(..))
import qualified Data.Set as S
import qualified Data.Text as T
import qualified Data.Text.Encoding as TE
import qualified Data.Text.Encoding.Error as TE
import qualified Data.Text.Lazy as TL
import qualified Data.Text.Read as TR
import qualified Data.Text.Lazy.Encoding as TLE
import Data.Time
import qualified Data.Tree as Tr
import Data.Version
import Data.Word
import GHC.Generics (U1(..))
import Numeric
import Numeric.Natural
import Text.Printf
import Text.Read (readEither)

-- | The first line of the message; call stacks name the library's sources.
t :: String -> a -> IO ()
t name x = try (evaluate x) >>= \outcome -> putStrLn (name ++ ": " ++ case outcome of
  Left e -> head (lines (show (e :: SomeException)))
  Right _ -> "a value")

main :: IO ()
main = maps >> integerMaps >> sequences >> folds >> bytes >> texts >> decoding >> arrays >> lists >> numbers >> formats >> others

maps :: IO ()
maps = do
  t "M.!" (m M.! 3)
  t "M.findIndex" (M.findIndex 3 m)
  t "M.elemAt" (M.elemAt 7 m)
  t "M.updateAt" (M.updateAt (\_ _ -> Nothing) 9 m)
  t "M.deleteAt" (M.deleteAt 9 m)
  t "M.findMin" (M.findMin me)
  t "M.findMax" (M.findMax me)
  t "M.deleteFindMin" (snd (fst (M.deleteFindMin me)))
  t "dfMax" (fst (fst (M.deleteFindMax me)))
  t "dfmin map" (snd (M.deleteFindMin me))
  t "MS.!" (m MS.! 3)
  t "MS.findMin" (MS.findMin me)
  t "S.findMin" (S.findMin (S.empty :: S.Set Int))
  t "S.findMax" (S.findMax (S.empty :: S.Set Int))
  t "S.elemAt" (S.elemAt 3 (S.empty :: S.Set Int))
  t "S.findIndex" (S.findIndex 1 (S.empty :: S.Set Int))
  t "S.deleteAt" (S.deleteAt 3 (S.empty :: S.Set Int))
  t "S.dfm" (fst (S.deleteFindMin (S.empty :: S.Set Int)))
  t "S.dfM" (fst (S.deleteFindMax (S.empty :: S.Set Int)))
  t "S.dfM set" (snd (S.deleteFindMax (S.empty :: S.Set Int)))
  t "foldr1 Set" (foldr1 (+) (S.empty :: S.Set Int))
  t "maximum Map" (maximum me)
  t "minimum Set" (minimum (S.empty :: S.Set Int))
  t "maxset" (maximum (S.empty :: S.Set Int))
  t "minmap" (minimum me)
  t "foldl1 map" (foldl1 const me)
  t "minimum M" (minimum (Nothing :: Maybe Int))
  where
    m = M.fromList [(1 :: Int, 'a'), (2, 'b')]
    me = M.empty :: M.Map Int Char

integerMaps :: IO ()
integerMaps = do
  t "IM.!" (im IM.! 3)
  t "IM.findMin" (IM.findMin (IM.empty :: IM.IntMap Int))
  t "IM.findMax" (IM.findMax (IM.empty :: IM.IntMap Int))
  t "IM.dfm" (fst (fst (IM.deleteFindMin (IM.empty :: IM.IntMap Int))))
  t "IM.dfM" (fst (fst (IM.deleteFindMax (IM.empty :: IM.IntMap Int))))
  t "IM.dfm map" (snd (IM.deleteFindMin (IM.empty :: IM.IntMap Int)))
  t "IS.findMin" (IS.findMin IS.empty)
  t "IS.findMax" (IS.findMax IS.empty)
  t "IS.dfm" (fst (IS.deleteFindMin IS.empty))
  t "IS.dfM" (fst (IS.deleteFindMax IS.empty))
  t "maximum IM" (maximum (IM.empty :: IM.IntMap Int))
  t "minimum IM" (minimum (IM.empty :: IM.IntMap Int))
  t "foldr1 IM" (foldr1 (+) (IM.empty :: IM.IntMap Int))
  where
    im = IM.fromList [(1, 'a')]

sequences :: IO ()
sequences = do
  t "maximum Seq" (maximum (Q.empty :: Q.Seq Int))
  t "foldl1 Seq" (foldl1 (+) (Q.empty :: Q.Seq Int))
  t "foldr1 seq" (foldr1 (+) (Q.empty :: Q.Seq Int))
  t "Q.index" (Q.index (Q.fromList "ab") 5)
  t "Q.index-" (Q.index (Q.fromList "ab") (-1))
  t "Q.replicate" (Q.replicate (-1) 'a')
  t "Q.fromFunction" (Q.fromFunction (-1) id)
  t "Q.chunksOf" (Q.chunksOf 0 (Q.fromList "ab"))
  t "Q.replicateA" (Q.replicateA (-1) (Just 'a'))
  t "Q.cycleTaking" (Q.cycleTaking 3 (Q.empty :: Q.Seq Int))
  t "Q.scanl1" (Q.scanl1 (+) (Q.empty :: Q.Seq Int))
  t "Q.scanr1" (Q.scanr1 (+) (Q.empty :: Q.Seq Int))
  t "Q.iterateN" (Q.iterateN (-1) (+1) 0)

bytes :: IO ()
bytes = do
  t "B.head" (B.head b)
  t "B.tail" (B.tail b)
  t "B.last" (B.last b)
  t "B.init" (B.init b)
  t "B.foldr1" (B.foldr1 (+) b)
  t "B.foldl1" (B.foldl1 (+) b)
  t "B.foldl1'" (B.foldl1' (+) b)
  t "B.foldr1'" (B.foldr1' (+) b)
  t "B.maximum" (B.maximum b)
  t "B.minimum" (B.minimum b)
  t "B.index" (B.index b 3)
  t "B.index-" (B.index b (-3))
  t "C.head" (C.head b)
  t "C.index" (C.index b 1)
  t "C.foldr1" (C.foldr1 max b)
  t "C.maximum" (C.maximum b)
  t "L.head" (L.head l)
  t "L.tail" (L.tail l)
  t "L.last" (L.last l)
  t "L.init" (L.init l)
  t "L.foldr1" (L.foldr1 (+) l)
  t "L.foldl1" (L.foldl1 (+) l)
  t "L.foldl1'" (L.foldl1' (+) l)
  t "L.maximum" (L.maximum l)
  t "L.minimum" (L.minimum l)
  t "L.index" (L.index l 3)
  t "L.index-" (L.index l (-3))
  t "L.cycle" (L.cycle l)
  t "LC.foldr1" (LC.foldr1 max l)
  t "LC.index" (LC.index l 2)
  t "SB.index" (SB.index SB.empty 2)
  t "SB.index-" (SB.index SB.empty (-2))
  where
    b = B.empty
    l = L.empty

texts :: IO ()
texts = do
  t "T.head" (T.head e)
  t "T.tail" (T.tail e)
  t "T.last" (T.last e)
  t "T.init" (T.init e)
  t "T.foldr1" (T.foldr1 max e)
  t "T.foldl1" (T.foldl1 max e)
  t "T.foldl1'" (T.foldl1' max e)
  t "T.maximum" (T.maximum e)
  t "T.minimum" (T.minimum e)
  t "T.index" (T.index e 2)
  t "T.index2" (T.index "abc" 7)
  t "T.splitOn" (T.splitOn "" "a")
  t "T.replace" (T.replace "" "a" "b")
  t "T.breakOn" (T.breakOn "" "a")
  t "T.breakOnEnd" (T.breakOnEnd "" "a")
  t "T.breakOnAll" (T.breakOnAll "" "a")
  t "T.count" (T.count "" "a")
  t "T.replicate" (T.replicate maxBound "ab")
  t "TL.head" (TL.head te)
  t "TL.tail" (TL.tail te)
  t "TL.last" (TL.last te)
  t "TL.init" (TL.init te)
  t "TL.foldr1" (TL.foldr1 max te)
  t "TL.foldl1" (TL.foldl1 max te)
  t "TL.foldl1'" (TL.foldl1' max te)
  t "TL.maximum" (TL.maximum te)
  t "TL.minimum" (TL.minimum te)
  t "TL.index" (TL.index te 2)
  t "TL.splitOn" (TL.splitOn "" "a")
  t "TL.replace" (TL.replace "" "a" "b")
  t "TL.breakOn" (TL.breakOn "" "a")
  t "TL.breakOnEnd" (TL.breakOnEnd "" "a")
  t "TL.breakOnAll" (TL.breakOnAll "" "a")
  t "TL.count" (TL.count "" "a")
  t "TL.cycle" (TL.cycle te)
  where
    e = T.empty
    te = TL.empty

decoding :: IO ()
decoding = do
  t "decodeUtf8" (TE.decodeUtf8 (B.pack [65,0xff]))
  t "decodeUtf8L" (TL.length (TLE.decodeUtf8 (L.pack [65,0xff])))
  t "u16" (TE.decodeUtf16LE (B.pack [0,0xd8]))
  t "u16b" (TE.decodeUtf16BE (B.pack [0xd8]))
  t "u32" (TE.decodeUtf32LE (B.pack [0,0,0,0xd8]))
  t "u32b" (TE.decodeUtf32BE (B.pack [1]))
  t "TE.strict" (TE.strictDecode "desc" (Just 3))
  t "TE.strict2" (TE.strictDecode "desc" Nothing)
  print (TE.decodeUtf8' (B.pack [0xe2,0x82]))
  print (TR.decimal "x" :: Either String (Int,T.Text))
  print (TR.signed TR.decimal "" :: Either String (Int, T.Text), TR.double "q", TR.hexadecimal "z" :: Either String (Int,T.Text), TR.rational "1.x" :: Either String (Double, T.Text))

arrays :: IO ()
arrays = do
  t "A.!" (a A.! 9)
  t "U.!" (u U.! 9)
  t "A.//" (a A.// [(9,1)])
  t "U.//" (u U.// [(9,1)])
  t "A2" (A.listArray ((0,0),(1,1)) [1..4::Int] A.! (3,3))
  t "A.array" (A.array (0,1) [(5,'a')])
  t "A undefined" (A.array (0,1) [(0,'a')] A.! 1)
  t "A.char" (A.listArray ('a','c') [1,2,3::Int] A.! 'z')
  t "A.integer" (A.listArray (0::Integer,3) "abcd" A.! 7)
  t "A.w8" (A.listArray (0::Word8,3) "abcd" A.! 7)
  t "A.neg" (A.listArray (0,-5) "" A.! (0::Int))
  t "A.accum" (A.accumArray (+) 0 (0,2) [(7,1)] :: A.Array Int Int)
  t "foldr1 arr" (foldr1 (+) (A.listArray (1::Int,0) [] :: A.Array Int Int))
  t "A.tup3" (A.listArray ((0,0,0),(1,1,1)) [1..8::Int] A.! (2,0,0))
  t "A.bool" (A.listArray (False,False) "a" A.! True)
  t "A.ixmap" (A.ixmap (0,1) (+9) a)
  t "U char" ((U.listArray ('a','b') [1,2] :: U.UArray Char Int) U.! 'z')
  t "U tuple" ((U.listArray ((0,0),(1,1)) [1..4] :: U.UArray (Int,Int) Int) U.! (2,2))
  t "runSTArray" (runST (do { x <- AS.newArray (0,2) 0 :: ST s (AS.STUArray s Int Int); AS.readArray x 9 }))
  t "runSTArray2" (runST (do { x <- AS.newArray (0,2) 0 :: ST s (AS.STArray s Int Int); AS.writeArray x 9 1 }))
  where
    a = A.listArray (0, 3) [1 .. 4 :: Int]
    u = U.listArray (0, 3) [1 .. 4] :: U.UArray Int Int

lists :: IO ()
lists = do
  t "head" (head ([] :: [Int]))
  t "tail" (tail ([] :: [Int]))
  t "last" (last ([]::[Int]))
  t "init" (init ([]::[Int]))
  t "!!" ([1::Int] !! 3)
  t "!!-" ([1::Int] !! (-3))
  t "maximum" (maximum ([]::[Int]))
  t "foldr1" (foldr1 (+) ([]::[Int]))
  t "foldl1" (foldl1 (+) ([]::[Int]))
  t "foldl1'" (foldl1' (+) ([]::[Int]))
  t "cycle" (cycle ([]::[Int]))
  t "minimumBy" (minimumBy compare ([]::[Int]))
  t "maximumBy" (maximumBy compare (Nothing :: Maybe Int))
  t "scanl1" (scanl1 (+) ([]::[Int]))
  t "genericIndex" (genericIndex [1::Int] (3::Integer))
  t "genericIndex-" (genericIndex [1::Int] (-3::Integer))
  t "fromJust" (fromJust (Nothing :: Maybe Int))
  t "read" (read "x" :: Int)
  t "read2" (read "1 2" :: Int)
  print (readEither "x" :: Either String Int)
  t "foldr1 Maybe" (foldr1 (+) (Nothing :: Maybe Int))
  t "maxString" (maximum ([]::[Double]))
  t "N.fromList" (N.fromList ([] :: [Int]))
  t "N.!!" ((1 N.:| [2]) N.!! 5)
  t "N.!!-" ((1 N.:| [2]) N.!! (-5))
  t "pred ()" (pred ())
  t "succ LT" (pred LT)
  t "Ratio read" (toRational (1/0::Double))

numbers :: IO ()
numbers = do
  t "chr" (Ch.chr (-1))
  t "chr2" (Ch.chr 0x110000)
  t "digitToInt" (Ch.digitToInt 'g')
  t "intToDigit" (Ch.intToDigit 16)
  t "R.%" (1 R.% (0::Int))
  t "div" (1 `div` (0::Int))
  t "minBound div" (minBound `div` (-1::Int))
  t "^" (2 ^ (-1::Int))
  t "^^" (0 ^^ (-1::Int) :: Rational)
  t "toEnum Bool" (toEnum 5 :: Bool)
  t "toEnum Ordering" (toEnum 5 :: Ordering)
  t "toEnum ()" (toEnum 1 :: ())
  t "succ Bool" (succ True)
  t "pred Int" (pred (minBound::Int))
  t "succ w8" (succ (255::Word8))
  t "pred w8" (pred (0::Word8))
  t "toEnum w8" (toEnum 300 :: Word8)
  t "toEnum Int8" (toEnum 300 :: Int8)
  t "fromEnum w64" (fromEnum (maxBound :: Word))
  t "toEnum word" (toEnum (-1) :: Word)
  t "succ Char" (succ maxBound :: Char)
  t "pred char" (pred minBound :: Char)
  t "toEnum Char" (toEnum (-3) :: Char)
  t "succ Integer" (fromEnum (2^70::Integer))
  t "pred Nat" (pred (0::Natural))
  t "Nat-" (1 - 2 :: Natural)
  t "fromInteger Nat" (fromInteger (-1) :: Natural)
  t "toEnum Nat" (toEnum (-1) :: Natural)
  t "shiftL -" (Bi.shiftL (1::Int) (-1))
  t "shiftR -" (Bi.shiftR (1::Word8) (-1))
  t "shift Integer" (Bi.shiftL (1::Integer) (-1))
  t "showFFloat" (showHex (-1 :: Int) "")
  t "showOct" (showIntAtBase 1 Ch.intToDigit (5::Int) "")
  t "sconcat" (stimes (0::Int) (N.fromList [1]))
  t "stimes" (stimes (-1::Int) [1])
  t "stimes Max" (stimes (0::Int) (Max 1))
  t "stimes m" (stimes (-1::Int) (Just [1]))
  t "mod'" (1 `mod'` (0 :: Double))
  t "div'" ((1::Fixed E2) / 0)
  t "quot Nat" (1 `quot` (0::Natural))
  t "quot I" (1 `quot` (0::Integer))

formats :: IO ()
formats = do
  t "printf" (length (printf "%d" ("x"::String) :: String))
  t "printf2" (length (printf "%d" :: String))
  t "printf3" (length (printf "x" (1::Int) :: String))
  t "printf4" (length (printf "%q" (1::Int) :: String))
  t "printf5" (length (printf "%s" (1::Int) :: String))
  t "printf6" (length (printf "%c" ("x"::String) :: String))
  t "printf7" (length (printf "%" (1::Int) :: String))

others :: IO ()
others = do
  t "G.buildG" (G.buildG (0,1) [(7,8)])
  t "runGet" (runGet getWord32be (L.pack [1]))
  t "decode" (decode (L.pack [7]) :: Bool)
  t "decode2" (decode (L.pack [7]) :: Maybe Int)
  t "decode3" (decode (L.pack [1,2]) :: (Int,Int))
  t "fail" (runGet (fail "x" :: Get ()) L.empty)
  t "label" (runGet (label "lab" (isolate 3 (getWord8))) (L.pack [1,2,3]))
  t "isolate" (runGet (isolate (-3) getWord8) (L.pack [1,2,3]))
  t "decodeChar" (decode (L.pack [0xff,0xff]) :: Char)
  t "decode Ordering" (decode (L.pack [9]) :: Ordering)
  t "skip" (runGet (skip 5) L.empty)
  t "parseTimeOrError" (parseTimeOrError True defaultTimeLocale "%Y" "x" :: Day)
  t "read Day" (read "2020-13-45" :: Day)
  t "toEnum DayOfWeek" (toEnum 9 :: DayOfWeek)

-- | Folds without a value to begin with, of structures that hold nothing.
folds :: IO ()
folds = do
  each "Seq" (Q.empty :: Q.Seq Int)
  each "ViewL" (EmptyL :: ViewL Int)
  each "ViewR" (EmptyR :: ViewR Int)
  each "Array" (A.listArray (0, -1 :: Int) [] :: A.Array Int Int)
  each "U1" (U1 :: U1 Int)
  each "Proxy" (Proxy :: Proxy Int)
  each "Map" (M.empty :: M.Map Int Int)
  each "list" ([] :: [Int])
  each "Maybe" (Nothing :: Maybe Int)
  print (foldr1 (-) (Q.fromList [1, 2, 3 :: Int]), foldl1 (-) (Q.fromList [1, 2, 3 :: Int]))
  print (foldl1 (-) (1 :< Q.fromList [2, 3 :: Int]), foldr1 (-) (Q.fromList [1, 2] :> (3 :: Int)))
  print (foldr1 (-) (A.listArray (0, 2 :: Int) [1, 2, 3 :: Int]), foldl1 (-) (A.listArray (0, 2 :: Int) [1, 2, 3 :: Int]))
  where
    each name s = do
      t (name ++ " foldr1") (foldr1 (+) s)
      t (name ++ " foldl1") (foldl1 (+) s)
      t (name ++ " maximum") (maximum s)
      t (name ++ " minimumBy") (minimumBy compare s)
