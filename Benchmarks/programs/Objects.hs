{-# LANGUAGE ExistentialQuantification #-}
-- Objects as records of functions, and a class hierarchy of shapes; simulation of a bank queue.
module Main where
import Data.List (foldl', sortOn)
import qualified Data.Map as M
data Counter = Counter { value :: Int, inc :: Int -> Counter, reset :: Counter, describe :: String }
mk :: String -> Int -> Counter
mk name n = Counter { value = n, inc = \k -> mk name (n + k), reset = mk name 0, describe = name ++ "=" ++ show n }
logged :: Counter -> Counter
logged c = Counter { value = value c, inc = \k -> logged (inc c (k + 1)), reset = logged (reset c), describe = "<" ++ describe c ++ ">" }
class Shape a where { area :: a -> Double; perimeter :: a -> Double; scale :: Double -> a -> a; label :: a -> String; label _ = "shape" }
data Circle = Circle Double
data Rect = Rect Double Double
data Poly = Poly [(Double, Double)]
instance Shape Circle where { area (Circle r) = pi * r * r; perimeter (Circle r) = 2 * pi * r; scale k (Circle r) = Circle (k * r); label _ = "circle" }
instance Shape Rect where { area (Rect a b) = a * b; perimeter (Rect a b) = 2 * (a + b); scale k (Rect a b) = Rect (k * a) (k * b) }
instance Shape Poly where
  area (Poly ps) = abs (sum (zipWith (\(x1, y1) (x2, y2) -> x1 * y2 - x2 * y1) ps (tail ps ++ [head ps]))) / 2
  perimeter (Poly ps) = sum (zipWith (\(x1, y1) (x2, y2) -> sqrt ((x1 - x2) ^ (2 :: Int) + (y1 - y2) ^ (2 :: Int))) ps (tail ps ++ [head ps]))
  scale k (Poly ps) = Poly [ (k * x, k * y) | (x, y) <- ps ]
data AnyShape = forall s. Shape s => AnyShape s
data Event = Arrive Int | Leave Int deriving (Eq, Ord, Show)
data Bank = Bank { queue :: [Int], busy :: Maybe Int, served :: Int, waits :: [(Int, Int)], seed :: Int }
lcg :: Int -> Int
lcg s = (s * 1103515245 + 12345) `mod` 2147483648
simulate :: Int -> Bank -> M.Map (Int, Event) () -> Bank
simulate limit b evs = case M.minViewWithKey evs of
  Nothing -> b
  Just (((t, e), ()), rest)
    | t > limit -> b
    | otherwise -> case e of
        Arrive k -> let s = lcg (seed b)
                        evs' = M.insert (t + 1 + s `mod` 10, Arrive (k + 1)) () rest
                        b' = b { seed = s, waits = (k, t) : waits b }
                    in case busy b of
                         Nothing -> simulate limit b' { busy = Just k } (M.insert (t + 1 + s `div` 16 `mod` 9, Leave k) () evs')
                         Just _ -> simulate limit b' { queue = queue b' ++ [k] } evs'
        Leave _ -> case queue b of
                     [] -> simulate limit b { busy = Nothing, served = served b + 1 } rest
                     (q : qs) -> let s = lcg (seed b) in simulate limit b { queue = qs, busy = Just q, served = served b + 1, seed = s } (M.insert (t + 1 + s `div` 16 `mod` 9, Leave q) () rest)
main :: IO ()
main = do
  let c = foldl' (\k i -> if i `mod` 1000 == 0 then reset k else inc k i) (logged (mk "c" 0)) [1 .. 300000]
  putStrLn (describe c)
  let shapes = concat [ [AnyShape (Circle r), AnyShape (Rect r (r + 1)), AnyShape (Poly [(0, 0), (r, 0), (r, r), (r / 2, 2 * r), (0, r)])] | i <- [1 .. 20000 :: Int], let r = fromIntegral i / 100 ]
  print (sum [ area (scale 2 s) + perimeter s | AnyShape s <- shapes ])
  print (length (filter (\(AnyShape s) -> label s == "shape") shapes))
  let b = simulate 400000 (Bank [] Nothing 0 [] 7) (M.fromList [((0, Arrive 0), ())])
  print (served b, length (queue b), sum (map snd (waits b)) `mod` 1000007)
  print (take 3 (sortOn negate (map fst (waits b))))
