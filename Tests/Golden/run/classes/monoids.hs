module Main where
import Data.Monoid
import Data.Semigroup (Max (..), Min (..), sconcat, stimes, First (..))
import Data.List.NonEmpty (NonEmpty (..))
newtype MaxI = MaxI Int deriving (Show, Eq)
instance Semigroup MaxI where MaxI a <> MaxI b = MaxI (max a b)
instance Monoid MaxI where mempty = MaxI minBound
data Stats = Stats { cnt :: !Int, tot :: !Int, hi :: !MaxI } deriving Show
instance Semigroup Stats where
  Stats a b c <> Stats d e f = Stats (a + d) (b + e) (c <> f)
instance Monoid Stats where
  mempty = Stats 0 0 mempty
stat :: Int -> Stats
stat n = Stats 1 n (MaxI n)
newtype Update s = Update { apply :: s -> s }
instance Semigroup (Update s) where Update f <> Update g = Update (g . f)
instance Monoid (Update s) where mempty = Update id
main :: IO ()
main = do
  print (foldMap stat [3, 9, 2])
  print (mconcat [MaxI 1, MaxI 5, MaxI 3], mempty :: MaxI)
  print (getSum (foldMap Sum [1 .. 10]), getProduct (foldMap Product [1 .. 5]))
  print (getAll (foldMap (All . even) [2, 4]), getAny (foldMap (Any . odd) [2, 4]))
  print (apply (foldMap (Update . (+)) [1, 2, 3] <> Update (* 2)) 10)
  print ("ab" <> "cd", [1] <> mempty <> [2], mconcat ["a", "b"])
  print ((LT <> GT, EQ <> GT, mempty :: Ordering), (compare 1 2 <> compare 3 3))
  print (Just [1] <> Nothing <> Just [2], (Sum 1, "a") <> (Sum 2, "b"))
  print (appEndo (foldMap (Endo . (:)) "abc") "", ((++ "x") <> (++ "y")) "q")
  print (getMax (foldMap Max (1 :| [5, 3 :: Int])), getMin (Min 3 <> Min 1), sconcat ("a" :| ["b"]), stimes 3 "ab")
  print (getLast (Last (Just 1) <> Last Nothing <> Last (Just 3)), getDual (Dual "a" <> Dual "b"))
  print (getAlt (foldMap Alt [Nothing, Just 1, Just 2]), fmap (+ 1) (Sum 3), Sum 3 < Sum 4)
  print ((mempty, ()) <> ("x", ()), getFirst' [3, 4])
  where getFirst' xs = case xs of (y : ys) -> Data.Semigroup.getFirst (foldr1 (<>) (fmap Data.Semigroup.First (y : ys))); [] -> 0
