module Stats where
import Data.List (sort)
import Foreign.C.Types
import Foreign.Marshal.Array
import Foreign.Ptr
foreign export ccall stats_median :: Ptr CDouble -> CInt -> IO CDouble
foreign export ccall stats_mode :: Ptr CInt -> CInt -> IO CInt
foreign import ccall "dynamic" apply :: FunPtr (CDouble -> IO CDouble) -> CDouble -> IO CDouble
foreign export ccall stats_map :: FunPtr (CDouble -> IO CDouble) -> Ptr CDouble -> CInt -> IO ()
stats_median :: Ptr CDouble -> CInt -> IO CDouble
stats_median p n = do
  xs <- sort <$> peekArray (fromIntegral n) p
  let k = length xs `div` 2
  return (if even (length xs) then (xs !! (k - 1) + xs !! k) / 2 else xs !! k)
stats_mode :: Ptr CInt -> CInt -> IO CInt
stats_mode p n = do
  xs <- peekArray (fromIntegral n) p
  return (snd (maximum [(length (filter (== x) xs), x) | x <- xs]))
stats_map :: FunPtr (CDouble -> IO CDouble) -> Ptr CDouble -> CInt -> IO ()
stats_map f p n = peekArray (fromIntegral n) p >>= mapM (apply f) >>= pokeArray p
