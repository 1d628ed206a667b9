module Unwind where

import Control.Exception
import Data.List (sortBy)
import Foreign
import Foreign.C
import System.IO.Unsafe (unsafePerformIO)

type Callback = CInt -> IO CInt

foreign import ccall safe "dynamic" call :: FunPtr Callback -> Callback
foreign import ccall unsafe "dynamic" callUnsafe :: FunPtr Callback -> Callback
foreign import ccall "wrapper" wrap :: Callback -> IO (FunPtr Callback)

foreign export ccall within :: CInt -> FunPtr Callback -> CInt -> IO CInt
foreign export ccall withinUnsafe :: FunPtr Callback -> CInt -> IO CInt
foreign export ccall withinPure :: FunPtr Callback -> CInt -> CInt
foreign export ccall withinLibrary :: FunPtr Callback -> CInt -> IO CInt
foreign export ccall wrapped :: FunPtr Callback -> IO (FunPtr Callback)

-- Frames of every kind lie between: catches, thunks, calls of unknown functions.
within :: CInt -> FunPtr Callback -> CInt -> IO CInt
within depth f n = go depth
  where
    go 0 = call f n
    go d = do
      r <- go (d - 1) `catch` \e -> return (if e == Overflow then -1 else -2)
      let values = foldr (\x rest -> if even d then x + rest else rest) 0 [r .. r + d]
      evaluate (values - values + r + 1)

withinUnsafe :: FunPtr Callback -> CInt -> IO CInt
withinUnsafe = callUnsafe

withinPure :: FunPtr Callback -> CInt -> CInt
withinPure f n = sum (map (applied f) [n, n + 1, n + 2])

applied :: FunPtr Callback -> CInt -> CInt
applied f n = pureCall (castFunPtr f) n * 2

foreign import ccall safe "dynamic" pureCall :: FunPtr (CInt -> CInt) -> CInt -> CInt

wrapped :: FunPtr Callback -> IO (FunPtr Callback)
wrapped f = wrap (\n -> fmap (+ 100) (within 3 f n))

-- The library's own frames.
withinLibrary :: FunPtr Callback -> CInt -> IO CInt
withinLibrary f n = evaluate (head (sortBy (\x y -> compare (unsafePerformIO (call f x)) (unsafePerformIO (call f y))) [n + 2, n, n + 1]))
