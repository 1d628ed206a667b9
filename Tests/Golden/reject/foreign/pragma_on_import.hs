module Api where
foreign import ccall "labs" c3 :: Int -> Int
{-# INLINE c3 #-} -- ERROR: lacks a binding
