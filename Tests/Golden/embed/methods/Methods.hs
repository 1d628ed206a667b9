module Methods where
import Data.Char (ord)
class Area a where
  area :: a -> Double
  sides :: a -> Int
  sides _ = 4
newtype Square = Square Double
newtype Circle = Circle Double
instance Area Square where area (Square a) = a * a
instance Area Circle where { area (Circle r) = 3 * r * r; sides _ = 0 }
data Conf = Conf { limit :: Int, scale :: Double }
newtype Box = Box { content :: Int }
foreign export ccall "square_area" area :: Square -> Double
foreign export ccall "circle_area" area :: Circle -> Double
foreign export ccall "square_sides" sides :: Square -> Int
foreign export ccall "circle_sides" sides :: Circle -> Int
foreign export ccall "succ_int" succ :: Int -> Int
foreign export ccall "succ_char" succ :: Char -> Char
foreign export ccall "max_double" max :: Double -> Double -> Double
foreign export ccall "char_code" ord :: Char -> Int
foreign export ccall "int_to_double" fromIntegral :: Int -> Double
foreign export ccall "truncate_double" truncate :: Double -> Int
foreign export ccall "norm_i" norm :: Int -> Int -> Int
foreign export ccall "norm_d" norm :: Double -> Double -> Double
foreign export ccall "box_content" content :: Box -> Int
foreign export ccall "sum_to" total :: Int -> Int
norm :: Num a => a -> a -> a
norm a b = a * a + b * b
total :: (Num a, Enum a) => a -> a
total n = sum [1 .. n]
