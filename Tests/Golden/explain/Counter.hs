module Counter (new, add) where

import Data.IORef (IORef, modifyIORef', newIORef, readIORef)
import Foreign.StablePtr (StablePtr, deRefStablePtr, newStablePtr)

-- A Haskell value that C holds on to.
foreign export ccall "counter_new" new :: IO (StablePtr (IORef Int))
foreign export ccall "counter_add" add :: StablePtr (IORef Int) -> Int -> IO Int

new :: IO (StablePtr (IORef Int))
new = newIORef 0 >>= newStablePtr

add :: StablePtr (IORef Int) -> Int -> IO Int
add handle n = do
    counter <- deRefStablePtr handle
    modifyIORef' counter (+ n)
    readIORef counter
