-- Arrays of lazy ST, casts of unboxed arrays, toIntegralSized at every kind of number, and the lesser functions of transformers and mtl.
{-# LANGUAGE FlexibleContexts #-}
import Control.Monad.ST
import qualified Control.Monad.ST.Lazy as L
import Data.Array.ST
import Data.Array.Unsafe
import Data.Bits (toIntegralSized)
import Data.Int
import Data.Word
import Numeric.Natural
import Data.Array.MArray
import Data.Array (elems)
import Control.Monad.Trans.Select
import Control.Monad.Trans.Cont
import qualified Control.Monad.Identity as I
import Control.Monad.Trans.Identity (IdentityT(..))
import Control.Monad.Error.Class (Error(..))
bits :: Double -> Word64
bits d = runST (do { a <- newArray (0, 0 :: Int) d :: ST s (STUArray s Int Double); b <- castSTUArray a; readArray b 0 })
lazyA :: [Int]
lazyA = L.runST (do { a <- newListArray (0, 3) [1, 2, 3] :: L.ST s (STArray s Int Int); writeArray a 1 9; xs <- mapM (readArray a) [0, 1, 2]; f <- freeze a; return (xs ++ take 2 (elems f)) })
main :: IO ()
main = do
  print [toIntegralSized n :: Maybe Natural | n <- [-1, 0, 2 ^ 70 :: Integer]]
  print [toIntegralSized n :: Maybe Int8 | n <- [-129, -128, 127, 128 :: Int]]
  print (map toIntegralSized [0, 2 ^ 63 - 1, 2 ^ 63 :: Natural] :: [Maybe Int], toIntegralSized (-5 :: Int8) :: Maybe Word64)
  print (map bits [0, 1, -2.5])
  print lazyA
  print (evalCont (selectToCont (select (\k -> if k 1 > k 2 then 1 else 2 :: Int)) >>= \x -> return (x * 10)))
  print (runIdentityT (I.liftCatch (\a h -> either h Right a) (IdentityT (Left "e")) (\e -> IdentityT (Right (length e)))) :: Either String Int)
  print (strMsg "x" :: String)
