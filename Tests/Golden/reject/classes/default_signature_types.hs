{-# LANGUAGE DefaultSignatures #-}
-- | A default signature differs from the method's type in its context only.
module DefaultSignatureTypes where

class Describe a where
  describe :: a -> String
  default describe :: Show a => a -> String
  describe = show
  measure :: a -> b -> Int
  default measure :: Show a => a -> c -> Int
  measure x _ = length (show x)
  size :: a -> Int
  default size :: Show a => a -> String -- ERROR: does not match its type
  size = show
  pair :: a -> b -> c -> Int
  default pair :: a -> b -> b -> Int -- ERROR: does not match its type
  pair _ _ _ = 0
