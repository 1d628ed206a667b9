module Closures where
import Foreign.StablePtr
foreign export ccall add_closure :: IO (StablePtr (Int -> Int -> Int))
foreign export ccall io_closure :: IO (StablePtr (Int -> IO Int))
foreign export ccall bad_closure :: IO (StablePtr (Int -> IO Int))
foreign export ccall length_closure :: IO (StablePtr (String -> Int))
add_closure :: IO (StablePtr (Int -> Int -> Int))
add_closure = newStablePtr (\a b -> a * 100 + b)
io_closure :: IO (StablePtr (Int -> IO Int))
io_closure = newStablePtr (\n -> return (n + 1))
bad_closure :: IO (StablePtr (Int -> IO Int))
bad_closure = newStablePtr (\n -> ioError (userError (show n)))
length_closure :: IO (StablePtr (String -> Int))
length_closure = newStablePtr length
