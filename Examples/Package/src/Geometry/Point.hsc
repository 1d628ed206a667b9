module Geometry.Point (Point (..), distance) where

import Foreign.C.Types (CInt)
import Foreign.Storable (Storable (..))

#include "point.h"

-- | The C structure of the same name.
data Point = Point { label :: CInt, x, y :: Double }
  deriving (Eq, Show)

instance Storable Point where
  sizeOf _ = #{size struct point}
  alignment _ = #{alignment struct point}
  peek p = Point <$> #{peek struct point, label} p <*> #{peek struct point, x} p <*> #{peek struct point, y} p
  poke p (Point l a b) = do
    #{poke struct point, label} p l
    #{poke struct point, x} p a
    #{poke struct point, y} p b

foreign import ccall unsafe "point.h hypotenuse" hypotenuse :: Double -> Double -> Double

distance :: Point -> Point -> Double
distance p q = hypotenuse (x p - x q) (y p - y q)
