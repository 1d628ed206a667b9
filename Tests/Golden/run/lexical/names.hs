module Main where
-- primes, underscores, digits in names; names that only look like keywords
x' , x'' , x_1, _under, as, qualified, hiding, forall', export, family, ccall, safe, unsafe :: Int
x' = 1
x'' = 2
x_1 = 3
_under = 4
as = 5
qualified = 6
hiding = 7
forall' = 8
export = 9
family = 10
ccall = 11
safe = 12
unsafe = 13

data T' = A' | B'' | C_c'd deriving (Show, Eq)
data Of1 = Of1 { of' :: Int, case_ :: Int, let1 :: Int } deriving Show

a'b'c :: T' -> T'
a'b'c A' = B''
a'b'c B'' = C_c'd
a'b'c C_c'd = A'

caseOf, letIn, whereIs, ifThen, doIt, inIt, ofIt :: Int
caseOf = 1; letIn = 2; whereIs = 3; ifThen = 4; doIt = 5; inIt = 6; ofIt = 7

main :: IO ()
main = do
  print [x', x'', x_1, _under, as, qualified, hiding, forall', export, family, ccall, safe, unsafe]
  print (map a'b'c [A', B'', C_c'd])
  print Of1 { of' = 1, case_ = 2, let1 = 3 }
  print (caseOf + letIn * whereIs - ifThen + doIt * inIt - ofIt)
  let f' x = x; f'' = f' . f'; stock = 3; anyclass = 4; via = 5; role = 6; pattern = 7
  print (f'' 'a', stock + anyclass + via + role + pattern)
  let (⊕) a b = a * b + 1; naïve = 3; été = 4; x₁ = 5; данные = 6
  print (2 ⊕ 3, naïve + été, x₁, данные)
