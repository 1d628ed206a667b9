-- Pragmas about inlining for methods of instances and default methods; one NOINLINE method holds a reference that must be one.
module Main (main) where

import Data.IORef
import System.IO.Unsafe (unsafePerformIO)

class Shape a where
  {-# MINIMAL area #-}
  area :: a -> Double
  scale, double :: a -> Double
  scale x = area x * 10
  {-# INLINE scale #-}
  double x = area x + area x
  {-# NOINLINE [1] double #-}
  (<+>) :: a -> a -> Double
  a <+> b = area a + area b
  infixl 6 <+>
  {-# INLINABLE (<+>) #-}

newtype Square = Square Double
data Circle a = Circle a a

instance Shape Square where
  {-# INLINE area #-}
  area (Square x) = x * x
  double (Square x) = 2 * x * x
  {-# INLINE double #-}

instance Real a => Shape (Circle a) where
  area (Circle r s) = realToFrac r * realToFrac s * 3
  {-# NOINLINE area #-}
  a <+> b = area a * area b
  {-# INLINE (<+>) #-}

class Counter a where
  counter :: a -> IORef Int

instance Counter () where
  counter () = unsafePerformIO (newIORef 0)
  {-# NOINLINE counter #-}

main :: IO ()
main = do
  print (area (Square 3), scale (Square 3), double (Square 3), Square 1 <+> Square 2 + 1)
  print (area (Circle 2 (3 :: Int)), scale (Circle 2 (3 :: Int)), double (Circle 1 (2 :: Rational)), Circle 1 2 <+> Circle 1 (1 :: Int))
  print (sum [scale (Square (fromIntegral i)) | i <- [1 .. 100 :: Int]])
  modifyIORef (counter ()) (+ 1)
