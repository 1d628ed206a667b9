-- Division by zero is raised when the pair is demanded, overflow when the quotient is, at every integral type.
import Control.Exception
import Data.Int
import Data.Word
import Foreign.C.Types
import Foreign.Ptr
import Numeric.Natural

whnf :: (a -> String) -> a -> IO String
whnf f x = either (\e -> show (e :: ArithException)) f <$> try (evaluate x)

pair :: Show a => (a, a) -> IO String
pair p = do
  outer <- whnf (const "a pair") p
  if outer /= "a pair" then return outer else do
    q <- whnf show (fst p)
    r <- whnf show (snd p)
    return ("(" ++ q ++ ", " ++ r ++ ")")

at :: (Integral a, Show a) => String -> [a] -> IO ()
at name xs = do
  putStrLn name
  sequence_
    [ do rs <- sequence [pair (divMod x y), pair (quotRem x y), whnf show (div x y), whnf show (mod x y), whnf show (quot x y), whnf show (rem x y)]
         putStrLn (unwords (["  ", show x, show y] ++ rs))
    | x <- xs, y <- xs ]

signed :: (Integral a, Bounded a, Show a) => String -> a -> IO ()
signed name zero = at name [minBound, minBound + 1, -2, -1, zero, 1, 2, 7, maxBound]

unsigned :: (Integral a, Bounded a, Show a) => String -> a -> IO ()
unsigned name zero = at name [zero, 1, 2, 7, maxBound]

main :: IO ()
main = do
  signed "Int" (0 :: Int)
  signed "Int8" (0 :: Int8)
  signed "Int16" (0 :: Int16)
  signed "Int32" (0 :: Int32)
  signed "Int64" (0 :: Int64)
  signed "CInt" (0 :: CInt)
  signed "IntPtr" (0 :: IntPtr)
  unsigned "Word" (0 :: Word)
  unsigned "Word8" (0 :: Word8)
  unsigned "Word16" (0 :: Word16)
  unsigned "Word32" (0 :: Word32)
  unsigned "Word64" (0 :: Word64)
  unsigned "CUChar" (0 :: CUChar)
  unsigned "WordPtr" (0 :: WordPtr)
  at "Integer" [-2, -1, 0, 1, 2, 7, 2 ^ (70 :: Int) :: Integer]
  at "Natural" [0, 1, 2, 7, 2 ^ (70 :: Int) :: Natural]
