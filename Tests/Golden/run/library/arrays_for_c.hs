-- Arrays that C can see, and arrays of bytes from handles and to them.
module Main (main) where

import Control.Exception
import Data.Array.IO.Safe
import Data.Array.Storable
import Data.Array.Unboxed (UArray)
import qualified Data.Array.Unboxed as U
import Data.Array.Unsafe (unsafeForeignPtrToStorableArray)
import Data.Int
import Data.Word
import Foreign hiding (newArray)
import System.IO

main :: IO ()
main = do
  a <- newListArray (1, 5) [10, 20 ..] :: IO (StorableArray Int Int32)
  withStorableArray a (\p -> peekArray 5 p >>= print >> pokeElemOff p 2 (-7))
  getElems a >>= print
  writeArray a 5 99 >> readArray a 5 >>= print
  getBounds a >>= print
  b <- mapArray (* 2) a
  getAssocs b >>= print
  c <- newArray ((0, 0), (1, 2)) 1.5 :: IO (StorableArray (Int, Int) Double)
  withStorableArray c (\p -> peekElemOff p 5 >>= print)
  f <- freeze c :: IO (UArray (Int, Int) Double)
  print (U.elems f, U.bounds f)
  p <- mallocForeignPtrArray 3
  withForeignPtr p (\q -> pokeArray q [1, 2, 3 :: Word16])
  d <- unsafeForeignPtrToStorableArray p (0, 2 :: Int)
  getElems d >>= print
  touchStorableArray d
  r <- try (readArray a 6)
  putStrLn (either (\e -> const "no such place" (e :: SomeException)) show r)
  -- Bytes
  bytes <- newListArray (0, 9) [65 ..] :: IO (IOUArray Int Word8)
  withBinaryFile "arrays_for_c.tmp" WriteMode (\h -> hPutArray h bytes 7)
  withBinaryFile "arrays_for_c.tmp" ReadMode $ \h -> do
    n <- hGetArray h bytes 4
    m <- hGetArray h bytes 10
    print (n, m)
    getElems bytes >>= print
    e <- try (hGetArray h bytes 11)
    putStrLn (either (\x -> const "too many" (x :: IOException)) show e)
