module Jumps where

import Control.Exception (finally)
import Foreign
import Foreign.C

foreign import ccall safe "leave" leave :: CInt -> IO CInt
foreign import ccall unsafe "leave" leaveUnsafe :: CInt -> IO CInt
foreign import ccall safe "guarded" guarded :: CInt -> IO CInt
foreign import ccall safe "note" note :: CInt -> IO ()

foreign export ccall descend :: CInt -> CInt -> IO CInt
foreign export ccall descendUnsafe :: CInt -> IO CInt
foreign export ccall around :: CInt -> IO CInt
foreign export ccall finished :: CInt -> IO CInt
foreign export ccall total :: CInt -> IO Int
foreign export ccall lazy :: CInt -> IO (StablePtr [CInt])
foreign export ccall element :: StablePtr [CInt] -> CInt -> IO CInt

foreign import ccall safe "sometimes" sometimes :: CInt -> CInt

-- A callback that leaves, below some frames of Haskell.
descend :: CInt -> CInt -> IO CInt
descend depth n
  | depth == 0 = leave n
  | otherwise = do
      r <- descend (depth - 1) n
      return (r + 1)

descendUnsafe :: CInt -> IO CInt
descendUnsafe n = do
  let rest = sum (map fromIntegral [1 .. n]) :: Int
  r <- leaveUnsafe n
  return (r + fromIntegral rest)

-- C that calls Haskell, which jumps back to that C; lists and loops go on afterwards.
around :: CInt -> IO CInt
around n = do
  let values = map (* 2) [1 .. n]
  results <- mapM guarded values
  return (sum results + sum values)

-- The handlers of frames that a jump passes do not run.
finished :: CInt -> IO CInt
finished n = leave n `finally` note n

-- A list whose elements come from C, which leaves now and then.
lazy :: CInt -> IO (StablePtr [CInt])
lazy n = newStablePtr (scanl (+) n (map (\x -> sometimes x + n) [1 ..]))

element :: StablePtr [CInt] -> CInt -> IO CInt
element list n = do
  values <- deRefStablePtr list
  return (values !! fromIntegral n)

total :: CInt -> IO Int
total n = return (length (show (product (map toInteger [1 .. n]))))
