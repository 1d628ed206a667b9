{-# LANGUAGE MagicHash, DeriveGeneric, TypeOperators, FlexibleContexts, FlexibleInstances #-}
-- Fields of primitive types in derived Generic and Generic1: instances of the data family URec.
module Main (main) where

import GHC.Exts
import GHC.Generics

data Packed a = Packed { number :: Int#, letter :: Char#, whole :: Word#, wide :: Double#, slim :: Float#, boxed :: a }
  | Raw Int#
  deriving (Generic, Generic1)

newtype Held = Held Int deriving (Show, Generic)
data Place = Place Addr# deriving Generic

class Told f where told :: f p -> [String]
instance Told U1 where told U1 = []
instance (Told f, Told g) => Told (f :*: g) where told (a :*: b) = told a ++ told b
instance (Told f, Told g) => Told (f :+: g) where
  told (L1 a) = "left" : told a
  told (R1 a) = "right" : told a
instance (Selector s, Told f) => Told (S1 s f) where told m@(M1 a) = map ((selName m ++ "=") ++) (told a)
instance Told f => Told (C1 c f) where told (M1 a) = told a
instance Told f => Told (D1 c f) where told (M1 a) = told a
instance Show a => Told (K1 i a) where told (K1 a) = [show a]
instance Told UInt where told (UInt n) = ["Int# " ++ show (I# n)]
instance Told UChar where told (UChar c) = ["Char# " ++ show (C# c)]
instance Told UWord where told (UWord w) = ["Word# " ++ show (W# w)]
instance Told UDouble where told (UDouble d) = ["Double# " ++ show (D# d)]
instance Told UFloat where told (UFloat f) = ["Float# " ++ show (F# f)]
instance Told (URec (Ptr ())) where told (UAddr a) = ["Addr# " ++ show (C# (indexCharOffAddr# a 1#))]
instance Told Par1 where told _ = ["parameter"]

back :: Packed Bool -> Bool
back (Packed { boxed = b, number = n }) = b && isTrue# (n ># 3#)
back (Raw n) = isTrue# (n ># 3#)

main :: IO ()
main = do
  let packed = Packed 4# 'x'# 5## 1.5## 2.5# True
  mapM_ putStrLn (told (from packed))
  print (told (from (Raw 7# :: Packed ())), back (to (from packed)), back (to (from (Raw 2#))))
  print (told (from1 packed), told (from (Place "xyz"#)))
  print (UInt 3# :: UInt (), UChar 'a'#  :: URec Char Int, UDouble 1.0## :: UDouble (), UWord 2## :: UWord ())
  print (UInt 3# == (UInt 4# :: UInt ()), compare (UChar 'b'#) (UChar 'a'# :: UChar ()), fmap not (UFloat 1.0#) == UFloat 1.0#)
  print (uFloat (UFloat 0.5# :: UFloat ()))
  where uFloat u = F# (uFloat# u)
