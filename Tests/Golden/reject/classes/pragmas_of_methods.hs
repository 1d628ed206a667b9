module Test where

class C a where
  m, n :: a -> Int
  n _ = 3
  {-# INLINE m #-}
  {-# NOINLINE n #-}

instance C Bool where
  m _ = 1
  {-# INLINE n #-} -- ERROR: lacks a binding

instance C Char where
  {-# NOINLINE m #-}
  m _ = 1
  {-# INLINE other #-} -- ERROR: lacks a binding

instance C Int where
  {-# INLINE m #-}
  m _ = 1
