-- | C calls Haskell, Haskell calls back into C, and C into Haskell again.
module Callback where

import Foreign.C.Types (CDouble (..), CInt (..), CSize (..))
import Foreign.Ptr (FunPtr, Ptr, freeHaskellFunPtr)
import Foreign.Storable (peekElemOff)

type Step = CDouble -> IO CDouble
type Compare = Ptr CInt -> Ptr CInt -> IO CInt

foreign import ccall "dynamic" callStep :: FunPtr Step -> Step
foreign import ccall "wrapper" makeCompare :: Compare -> IO (FunPtr Compare)
foreign import ccall "stdlib.h qsort" qsort :: Ptr CInt -> CSize -> CSize -> FunPtr Compare -> IO ()

foreign export ccall "iterate_until" iterateUntil :: FunPtr Step -> CDouble -> CDouble -> IO CDouble
foreign export ccall "sort_by_last_digit" sortByLastDigit :: Ptr CInt -> CSize -> IO ()

-- | Applies the host's step until it changes the value by less than the tolerance.
iterateUntil :: FunPtr Step -> CDouble -> CDouble -> IO CDouble
iterateUntil step tolerance = go
  where
    go x = do
      y <- callStep step x
      if abs (y - x) < tolerance then return y else go y

-- | C's qsort with a comparison written in Haskell.
sortByLastDigit :: Ptr CInt -> CSize -> IO ()
sortByLastDigit array n = do
  comparison <- makeCompare (\p q -> do
    a <- peekElemOff p 0
    b <- peekElemOff q 0
    return (case compare (a `mod` 10, a) (b `mod` 10, b) of
      LT -> -1
      EQ -> 0
      GT -> 1))
  qsort array n 4 comparison
  freeHaskellFunPtr comparison
