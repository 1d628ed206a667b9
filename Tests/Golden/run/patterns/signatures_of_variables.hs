-- Signatures of variables that patterns bind: as general as they say, at every use.
module Main where
import Control.Exception

p :: a
q :: b -> b
r :: Int
(p, q, r) = (error "polymorphic", id, 3)

s, t :: [c]
[s, t] = [[], []]

n :: Either e (f -> f)
Just n = Just (Right id)

local :: Show k => k -> (String, [Int])
local k = (v ++ u "!", w 3)
  where
    u :: d -> d
    v :: String
    w :: m -> [m]
    (u, v, w) = (id, show k, \x -> [x, x])

even', odd' :: Int -> Bool
(even', odd') = (\i -> i == 0 || odd' (i - 1), \i -> i /= 0 && even' (i - 1))

main :: IO ()
main = do
  print (q 3 :: Int, q 2.5 :: Double, r, length (s :: String), length (t :: [Int]))
  x <- try (evaluate (p :: Int)) :: IO (Either ErrorCall Int)
  putStrLn (either (\(ErrorCall m) -> m) show x)
  print (length (take 0 ([True] ++ p)))
  print (either id (\f -> f 'c') n, either (const 0) (\f -> f (2 :: Int)) n)
  print (local 'k', local True)
  print (even' 10, odd' 7)
