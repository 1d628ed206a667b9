module Export where

import System.Mem (performGC)

-- | Walks through nested appends: each character replaces the thunks of all levels. The major collection on the way must not make
-- those old, or what they become would be kept by them, level after level.
walk :: Int -> IO Int
walk levels = do
  let text = foldl (++) [] (replicate levels "ab")
      (first, rest) = splitAt 100 text
  _ <- pure $! length first
  performGC
  pure $! length rest

foreign export ccall walk :: Int -> IO Int
