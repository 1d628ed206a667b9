module Deep where

import Control.Exception
import Data.IORef
import Foreign.C
import Foreign.Ptr

foreign export ccall deep :: CInt -> IO CInt
foreign export ccall deepDouble :: CInt -> CDouble -> IO CDouble
foreign export ccall deepCallback :: CInt -> FunPtr (CInt -> IO CInt) -> IO CInt
foreign export ccall deepThrow :: CInt -> IO CInt
foreign export ccall deepCatches :: CInt -> IO CInt
foreign export ccall endless :: IO CInt
foreign import ccall "dynamic" call :: FunPtr (CInt -> IO CInt) -> CInt -> IO CInt

-- Not tail-recursive, and garbage at each level, so that collections walk the whole stack.
deep :: CInt -> IO CInt
deep n = do
  cell <- newIORef n
  r <- if n == 0 then return 0 else deep (n - 1)
  m <- readIORef cell
  return $! (r + m) `mod` 1000003

-- Arguments and a result in floating registers.
deepDouble :: CInt -> CDouble -> IO CDouble
deepDouble n x = return $! go n x 0.5
 where
  go :: CInt -> CDouble -> CDouble -> CDouble
  go 0 a b = a + b
  go k a b = (go (k - 1) (a + 1) b) * 0.5 + b

deepCallback :: CInt -> FunPtr (CInt -> IO CInt) -> IO CInt
deepCallback n f
  | n == 0 = call f 7
  | otherwise = do
    r <- deepCallback (n - 1) f
    return $! r + 1

data Bottom = Bottom CInt deriving (Show)

instance Exception Bottom

deepThrow :: CInt -> IO CInt
deepThrow n = go n `catch` \(Bottom k) -> return k
 where
  go 0 = throwIO (Bottom n)
  go k = (+ 1) <$> go (k - 1)

-- A handler at each thousandth level; each throws on.
deepCatches :: CInt -> IO CInt
deepCatches n = go n `catch` \(Bottom k) -> return k
 where
  go :: CInt -> IO CInt
  go 0 = throwIO (Bottom 0)
  go k
    | k `mod` 1000 == 0 = below k `catch` \(Bottom m) -> throwIO (Bottom (m + 1))
    | otherwise = below k
  below k = do
    r <- go (k - 1)
    return $! r + 1

endless :: IO CInt
endless = (evaluate (grow 1) >> return 0) `catch` \e -> case e of
  StackOverflow -> return 1
  _ -> return 2
 where
  grow :: Integer -> Integer
  grow n = n + grow (n + 1)
