module All (module A, module B, module Data.List, module C, C.toUpper, sort', E (..), times) where
import A
import B hiding (hidden)
import Data.List (sort, nub)
import qualified Data.Char as C
import C
sort' :: Ord a => [a] -> [a]
sort' = reverse . sort
data E = E1 | E2 | E3 deriving (Show, Enum, Bounded)
times :: Int -> Int -> Int
times = (*)
