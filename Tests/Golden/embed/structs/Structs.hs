module Structs where
import Data.Int
import Data.Word
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
-- struct particle { double x, y; float mass; int32_t id; uint8_t alive; int16_t charge; }
data Particle = Particle { px, py :: Double, mass :: Float, ident :: Int32, alive :: Word8, charge :: Int16 } deriving Show
instance Storable Particle where
  sizeOf _ = 32
  alignment _ = 8
  peek p = Particle <$> peekByteOff p 0 <*> peekByteOff p 8 <*> peekByteOff p 16 <*> peekByteOff p 20 <*> peekByteOff p 24 <*> peekByteOff p 26
  poke p (Particle a b c d e f) = pokeByteOff p 0 a >> pokeByteOff p 8 b >> pokeByteOff p 16 c >> pokeByteOff p 20 d >> pokeByteOff p 24 e >> pokeByteOff p 26 f
foreign export ccall step :: Ptr Particle -> Double -> IO ()
foreign export ccall step_all :: Ptr Particle -> Int -> Double -> IO Int
foreign export ccall heaviest :: Ptr Particle -> Int -> IO (Ptr Particle)
foreign export ccall make :: Int32 -> IO (Ptr Particle)
foreign export ccall dispose :: Ptr Particle -> IO ()
foreign export ccall raw_sum :: Ptr Word8 -> Int -> IO Word64
foreign export ccall fill_squares :: Ptr Int64 -> Int -> IO ()
foreign export ccall temp :: Int -> IO Int
step :: Ptr Particle -> Double -> IO ()
step p dt = do
  v <- peek p
  poke p v { px = px v + dt, py = py v - dt * realToFrac (mass v), charge = negate (charge v) }
step_all :: Ptr Particle -> Int -> Double -> IO Int
step_all base n dt = do
  ps <- peekArray n base
  let moved = [if alive p /= 0 then p { px = px p + dt } else p | p <- ps]
  pokeArray base moved
  return (length (filter ((/= 0) . alive) ps))
heaviest :: Ptr Particle -> Int -> IO (Ptr Particle)
heaviest base n = do
  ms <- mapM (\i -> mass <$> peekElemOff base i) [0 .. n - 1]
  return (base `advancePtr` snd (maximum (zip ms [0 ..])))
make :: Int32 -> IO (Ptr Particle)
make n = do
  p <- malloc
  poke p (Particle 1 2 3 n 1 (-7))
  return p
dispose :: Ptr Particle -> IO ()
dispose = free
raw_sum :: Ptr Word8 -> Int -> IO Word64
raw_sum p n = sum . map fromIntegral <$> mapM (peekElemOff p) [0 .. n - 1]
fill_squares :: Ptr Int64 -> Int -> IO ()
fill_squares p n = mapM_ (\i -> poke (p `plusPtr` (8 * i)) (fromIntegral (i * i) :: Int64)) [0 .. n - 1]
temp :: Int -> IO Int
temp n = allocaArray n $ \p -> do
  mapM_ (\i -> pokeElemOff p i (i * 2)) [0 .. n - 1]
  xs <- peekArray n (castPtr p :: Ptr Int)
  withArrayLen xs $ \len q -> (\a -> sum xs + len + a + (q `plusPtr` 8) `minusPtr` q) <$> peek q
