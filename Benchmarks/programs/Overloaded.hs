-- Local functions that are generalised without a signature.
module Main where
import Data.Word
import qualified Data.Map as M

u1 :: Int -> Int
u1 n = go n + go (n * 2) where { go 0 = 0; go k = k `mod` 7 + go (k - 1) }
{-# NOINLINE u1 #-}

u2 :: Int -> Word -> Int
u2 n w = go n + fromIntegral (go w) where { go 0 = 0; go k = k `mod` 7 + go (k - 1) }
{-# NOINLINE u2 #-}

u3 :: Int -> [Int]
u3 n = map (go 1) [1 .. n] where { go a k | k < 10 = a | even k = go (a + k) (k `div` 2) | otherwise = go (a + 1) (k - 1) }
{-# NOINLINE u3 #-}

u4 :: Int -> Integer
u4 n = count n * sq 3 + sq (toInteger n) where { count k = if k == 0 then 0 else 1 + count (k - 1); sq x = x * x + ev x; ev 0 = 1; ev k = if k > 100 then 5 else od (k - 1); od 0 = 0; od k = ev (k - 1) }
{-# NOINLINE u4 #-}

u5 :: Ord k => [k] -> M.Map k Int
u5 ks = foldr ins M.empty ks where { ins k m = M.insertWith add k 1 m; add x y = plus x (plus y 0); plus a b = if b == 0 then a else plus (a + 1) (b - 1) }
{-# NOINLINE u5 #-}

main :: IO ()
main = do
  print (u1 1000000)
  print (u2 1000000 1000000)
  print (sum (u3 200000))
  print (u4 1000000)
  print (M.size (u5 (map (`mod` 1000) [1 .. 100000 :: Int])))
