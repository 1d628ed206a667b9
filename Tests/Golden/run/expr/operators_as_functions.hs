module Main where
import Data.Function (on, (&))
import Data.List (sortBy, groupBy)
import Data.Functor ((<&>), ($>), void)
data V = V Int Int deriving (Show, Eq)
(|+|), (|-|) :: V -> V -> V
V a b |+| V c d = V (a + c) (b + d)
(|-|) (V a b) (V c d) = V (a - c) (b - d)
x `dot` y = let V a b = x; V c d = y in a * c + b * d
(.*) :: Int -> V -> V
n .* V a b = V (n * a) (n * b)
(f ∘ g) x = f (g x)
main :: IO ()
main = do
  print (V 1 2 |+| V 3 4 |-| V 1 1)
  print (V 1 2 `dot` V 3 4, 3 .* V 1 2)
  print ((∘) (+ 1) (* 2) 5, ((+ 1) ∘ (* 2)) 6)
  print (foldr1 (|+|) [V 1 1, V 2 2, V 3 3])
  print ([1, 2, 3] & map (+ 1) & sum)
  print (map (map snd) (groupBy ((==) `on` fst) [(1, 'a'), (1, 'b'), (2, 'c')]))
  print (sortBy (compare `on` negate) [3, 1, 2])
  print (Just 1 <&> (+ 1), Just 1 $> 'x', 'y' <$ [1, 2], void (Just 3))
  let (+++) = \a b -> a ++ "+" ++ b
      a `foo` b = a * b + 1
      (a <+> b) c = a + b * c
  print ("x" +++ "y", 3 `foo` 4, (1 <+> 2) 3)
  print (zipWith ($) [(+ 1), (* 2)] [10, 20], ($ 5) <$> [(+ 1)], (`foo` 2) <$> [1, 2])
