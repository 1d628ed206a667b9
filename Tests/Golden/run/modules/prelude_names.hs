module Main where
-- local definitions may take names of the Prelude when they hide or qualify
import Prelude hiding (sum, product, map, Maybe (..), Either (..), Show (..))
import qualified Prelude as P
data Maybe a = Nothing | Just a
class Show a where show :: a -> String
instance Show Int where show = P.show
instance Show a => Show (Maybe a) where
  show Nothing = "N"
  show (Just a) = "J" ++ show a
instance Show a => Show [a] where show = concatMap show
map :: (a -> b) -> [a] -> [b]
map f xs = [f x | x <- reverse xs]
sum, product :: [Int] -> Int
sum = P.product
product = P.sum
main :: IO ()
main = do
  putStrLn (show [Just (1 :: Int), Nothing])
  P.print (map (+ 1) [1, 2, 3], sum [1, 2, 4], product [1, 2, 4])
  putStrLn (P.show (P.Just 1) ++ show (Just (Just (2 :: Int))))
  -- comprehensions, ranges, if, and literals still mean the Prelude's
  P.print [x | x <- [1 .. 3], odd x]
  P.print (P.fmap (+ 1) (P.Just 1))
