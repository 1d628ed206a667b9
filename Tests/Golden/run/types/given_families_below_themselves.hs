{-# LANGUAGE TypeFamilies, FlexibleContexts, UndecidableInstances #-}
-- Given equalities with a family below itself on the left.
module Main (main) where

class (Ord (Base p), Num (Base p), Ord p, Base (Base p) ~ Base p) => Pixel p where
  type Base p
  base :: p -> Base p

data RGB = RGB Int Int Int deriving (Eq, Ord)

instance Pixel Int where
  type Base Int = Int
  base = id

instance Pixel RGB where
  type Base RGB = Int
  base (RGB r g b) = r + g + b

darker :: (Pixel a, Pixel (Base a), Base (Base a) ~ Base a, Base a ~ Base b, Pixel b) => a -> b -> Bool
darker a b = base a == base b || base (base a) < base (base b) + 1

brightness :: (Pixel p, Base p ~ Int) => [p] -> Int
brightness = sum . map base

thrice :: (Pixel p, Pixel (Base p), Base (Base (Base p)) ~ Base p) => p -> Base p
thrice p = base (base (base p))

main :: IO ()
main = do
  print (darker (RGB 1 2 3) (5 :: Int), darker (9 :: Int) (RGB 1 1 1))
  print (brightness [RGB 1 2 3, RGB 4 5 6])
  print (thrice (RGB 1 1 1))
