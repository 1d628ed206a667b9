-- Names of the Prelude hidden and rebound: own Num-like operators, own (>>=) used by hand, qualified imports, local fixities
module Main (main) where
import Prelude hiding (lookup, filter, (+), (&&), (||), Maybe (..), Ordering (..), compare, map, negate, (.), ($))
import qualified Prelude as P
import qualified Data.List as List (filter, sortBy, map)
import qualified Data.Char as C hiding (ord)
import Data.Maybe as M (fromMaybe)

infixl 6 +
infixr 3 &&
infixr 0 $
infixr 9 .
class Plus a where (+) :: a -> a -> a
instance Plus Int where a + b = a P.+ b
instance Plus Bool where (+) = (/=)
instance Plus [a] where (+) = (++)
instance (Plus a, Plus b) => Plus (a, b) where (a, b) + (c, d) = (a + c, b + d)
instance Plus b => Plus (a -> b) where f + g = \x -> f x + g x

data Maybe a = Nothing | Just { just :: a } deriving (Show, Eq, Ord)
data Ordering = LT | EQ | GT | Incomparable deriving (Show, Eq, Enum, Bounded)
class PartOrd a where
  compare :: a -> a -> Ordering
  (<=?) :: a -> a -> Bool
  x <=? y = compare x y `elem` [LT, EQ]
instance PartOrd Int where
  compare a b | b `mod` a == 0, a == b = EQ
              | b `mod` a == 0 = LT
              | a `mod` b == 0 = GT
              | otherwise = Incomparable
instance (PartOrd a, PartOrd b) => PartOrd (a, b) where
  compare (a, b) (c, d) = case (compare a c, compare b d) of
    (x, y) | x == y -> x
    (EQ, y) -> y
    (x, EQ) -> x
    _ -> Incomparable

(&&) :: [a] -> [b] -> [(a, b)]
xs && ys = [(x, y) | x <- xs, y <- ys]
($) :: (a -> b) -> a -> b
f $ x = f x
(.) :: Functor f => (a -> b) -> f a -> f b
(.) = fmap
lookup :: Eq k => k -> [(k, v)] -> Maybe v
lookup k kvs = case P.lookup k kvs of
  P.Nothing -> Nothing
  P.Just v -> Just v
filter :: (a -> Bool) -> Maybe a -> Maybe a
filter p (Just x) | p x = Just x
filter _ _ = Nothing
negate :: String -> String
negate = reverse
map :: Int
map = 7

main :: IO ()
main = do
  print $ 1 + map + (2 :: Int)
  print $ ("ab" + "cd", True + True) + ("!", True)
  print $ (length + const map) "four"
  print $ "ab" && [True] && "x"
  print $ [Just 3, Nothing, Just { just = -1 :: Int }]
  print . fst . [(1 :: Int, 'a'), (2, 'b')] `seq` fst . [(1 :: Int, 'a'), (2, 'b')]  `seq` return ()
  print $ (P.+ 1) . [1, 2, 3 :: Int]
  print $ [compare a b | (a, b) <- [(2, 4), (4, 2), (4, 4), (4, 6 :: Int)]]
  print $ (compare (2 :: Int, 3 :: Int) (4, 3), (2 :: Int, 3 :: Int) <=? (4, 6), [(6 :: Int, 1 :: Int) <=? (3, 2)])
  print $ filter (> 'a') (lookup 2 [(1 :: Int, 'a'), (2, 'b')])
  putStrLn $ negate "desserts" ++ P.map C.toUpper "up" ++ show (-5 :: Int)
  print $ List.sortBy (\a b -> P.compare b a) (List.filter odd (List.map (* 3) [1 .. map]))
  print $ (M.fromMaybe 'z' P.Nothing, P.compare 1 2, [minBound .. maxBound :: Ordering])
  let infixl 1 +; x + y = x * 10 P.+ y in print $ 1 + 2 * 3 + 4
