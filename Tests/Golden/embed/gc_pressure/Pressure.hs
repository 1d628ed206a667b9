module Pressure where
import Foreign.StablePtr
import Data.IORef
import qualified Data.List as L
data Tree = Leaf | Node Tree Int Tree
foreign export ccall tree_new :: IO (StablePtr (IORef Tree))
foreign export ccall tree_add :: StablePtr (IORef Tree) -> Int -> IO ()
foreign export ccall tree_sum :: StablePtr (IORef Tree) -> IO Int
foreign export ccall tree_depth :: StablePtr (IORef Tree) -> IO Int
foreign export ccall garbage :: Int -> Int
tree_new :: IO (StablePtr (IORef Tree))
tree_new = newIORef Leaf >>= newStablePtr
tree_add :: StablePtr (IORef Tree) -> Int -> IO ()
tree_add p x = do
  r <- deRefStablePtr p
  t <- readIORef r
  writeIORef r $! ins t
  where ins Leaf = Node Leaf x Leaf
        ins t@(Node l y q) = case compare x y of
          LT -> Node (ins l) y q
          GT -> Node l y (ins q)
          EQ -> t
tree_sum :: StablePtr (IORef Tree) -> IO Int
tree_sum p = deRefStablePtr p >>= fmap total . readIORef where
  total Leaf = 0
  total (Node l x r) = total l + x + total r
tree_depth :: StablePtr (IORef Tree) -> IO Int
tree_depth p = deRefStablePtr p >>= fmap depth . readIORef where
  depth Leaf = 0
  depth (Node l _ r) = 1 + max (depth l) (depth r)
garbage :: Int -> Int
garbage n = length (L.foldl' (\acc x -> take 10 (x : acc)) [] [1 .. n])
