-- The bytes of strings, containers and types of one's own, and back from them in one piece and in small ones.
module Main (main) where

import Data.Array
import Data.Array.Unboxed (UArray)
import qualified Data.Array.Unboxed as U
import Data.Binary
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import qualified Data.ByteString.Short as S
import Data.Int
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.Map as Map
import Data.Monoid
import qualified Data.Sequence as Seq
import qualified Data.Set as Set
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL
import Data.Tree
import Data.Version

-- | The bytes of a value, and whether it comes back from them in one piece and in pieces of one byte.
form :: (Binary a, Eq a) => a -> IO ()
form x = print (L.unpack bytes, decode bytes == x, decode pieces == x)
  where
    bytes = encode x
    pieces = L.fromChunks (map B.singleton (L.unpack bytes))

data Shape = Circle Double | Square Int Int | Named String [Shape]
  deriving (Eq, Show)

instance Binary Shape where
  put (Circle r) = putWord8 0 >> put r
  put (Square a b) = putWord8 1 >> put a >> put b
  put (Named n s) = putWord8 2 >> put n >> put s
  get = getWord8 >>= \tag -> case tag of
    0 -> Circle <$> get
    1 -> Square <$> get <*> get
    2 -> Named <$> get <*> get
    _ -> fail ("no shape " ++ show tag)

main :: IO ()
main = do
  form (C.pack "strict") >> form (LC.pack "lazy") >> form (T.pack "t\233xt") >> form (TL.pack "l\8364zy") >> form (S.toShort (C.pack "short"))
  form (Set.fromList [3, 1, 2 :: Int8]) >> form (Map.fromList [(2 :: Int8, 'b'), (1, 'a')]) >> form (IntSet.fromList [5, -1]) >> form (IntMap.fromList [(7, 'x')]) >> form (Seq.fromList "seq") >> form (Node 'r' [Node 's' []])
  form (listArray (1, 3) "abc" :: Array Int8 Char) >> form (U.listArray (0, 2) [1, 2, 3] :: UArray Int16 Int8) >> form (1 :| [2 :: Int8]) >> form (makeVersion [1, 2])
  form (Sum 1 :: Sum Int8, Product 2 :: Product Int8, Dual 'd', First (Just 'f'), Last (Nothing :: Maybe Char), All True, Any False)
  form ((1 :: Int8, 2 :: Int8), (3 :: Int8, 4 :: Int8, 5 :: Int8), (6 :: Int8, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'))
  form (Named "all" [Circle 1, Square 2 3, Named "" []])
