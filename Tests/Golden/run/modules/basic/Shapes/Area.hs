module Shapes.Area where
import Shapes.Types
import Util (square)
area :: Shape -> Double
area (Circle r) = 3 * square r
area (Rect a b) = a * b
perimeter :: Shape -> Double
perimeter s = case s of
  Circle r -> 6 * r
  Rect { w = a, h = b } -> 2 * (a + b)
