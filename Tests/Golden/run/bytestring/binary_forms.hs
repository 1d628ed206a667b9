-- The bytes of numbers, characters, tuples and sums, and back from them in one piece and in small ones.
module Main (main) where

import Data.Binary
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import Data.Complex
import Data.Fixed
import Data.Int
import Data.Ratio
import Numeric.Natural

-- | The bytes of a value, and whether it comes back from them in one piece and in pieces of one byte.
form :: (Binary a, Eq a) => a -> IO ()
form x = print (L.unpack bytes, decode bytes == x, decode pieces == x)
  where
    bytes = encode x
    pieces = L.fromChunks (map B.singleton (L.unpack bytes))

main :: IO ()
main = do
  form () >> form [False, True] >> form [LT, EQ, GT]
  form (1 :: Word8, 2 :: Word16, 3 :: Word32, 4 :: Word64, 5 :: Word) >> form (-1 :: Int8, -2 :: Int16, -3 :: Int32, -4 :: Int64, -5 :: Int)
  mapM_ form [0, -1, 2147483647, 2147483648, -2147483648, -2147483649, 10 ^ (30 :: Int), negate (2 ^ (64 :: Int)) :: Integer]
  mapM_ form [0, 18446744073709551615, 18446744073709551616 :: Natural]
  mapM_ form [0, 1.5, -2.25, 1 / 0 :: Double] >> form (1.5 :: Float, 3 % 4 :: Rational, 2 :+ 3 :: Complex Double, 1.25 :: Centi)
  form "a\233\8364\128512" >> form 'x' >> form (Just 'y', Nothing :: Maybe Int) >> form [Left 1, Right "r" :: Either Int String]
