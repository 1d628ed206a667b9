module Cross where
import Foreign.Ptr
import Foreign.StablePtr
foreign import ccall "wrapper" wrap :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))
foreign import ccall "dynamic" call :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign export ccall make_callback :: Int -> IO (FunPtr (Int -> IO Int))
foreign export ccall run_callback :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign export ccall keep :: Int -> IO (StablePtr [Int])
foreign export ccall total :: StablePtr [Int] -> IO Int
make_callback :: Int -> IO (FunPtr (Int -> IO Int))
make_callback k = wrap (\n -> return (sum (take n (cycle [k, k + 1]))))
run_callback :: FunPtr (Int -> IO Int) -> Int -> IO Int
run_callback f n = fmap (* 2) (call f n)
keep :: Int -> IO (StablePtr [Int])
keep n = newStablePtr [1 .. n]
total :: StablePtr [Int] -> IO Int
total p = sum <$> deRefStablePtr p
