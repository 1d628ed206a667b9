{-# LANGUAGE DataKinds, KindSignatures, PolyKinds, ScopedTypeVariables, GADTs, TypeOperators #-}
-- Typeable of numbers, texts and promoted constructors in types, from what is known at run time as well.
module Main (main) where

import Data.Typeable
import GHC.TypeLits

data Array (n :: Nat) t = Array [t]
data Shape a where
  Flat :: Shape Int
  Rows :: (KnownNat n, Shaped t) => Shape t -> Shape (Array n t)

class Typeable a => Shaped a where shape :: Shape a
instance Shaped Int where shape = Flat
-- The superclass `Typeable (Array n t)` follows from `KnownNat n`.
instance (Shaped t, KnownNat n) => Shaped (Array n t) where shape = Rows shape

name :: forall a. Shaped a => a -> String
name _ = show (typeRep (Proxy :: Proxy a))

label :: forall s n. (KnownSymbol s, KnownNat n) => Proxy s -> Proxy n -> TypeRep
label _ _ = typeRep (Proxy :: Proxy '(s, n))

data Colour = Red | Mixed Colour Colour

main :: IO ()
main = do
  putStrLn (name (Array [] :: Array 3 (Array 20 Int)))
  print (typeRep (Proxy :: Proxy 5), typeRep (Proxy :: Proxy "a\"b\n\955"), typeRep (Proxy :: Proxy (Array 7)))
  print (typeRep (Proxy :: Proxy 5) == typeRep (Proxy :: Proxy (2 + 3)), typeRep (Proxy :: Proxy 5) == typeRep (Proxy :: Proxy 6))
  case someNatVal 5 of
    Just (SomeNat (p :: Proxy n)) -> print (label (Proxy :: Proxy "s") p, typeRep p == typeRep (Proxy :: Proxy 5), eqT :: Maybe (n :~: 5))
    Nothing -> return ()
  print (typeRep (Proxy :: Proxy 'Red), typeRep (Proxy :: Proxy ('Mixed 'Red)), typeRep (Proxy :: Proxy 'True))
  print (typeRepTyCon (typeRep (Proxy :: Proxy 5)), tyConModule (typeRepTyCon (typeRep (Proxy :: Proxy "x"))))
  print (compare (typeRep (Proxy :: Proxy "x")) (typeRep (Proxy :: Proxy "x")))
