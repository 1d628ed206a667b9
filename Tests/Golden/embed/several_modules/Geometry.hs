module Geometry where
import Shared (scale, Unit (..))
foreign export ccall geometry_area :: Double -> Double -> Double
foreign export ccall "geometry_name" name :: Int -> Char
geometry_area :: Double -> Double -> Double
geometry_area a b = scale (Unit a) * b
name :: Int -> Char
name = ("geometry" !!)
