module Logic where
import Foreign.C.String
import Foreign.C.Types
import Foreign.Ptr
import Foreign.StablePtr
foreign export ccall logic_collatz :: CInt -> IO CInt
foreign export ccall logic_shout :: CString -> IO CString
foreign import ccall "dynamic" visit :: FunPtr (CInt -> Ptr () -> IO ()) -> CInt -> Ptr () -> IO ()
foreign export ccall logic_primes :: CInt -> FunPtr (CInt -> Ptr () -> IO ()) -> Ptr () -> IO ()
foreign export ccall logic_keep :: CInt -> IO (StablePtr [CInt])
foreign export ccall logic_sum :: StablePtr [CInt] -> IO CInt
logic_collatz :: CInt -> IO CInt
logic_collatz = return . fromIntegral . length . takeWhile (/= 1) . iterate (\n -> if even n then n `div` 2 else 3 * n + 1)
logic_shout :: CString -> IO CString
logic_shout s = peekCString s >>= newCString . concatMap (\c -> [c, '!'])
logic_primes :: CInt -> FunPtr (CInt -> Ptr () -> IO ()) -> Ptr () -> IO ()
logic_primes n f context = mapM_ (\p -> visit f p context) (takeWhile (<= n) (sieve [2 ..]))
  where sieve (p : xs) = p : sieve [x | x <- xs, x `mod` p /= 0]
        sieve [] = []
logic_keep :: CInt -> IO (StablePtr [CInt])
logic_keep n = newStablePtr (map (* 2) [1 .. n])
logic_sum :: StablePtr [CInt] -> IO CInt
logic_sum p = sum <$> deRefStablePtr p
