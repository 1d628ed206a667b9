-- The library's classes and functions, each a little.
module Main where
import Data.List
import qualified Data.List.NonEmpty as NE
import Data.Semigroup
import Data.Functor.Identity
import Data.Functor.Compose
import Data.Foldable
import Data.Traversable
import Data.Function (on, fix, (&))
import Data.Either
import Data.Tuple (swap)
import Data.Ord (Down (..), comparing)
import Control.Applicative
import Control.Arrow (first, second, (***), (&&&), (>>>))
import Data.Word
import Data.Int
class Container f where
  empty' :: f a
  insert' :: a -> f a -> f a
  toL :: f a -> [a]
newtype Stack a = Stack [a]
newtype Queue a = Queue ([a], [a])
instance Container Stack where { empty' = Stack []; insert' x (Stack xs) = Stack (x : xs); toL (Stack xs) = xs }
instance Container Queue where
  empty' = Queue ([], [])
  insert' x (Queue (f, b)) = Queue (f, x : b)
  toL (Queue (f, b)) = f ++ reverse b
fill :: Container f => [a] -> f a
fill = foldr insert' empty'
data Nested a = Flat a | Nest (Nested [a])
depth :: Nested a -> Int
depth (Flat _) = 0
depth (Nest n) = 1 + depth n
instance Show a => Show (Nested a) where
  showsPrec d (Flat a) = showParen (d > 10) (showString "Flat " . showsPrec 11 a)
  showsPrec d (Nest n) = showParen (d > 10) (showString "Nest " . showsPrec 11 n)
class Num a => Vec a where { dot :: [a] -> [a] -> a; dot xs ys = sum (zipWith (*) xs ys) }
instance Vec Int
instance Vec Double
data Color = Red | Green | Blue deriving (Eq, Ord, Show, Read, Enum, Bounded)
data V a = V { vx, vy :: a } | a :+ a deriving (Eq, Ord, Show, Read)
infix 6 :+
newtype Wrap f a = Wrap (f a)
instance (Show (f a)) => Show (Wrap f a) where show (Wrap x) = "W:" ++ show x
main :: IO ()
main = do
  print (toL (fill [1, 2, 3] :: Stack Int), toL (fill "abc" :: Queue Char))
  print (depth (Nest (Nest (Flat [[1, 2], [3 :: Int]]))), Nest (Nest (Flat [["a"]])))
  print (dot [1, 2, 3] [4, 5, 6 :: Int], dot [0.5] [4 :: Double])
  print ([minBound ..] :: [Color], succ Red, pred Blue, [Red ..], fromEnum Blue, (toEnum 1 :: Color), read "Blue" :: Color)
  print (V { vx = -1, vy = 2.5 :: Double }, 3 :+ (-4 :: Int), read "V {vx = 1, vy = -2}" :: V Int, read "(1 :+ 2)" :: V Int)
  print (V 1 2 < V 1 3, V 1 2 < (0 :+ 0), compare (1 :+ 2) (1 :+ (1 :: Int)), maximum [Red, Blue, Green])
  print (sortBy (comparing Down) [3, 1, 2 :: Int], sortOn negate [3, 1, 2 :: Int], groupBy ((==) `on` (`div` 10)) [1, 5, 11, 12, 25, 31 :: Int])
  print (NE.head (1 NE.:| [2, 3 :: Int]), sconcat (Max 1 NE.:| [Max 5, Max (3 :: Int)]), getMin (Min 2 <> Min (1 :: Int)))
  print (runIdentity (traverse (Identity . (+ 1)) [1, 2, 3 :: Int]), getCompose (Compose [Just 1, Nothing, Just (3 :: Int)]))
  print (mapAccumL (\a x -> (a + x, a * x)) 0 [1 .. 5 :: Int], mapAccumR (\a x -> (a + x, a * x)) 0 [1 .. 5 :: Int])
  print (lefts [Left 1, Right 'a', Left (2 :: Int)], partitionEithers [Left 1, Right 'a', Left (2 :: Int)], either show (map succ) (Right "ab" :: Either Int String))
  print (fix (\rec n -> if n <= 1 then 1 else n * rec (n - 1)) (20 :: Integer), [1, 2, 3 :: Int] & map (+ 1) & sum, swap (1 :: Int, 'x'))
  print ((first (+ 1) >>> second show) (1 :: Int, 2 :: Int), ((+ 1) *** (* 2)) (3 :: Int, 4 :: Int), (succ &&& pred) (5 :: Int))
  print (getZipList (ZipList [(+ 1), (* 2)] <*> ZipList [10, 20 :: Int]), liftA2 (+) (Just 1) (Just (2 :: Int)), Nothing <|> Just 'x', asum [Nothing, Just (1 :: Int)], (<$) 'c' [1, 2 :: Int])
  print (isPrefixOf "ab" "abc", isSuffixOf "bc" "abc", intercalate ", " ["a", "b"], splitAt 2 [1, 2, 3 :: Int], span even [2, 4, 5, 6 :: Int], dropWhileEnd (== ' ') "hi  ", zip "ab" [1 :: Int ..], lookup 2 [(1, "a"), (2, "b")])
  print (foldl' (-) 10 [1, 2, 3 :: Int], scanl (+) 0 [1, 2, 3 :: Int], scanr (+) 0 [1, 2, 3 :: Int], scanl1 max [3, 1, 4, 1, 5 :: Int], iterate (* 2) 1 !! 20 :: Int, until (> 100) (* 2) (1 :: Int))
  print ([1, 2, 3, 4] \\ [2, 3 :: Int], union [1, 2] [2, 3 :: Int], intersect [1, 2, 3] [2, 3, 4 :: Int], insert 3 [1, 2, 4, 5 :: Int], delete 2 [1, 2, 3, 2 :: Int], zipWith3 (\a b c -> a + b + c) [1] [2] [3 :: Int], genericLength "abc" :: Integer)
  print (fromIntegral (maxBound :: Word8) + 1 :: Int, (maxBound :: Int8) + 1, fromIntegral (-1 :: Int) :: Word32, (2 :: Int32) ^ (31 :: Int), toInteger (minBound :: Int16))
  print (Wrap (Just 1 :: Maybe Int), for_ [1, 2 :: Int] Just, and [], or [], all even [2, 4 :: Int], concatMap show [1, 2, 3 :: Int], notElem 3 [1, 2 :: Int])
  print (showString "x" . showChar 'y' . shows (3 :: Int) $ "", reads "5 rest" :: [(Int, String)], reads "oops" :: [(Int, String)], lex " hello world", lex "<= 3", lex "'a' b", lex "\"s\\\"t\" r", lex "1.5e3x", lex "")
  print (tails "abc", inits [1, 2 :: Int], isSubsequenceOf "ac" "abc", findIndex (> 2) [1, 2, 3 :: Int], elemIndices 'a' "banana", find even [1, 3, 4, 5 :: Int], zip3 [1 :: Int] "a" [()], unzip3 [(1 :: Int, 'a', True)], foldl1 (-) [10, 2, 3 :: Int], lines "a\r\nb", words "\ta\n b ")
  print (stimes 3 "ab", mtimesDefault (2 :: Int) [1 :: Int], cycle1' 3, minimumBy (comparing snd) [(1 :: Int, 'b'), (2, 'a')], sum (Just 3), toList (Just 'x'), null (Left 1 :: Either Int Int), length (1 :: Int, 'c'))
  where cycle1' n = take n (cycle [1, 2 :: Int])
