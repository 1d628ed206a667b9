{-# LANGUAGE FlexibleContexts, ScopedTypeVariables, TypeFamilies #-}
-- Bits: a hash table in ST over unboxed arrays, random numbers by xorshift, popCount.
module Main where
import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed
import Data.Bits
import Data.Word
xorshift :: Word64 -> Word64
xorshift x0 = let x1 = x0 `xor` (x0 `shiftL` 13); x2 = x1 `xor` (x1 `shiftR` 7) in x2 `xor` (x2 `shiftL` 17)
fnv :: String -> Word32
fnv = foldr (\c h -> (h `xor` fromIntegral (fromEnum c)) * 16777619) 2166136261
insertAll :: Int -> [Word64] -> UArray Int Word64
insertAll bits keys = runSTUArray (do
  let n = 1 `shiftL` bits
      mask = n - 1
  t <- newArray (0, mask) 0
  forM_ keys $ \k -> do
    let go i = do
          v <- readArray t i
          if v == 0 then writeArray t i k else unless (v == k) (go ((i + 1) .&. mask))
    go (fromIntegral (k `xor` (k `shiftR` 17)) .&. mask)
  return t)
sortST :: [Int] -> [Int]
sortST xs = elems (runSTUArray (do
  let n = length xs
  a <- newListArray (0, n - 1) xs
  let quick lo hi = when (lo < hi) $ do
        p <- readArray a ((lo + hi) `div` 2)
        let part i j | i > j = return (i, j)
                     | otherwise = do
                         i' <- up i
                         j' <- down j
                         if i' <= j' then do { x <- readArray a i'; y <- readArray a j'; writeArray a i' y; writeArray a j' x; part (i' + 1) (j' - 1) } else return (i', j')
            up i = do { x <- readArray a i; if x < p then up (i + 1) else return i }
            down j = do { x <- readArray a j; if x > p then down (j - 1) else return j }
        (i, j) <- part lo hi
        quick lo j
        quick i hi
  quick 0 (n - 1)
  return a))
main :: IO ()
main = do
  let rs = take 200000 (iterate xorshift 88172645463325252)
      t = insertAll 19 rs
  print (length (filter (/= 0) (elems t)), foldr (\x a -> a + popCount x) 0 (elems t))
  print (foldr xor 0 (map (fnv . show) (take 20000 rs)))
  let ys = sortST (map (\r -> fromIntegral (r .&. 0xfffff)) rs)
  print (and (zipWith (<=) ys (tail ys)), take 5 ys)
  print (foldr (\x acc -> (acc `rotateL` 5) `xor` x) 0 rs)
