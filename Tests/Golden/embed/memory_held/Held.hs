module Held where
import Control.Monad.ST (RealWorld, stToIO)
import Data.IORef
import Foreign
import GHC.Arr (STArray, newSTArray, readSTArray, writeSTArray)
import System.IO.Unsafe
foreign export ccall keep :: Int -> IO ()
foreign export ccall total :: IO Int
foreign export ccall fill :: Int -> IO Int

held :: IORef [Ptr Int]
held = unsafePerformIO (newIORef [])
{-# NOINLINE held #-}

-- | What malloc gives is known to Haskell alone.
keep :: Int -> IO ()
keep n = do
  p <- malloc
  poke p n
  modifyIORef held (p :)

total :: IO Int
total = readIORef held >>= fmap sum . mapM peek

-- | An array that is large, old, and written to.
table :: STArray RealWorld Int Integer
table = unsafePerformIO (stToIO (newSTArray (0, 99999) 0))
{-# NOINLINE table #-}

fill :: Int -> IO Int
fill n = stToIO $ do
  mapM_ (\i -> writeSTArray table (i * 131 `mod` 100000) (toInteger i)) [1 .. n]
  fromInteger . sum <$> mapM (readSTArray table) [0 .. 99999]
