{-# LANGUAGE TypeFamilies #-}
-- Modules of a few names: lists by class, arrays of IO, finalizers that are actions.
module Main where

import Control.Applicative (ZipList(..))
import Control.Exception
import Data.Array.IO (getElems)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Version
import qualified Foreign.Concurrent as C
import Foreign.ForeignPtr
import Foreign.Marshal.Alloc
import Foreign.Storable
import qualified Data.IntMap.Strict as IntMap
import qualified Data.IntSet as IntSet
import qualified Data.Map.Strict as Map
import qualified Data.Sequence as Seq
import qualified Data.Set as Set
import GHC.ByteOrder
import GHC.Exts (IsList(..), coerce, sortWith)
import GHC.IOArray
import qualified GHC.OldList as O

-- | Any structure doubled, by its list.
twice :: (IsList l, Item l ~ a) => l -> l
twice l = fromListN (2 * length xs) (xs ++ xs)
  where xs = toList l

newtype Age = Age Int deriving Show

main :: IO ()
main = do
  print (twice "ab", twice (1 :| [2 :: Int]), twice (ZipList [True]), twice (makeVersion [1, 2]))
  print (fromList [(2, 'b'), (1, 'a'), (2, 'c')] :: Map.Map Int Char, fromList [(2, 'b'), (1, 'a')] :: IntMap.IntMap Char, fromListN 2 "ba" :: Set.Set Char, fromList [3, 1] :: IntSet.IntSet, fromList "ba" :: Seq.Seq Char)
  print (twice (Set.fromList "ab"), toList (Map.fromList [(1 :: Int, 'a')]), toList (IntSet.fromList [2, 1]), toList (IntMap.singleton 1 'x'), twice (Seq.fromList "ab"))
  r <- try (evaluate (fromList [] :: NonEmpty Int))
  putStrLn (either (\e -> takeWhile (/= '\n') (show (e :: ErrorCall))) show r)
  print (coerce [1, 2 :: Int] :: [Age], sortWith negate [1, 3, 2 :: Int])
  a <- newIOArray ((0, 'a'), (1, 'c')) 'x'
  writeIOArray a (1, 'b') 'y'
  unsafeWriteIOArray a 0 'z'
  (,) <$> readIOArray a (1, 'b') <*> unsafeReadIOArray a 5 >>= print
  getElems a >>= print
  print (boundsIOArray a, a == a)
  p <- malloc
  poke p (42 :: Int)
  f <- C.newForeignPtr p (putStrLn "second" >> free p)
  C.addForeignPtrFinalizer f (putStrLn "first")
  withForeignPtr f peek >>= print
  finalizeForeignPtr f
  print (targetByteOrder, [minBound .. maxBound :: ByteOrder], read "BigEndian" :: ByteOrder)
  print (O.foldr (+) 0 [1, 2, 3 :: Int], O.words "a b", O.zip4 "a" "b" "c" "d", O.sortOn negate [1, 2 :: Int], O.lookup 1 [(1 :: Int, 'a')])
