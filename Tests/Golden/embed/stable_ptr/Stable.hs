module Stable where
import Foreign.StablePtr
import Data.IORef
import qualified Data.List as L
-- opaque Haskell objects in C's hands
data Queue = Queue [Int] [Int]
type Ref = StablePtr (IORef Queue)
foreign export ccall queue_new :: IO Ref
foreign export ccall queue_push :: Ref -> Int -> IO ()
foreign export ccall queue_pop :: Ref -> IO Int
foreign export ccall queue_size :: Ref -> IO Int
foreign export ccall queue_free :: Ref -> IO ()
foreign export ccall make_adder :: Int -> IO (StablePtr (Int -> Int))
foreign export ccall compose :: StablePtr (Int -> Int) -> StablePtr (Int -> Int) -> IO (StablePtr (Int -> Int))
foreign export ccall apply_fn :: StablePtr (Int -> Int) -> Int -> IO Int
foreign export ccall lazy_list :: IO (StablePtr [Integer])
foreign export ccall take_mod :: StablePtr [Integer] -> Int -> IO Int
queue_new :: IO Ref
queue_new = newIORef (Queue [] []) >>= newStablePtr
queue_push :: Ref -> Int -> IO ()
queue_push r x = deRefStablePtr r >>= \ref -> modifyIORef ref (\(Queue f b) -> Queue f (x : b))
queue_pop :: Ref -> IO Int
queue_pop r = do
  ref <- deRefStablePtr r
  q <- readIORef ref
  case q of
    Queue [] [] -> return (-1)
    Queue (x : f) b -> writeIORef ref (Queue f b) >> return x
    Queue [] b -> do { let { x : f = reverse b }; writeIORef ref (Queue f []); return x }
queue_size :: Ref -> IO Int
queue_size r = do { ref <- deRefStablePtr r; Queue f b <- readIORef ref; return (length f + length b) }
queue_free :: Ref -> IO ()
queue_free = freeStablePtr
make_adder :: Int -> IO (StablePtr (Int -> Int))
make_adder n = newStablePtr (+ n)
compose :: StablePtr (Int -> Int) -> StablePtr (Int -> Int) -> IO (StablePtr (Int -> Int))
compose f g = do { f' <- deRefStablePtr f; g' <- deRefStablePtr g; newStablePtr (f' . g') }
apply_fn :: StablePtr (Int -> Int) -> Int -> IO Int
apply_fn f x = fmap ($ x) (deRefStablePtr f)
lazy_list :: IO (StablePtr [Integer])
lazy_list = newStablePtr (L.scanl' (*) 1 [1 ..])
take_mod :: StablePtr [Integer] -> Int -> IO Int
take_mod p n = do { xs <- deRefStablePtr p; return (fromIntegral ((xs !! n) `mod` 1000003)) }
