-- Data of maps, sets, sequences and trees; folds of maps and sets that begin at the root.
{-# LANGUAGE RankNTypes #-}
import Data.Data
import Data.IORef
import qualified Data.IntMap as I
import qualified Data.IntSet as T
import qualified Data.Map as M
import qualified Data.Sequence as Q
import qualified Data.Set as S
import Data.Tree
import System.IO.Unsafe (unsafePerformIO)

everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f x = f (gmapT (everywhere f) x)

increment :: Data a => a -> a
increment x = case cast x of
  Just n -> maybe x id (cast (n + 1 :: Int))
  Nothing -> x

count :: Data a => a -> Int
count x = (case cast x of { Just n -> n :: Int; Nothing -> 0 }) + sum (gmapQ count x)

describe :: Data a => a -> IO ()
describe x = do
  let c = toConstr x
  print (c, constrFixity c, constrIndex c, dataTypeOf x, length (gmapQ (const ()) x), count x)
  print (fmap (const ()) (fromConstrM' c `asTypeOf` Just x))
  where
    fromConstrM' c = if length (gmapQ (const ()) x) == 0 then Just (fromConstr c) else Nothing

-- Two of them are equal if their last digits are; the greater one of equal ones is the second.
newtype Digit = Digit Int deriving Show
instance Eq Digit where Digit a == Digit b = a `mod` 10 == b `mod` 10
instance Ord Digit where
  compare (Digit a) (Digit b) = compare (a `mod` 10) (b `mod` 10)
  max a b = if a <= b then b else a
  min a b = if b <= a then b else a

main :: IO ()
main = do
  let m = M.fromList (zip "abcdefg" [3 :: Int ..])
      i = I.fromList (zip [-3 .. 3] [3 :: Int ..])
  describe m
  describe i
  describe (S.fromList "hello")
  describe (T.fromList [1, 70, -5])
  describe (Q.fromList [1 :: Int, 2])
  describe (Q.empty :: Q.Seq Int)
  describe (Q.viewr (Q.fromList [1 :: Int, 2]))
  describe (Node 'x' [Node 'y' []])
  print (everywhere increment m, everywhere increment i)
  print (everywhere increment (S.fromList [1 :: Int, 5]), everywhere increment (T.fromList [9, 10]))
  print (everywhere increment (Q.fromList [1 :: Int, 5]), everywhere increment (Node 1 [Node (2 :: Int) []]))
  print (gmapT (const (error "no entries") `extT` (const [('z', 26 :: Int)])) m)
  -- Orders of folds.
  let ds = M.fromList (zip [1 :: Int ..] (map Digit [31, 47, 25, 17, 57, 21, 41]))
  print (maximum ds, minimum ds)
  let is = I.fromList (zip [-3 ..] (map Digit [31, 47, 25, 17, 57, 21, 41]))
  print (maximum is, minimum is)
  looked <- newIORef []
  let watched k = unsafePerformIO (modifyIORef looked (k :) >> return k)
  print (elem 4 (fmap watched (M.fromList (zip [1 :: Int .. 9] [1 :: Int ..]))))
  readIORef looked >>= print
  writeIORef looked []
  print (elem 4 (fmap watched (I.fromList (zip [-4 ..] [1 :: Int .. 9]))))
  readIORef looked >>= print
  where
    extT :: (Typeable a, Typeable b) => (a -> a) -> (b -> b) -> a -> a
    extT f g = maybe f id (gcast1' g)
    gcast1' :: (Typeable a, Typeable b) => (b -> b) -> Maybe (a -> a)
    gcast1' g = cast g
