module Shapes where
import Foreign.C.Types
import Foreign.StablePtr
-- data types crossing as tags, handles and accessors
data Shape = Circle { radius :: Double } | Rect { width, height :: Double } | Poly [(Double, Double)] deriving (Show, Eq)
data Colour = Red | Green | Blue deriving (Show, Eq, Enum, Bounded)
foreign export ccall shape_circle :: Double -> IO (StablePtr Shape)
foreign export ccall shape_rect :: Double -> Double -> IO (StablePtr Shape)
foreign export ccall shape_regular :: CInt -> Double -> IO (StablePtr Shape)
foreign export ccall shape_area :: StablePtr Shape -> IO Double
foreign export ccall shape_kind :: StablePtr Shape -> IO CInt
foreign export ccall shape_scale :: StablePtr Shape -> Double -> IO (StablePtr Shape)
foreign export ccall shape_equal :: StablePtr Shape -> StablePtr Shape -> IO Bool
foreign export ccall shape_free :: StablePtr Shape -> IO ()
foreign export ccall colour_next :: CInt -> CInt
foreign export ccall colour_letter :: CInt -> CInt -> CInt
shape_circle :: Double -> IO (StablePtr Shape)
shape_circle = newStablePtr . Circle
shape_rect :: Double -> Double -> IO (StablePtr Shape)
shape_rect w h = newStablePtr Rect { width = w, height = h }
shape_regular :: CInt -> Double -> IO (StablePtr Shape)
shape_regular n r = newStablePtr (Poly [(r * cos t, r * sin t) | k <- [0 .. n - 1], let t = 2 * pi * fromIntegral k / fromIntegral n])
shape_area :: StablePtr Shape -> IO Double
shape_area p = area <$> deRefStablePtr p where
  area (Circle r) = 3.125 * r * r
  area (Rect w h) = w * h
  area (Poly ps) = abs (sum (zipWith (\(a, b) (c, d) -> a * d - b * c) ps (tail ps ++ ps))) / 2
shape_kind :: StablePtr Shape -> IO CInt
shape_kind p = do { s <- deRefStablePtr p; return (case s of { Circle {} -> 0; Rect {} -> 1; Poly ps -> fromIntegral (length ps) }) }
shape_scale :: StablePtr Shape -> Double -> IO (StablePtr Shape)
shape_scale p k = do { s <- deRefStablePtr p; newStablePtr (scale s) } where
  scale (Circle r) = Circle (k * r)
  scale s@Rect {} = s { width = k * width s, height = k * height s }
  scale (Poly ps) = Poly [(k * x, k * y) | (x, y) <- ps]
shape_equal :: StablePtr Shape -> StablePtr Shape -> IO Bool
shape_equal a b = (==) <$> deRefStablePtr a <*> deRefStablePtr b
shape_free :: StablePtr Shape -> IO ()
shape_free = freeStablePtr
colour_next :: CInt -> CInt
colour_next c | c' == (maxBound :: Colour) = 0
              | otherwise = fromIntegral (fromEnum (succ c'))
  where c' = toEnum (fromIntegral c)
colour_letter :: CInt -> CInt -> CInt
colour_letter c i = fromIntegral (fromEnum (show (toEnum (fromIntegral c) :: Colour) !! fromIntegral i))
