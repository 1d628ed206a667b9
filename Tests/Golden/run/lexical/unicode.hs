module Main where
import Data.Char
-- identifiers and operators beyond ASCII
data Größe = Klein | Groß deriving (Show, Eq, Ord, Enum, Bounded)

(≤), (∘∘) :: Int -> Int -> Bool
a ≤ b = a <= b
a ∘∘ b = a == b

λ :: Int -> Int
λ x = x + 1

α, β', _γ1 :: Double
α = 1
β' = 2
_γ1 = 3

infix 4 ≤

main :: IO ()
main = do
  print [minBound .. maxBound :: Größe]
  print (3 ≤ 4, 3 ∘∘ 4, 1 + 2 ≤ 2)
  print (λ 41, α + β' * _γ1)
  putStrLn "žluťoučký kůň → ∀x∈ℝ"
  print "žluťoučký ∀"
  print 'é'
  putStrLn (map toUpper "straße é я")
  print (map ord "aé→😀", length "😀😀")
  putStrLn "日本語 \12354\12356 😀"
  print (show "日本", '\12354')
