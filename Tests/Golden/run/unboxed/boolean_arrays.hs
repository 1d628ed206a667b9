-- Unboxed arrays of Bool hold a bit each: at the edges of words, by all ways of making and changing them.
import Data.Array.ST
import Data.Array.Unboxed
import Data.Array.IO
import Control.Monad
import Control.Monad.ST
table :: Int -> UArray Int Bool
table n = runSTUArray (do
  a <- newArray (-3, n - 4) True
  forM_ [-3, -3 + 3 .. n - 4] $ \i -> writeArray a i False
  forM_ [-3, -3 + 5 .. n - 4] $ \i -> do { x <- readArray a i; writeArray a i (not x) }
  return a)
main :: IO ()
main = do
  forM_ [0, 1, 2, 63, 64, 65, 127, 128, 129, 200] $ \n -> do
    let t = table n
    print (n, bounds t, length (filter id (elems t)), map fromEnum (take 20 (elems t)), map fromEnum (drop (n - 9) (elems t)))
  let a = listArray (0, 99) (cycle [True, False, False]) :: UArray Int Bool
      b = a // [(i, True) | i <- [60 .. 70]]
      c = accumArray (/=) False (0, 130) [(i * i `mod` 131, True) | i <- [0 .. 300]] :: UArray Int Bool
  print (a == b, compare a b, b == amap not (amap not b))
  print (map fromEnum (elems b), length (filter id (elems c)))
  print [ i | (i, True) <- assocs c ]
  m <- newArray_ (0, 70) :: IO (IOUArray Int Bool)
  getElems m >>= print . or
  writeArray m 64 True
  f <- freeze m :: IO (UArray Int Bool)
  writeArray m 65 True
  g <- thaw f :: IO (IOUArray Int Bool)
  writeArray g 63 True
  h <- getElems g
  e <- getElems m
  print ([ i | (i, True) <- zip [0 :: Int ..] h ], [ i | (i, True) <- zip [0 :: Int ..] e ], [ i | (i, True) <- assocs f ])
  print (listArray ((0, 'a'), (1, 'c')) [True, False, True, True] :: UArray (Int, Char) Bool)
