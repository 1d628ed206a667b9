-- Semigroup/Monoid instances of one's own and of base, stacked; sconcat/stimes overrides; monoid actions; laws by examples
module Main where
import Data.Monoid
import Data.Semigroup (Max (..), Min (..), sconcat, stimes)
import Data.List.NonEmpty (NonEmpty (..))
import Data.Foldable (foldl', foldMap')

data MinMax a = MinMax a a deriving (Eq, Show)
instance Ord a => Semigroup (MinMax a) where
  MinMax a b <> MinMax c d = MinMax (min a c) (max b d)
  stimes _ x = x
data Stats = Stats { n :: !Int, total :: !Int, range :: Maybe (MinMax Int) } deriving (Eq, Show)
instance Semigroup Stats where Stats a b c <> Stats d e f = Stats (a + d) (b + e) (c <> f)
instance Monoid Stats where mempty = Stats 0 0 mempty
stat :: Int -> Stats
stat x = Stats 1 x (Just (MinMax x x))

newtype Run a = Run [(Int, a)] deriving (Eq, Show)
instance Eq a => Semigroup (Run a) where
  Run xs <> Run [] = Run xs
  Run xs <> Run ((k, y) : ys) = case splitAt (length xs - 1) xs of
    (i, [(j, x)]) | x == y -> Run (i ++ (j + k, x) : ys)
    _ -> Run (xs ++ (k, y) : ys)
instance Eq a => Monoid (Run a) where mempty = Run []

newtype Aff = Aff (Integer, Integer) deriving (Eq, Show)
instance Semigroup Aff where Aff (a, b) <> Aff (c, d) = Aff (a * c, a * d + b)
instance Monoid Aff where mempty = Aff (1, 0)
data WordCount = Chunk String | Parts String Int String deriving (Eq, Show)
instance Semigroup WordCount where
  Chunk a <> Chunk b = Chunk (a ++ b)
  Chunk a <> Parts l k r = Parts (a ++ l) k r
  Parts l k r <> Chunk b = Parts l k (r ++ b)
  Parts l k r <> Parts l' j r' = Parts l (k + j + fromEnum (not (null (r ++ l')))) r'
instance Monoid WordCount where { mempty = Chunk ""; mconcat = foldr (<>) mempty }

wc :: String -> Int
wc = fin . foldMap (\c -> if c == ' ' then Parts "" 0 "" else Chunk [c])
  where fin (Chunk s) = sign s
        fin (Parts l k r) = sign l + k + sign r
        sign = fromEnum . not . null

newtype Sorting a = Sorting { compareBy :: a -> a -> Ordering }
instance Semigroup (Sorting a) where Sorting f <> Sorting g = Sorting (f <> g)
by :: Ord b => (a -> b) -> Sorting a
by f = Sorting (\a b -> compare (f a) (f b))
sortWith :: Sorting a -> [a] -> [a]
sortWith s = foldr ins []
  where ins x [] = [x]
        ins x (y : ys) = if compareBy s x y == GT then y : ins x ys else x : y : ys

main :: IO ()
main = do
  print (foldMap stat [3, -1, 4], mempty :: Stats, foldMap' stat [] == mempty)
  print (mconcat [Run [(1, c)] | c <- "aabbbca"], sconcat (MinMax 'c' 'd' :| [MinMax 'a' 'b']), stimes (5 :: Int) (MinMax 1 (2 :: Int)))
  print (stimes (20 :: Int) (Aff (2, 1)), foldl' (flip (<>)) mempty [Aff (2, 0), Aff (1, 3)], [(x <> y) <> z == x <> (y <> z) | x <- as, y <- as, z <- as] == replicate 8 True)
  print (map wc ["", "one", " two words ", "a b  c", "   "])
  print (sortWith (by length <> by negateFirst <> Sorting (flip compare)) ["bb", "a", "ab", "c", "ba"])
  print (foldMap (\x -> ((Sum x, Product x, Any (x > 3)), All (x > 0), (First (Just x), Last (Just x)), Just (Max x), Just (Min x))) [2, 5, 3 :: Int])
  print (getSum <$> foldMap (\x -> ([x], Sum x)) [1 .. 4 :: Int], (Just [1] <> Nothing <> Just [2 :: Int], Ap (Just "x") <> Ap (Just "y"), Alt Nothing <> Alt (Just 'q')))
  print (appEndo (foldMap (Endo . (*)) [2, 3]) 7 :: Int, appEndo (getDual (foldMap (Dual . Endo . (:)) "abc")) "", (mempty, ()) <> ("s", ()))
  print (sconcat (Max 3 :| [Max 9, Max (4 :: Int)]), stimes (3 :: Int) "ab", stimes (0 :: Int) "ab", mtimes' 4 (Sum 2.5))
  where as = [Aff (3, -2), Aff (0, 7)]
        negateFirst = fmap (negate . fromEnum) . take 1
        mtimes' k = foldr (<>) mempty . replicate k
