{-# LANGUAGE FlexibleContexts, FlexibleInstances, MultiParamTypeClasses, ScopedTypeVariables #-}
-- freeze, thaw and their unsafe twins between arrays alike and unlike; what listArray looks at; an IArray of one's own.
import Control.Exception
import Control.Monad
import Control.Monad.ST
import Data.Array.Base (IArray(..), unsafeFreeze, unsafeThaw)
import Data.Array.IO
import Data.Array.ST
import Data.Array.Storable
import Data.Array.Unboxed

newtype Backwards i e = Backwards (Array i e)

instance IArray Backwards e where
  bounds (Backwards a) = bounds a
  numElements (Backwards a) = numElements a
  unsafeArray b ies = Backwards (unsafeArray b [(rangeSize b - 1 - i, e) | (i, e) <- ies])
  unsafeAt (Backwards a) i = unsafeAt a (numElements a - 1 - i)

doubled :: UArray Int Double -> [Double]
doubled u = runST (do
  a <- given u
  m <- readArray a 2
  writeArray a 1 (m * 2)
  getElems a)
  where
    given :: UArray Int Double -> ST s (STUArray s Int Double)
    given = unsafeThaw

boxes :: UArray Int Char -> Array Int Char
boxes u = runST (boxed u >>= freeze)
  where
    boxed :: UArray Int Char -> ST s (STArray s Int Char)
    boxed = thaw

main :: IO ()
main = do
  io <- newListArray (0, 4) [10 ..] :: IO (IOUArray Int Int)
  before <- freeze io :: IO (UArray Int Int)
  boxed <- freeze io :: IO (Array Int Int)
  writeArray io 2 99
  after <- freeze io :: IO (UArray Int Int)
  print (elems before, elems boxed, elems after)
  copy <- thaw before :: IO (IOUArray Int Int)
  forM_ [0 .. 4] (\i -> readArray copy i >>= writeArray copy i . negate)
  getElems copy >>= print
  print before
  lazy <- newArray ('a', 'c') undefined :: IO (IOArray Char Integer)
  writeArray lazy 'b' 7
  l1 <- freeze lazy :: IO (Array Char Integer)
  writeArray lazy 'b' 8
  l2 <- unsafeFreeze lazy :: IO (Array Char Integer)
  print (l1 ! 'b', l2 ! 'b')
  back <- thaw l1 :: IO (IOArray Char Integer)
  writeArray back 'b' 11
  r <- readArray back 'b'
  print (r, l1 ! 'b')
  storable <- thaw before :: IO (StorableArray Int Int)
  writeArray storable 0 5
  again <- freeze storable :: IO (Array Int Int)
  print (again, before ! 0)
  print (doubled (listArray (1, 3) [1.5, 2.5, 3.5]))
  print (boxes (listArray (1, 3) "abc"))
  print ((listArray (0, 2) (1 : 2 : 3 : undefined) :: Array Int Int) ! 1 + (listArray (0, 2) (1 : 2 : 3 : undefined) :: UArray Int Int) ! 2)
  print (bounds (listArray (1, 0) undefined :: UArray Int Int), elems (listArray (1, 0) undefined :: Array Int Int))
  x <- newListArray (0, 1) (True : False : undefined) :: IO (IOUArray Int Bool)
  getElems x >>= print
  let u = listArray (0, 3) [4, 3, 2, 1] :: UArray Int Int
      b = listArray (0, 3) [4, 3, 2, 1] :: Backwards Int Int
  print (u // [(1, 7), (1, 8)], accum (flip (-)) u [(0, 1), (0, 10), (3, 5)], accumArray max 0 (0, 2) [(1, 3), (1, 2), (2, 9)] :: UArray Int Int, u)
  print (elems b, b ! 0, elems (b // [(0, 9)]), elems (accum (+) b [(3, 100)]), elems (accumArray (+) 1 (0, 2) [(0, 5)] :: Backwards Int Int), elems (amap show b), assocs b)
  t <- thaw b :: IO (IOUArray Int Int)
  getAssocs t >>= print
  print (accumArray (\_ y -> y) undefined ('a', 'b') [('a', 1), ('b', 2)] :: Array Char Int)
  e <- try (evaluate (accumArray (+) 0 (0, 1) [(0, 1), (1, error "element")] :: Array Int Int)) :: IO (Either ErrorCall (Array Int Int))
  print (either (const "strict") (const "lazy") e)
  e2 <- try (evaluate (u // [(4, 0)])) :: IO (Either SomeException (UArray Int Int))
  print (either (const "outside") show e2)
