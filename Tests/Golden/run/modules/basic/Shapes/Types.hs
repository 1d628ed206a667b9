module Shapes.Types (Shape (..), unitSquare, Opaque, opaque, unOpaque) where
data Shape = Circle Double | Rect { w, h :: Double } deriving (Show, Eq)
newtype Opaque = Opaque Int deriving Show
unitSquare :: Shape
unitSquare = Rect 1 1
opaque :: Int -> Opaque
opaque = Opaque
unOpaque :: Opaque -> Int
unOpaque (Opaque n) = n
