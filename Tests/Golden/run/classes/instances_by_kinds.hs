{-# LANGUAGE DataKinds, DeriveGeneric, PolyKinds, KindSignatures, FlexibleInstances, MultiParamTypeClasses, FunctionalDependencies, ScopedTypeVariables, TypeApplications, UndecidableInstances, FlexibleContexts, RankNTypes, TypeOperators #-}
module Main where
import Data.Kind
import Data.Proxy
import GHC.TypeLits
import GHC.Generics

-- Instances that are told apart by kinds alone; and those that need others, whose kinds have variables.
class Reifies (s :: k) a | s -> a where reflect :: proxy s -> a
instance KnownNat n => Reifies n Integer where reflect = natVal
instance KnownSymbol s => Reifies s String where reflect = symbolVal
newtype Stable a = Stable a
instance Reifies (Stable Int) Int where reflect _ = 7
instance Reifies 'True Bool where reflect _ = True

useIt :: forall a s. Reifies s a => Proxy s -> (Proxy s -> a)
useIt p = reflect

data P (a :: k) = P
instance KnownNat n => Show (P (n :: Nat)) where show _ = "P " ++ show (natVal (Proxy :: Proxy n))
instance KnownSymbol n => Show (P (n :: Symbol)) where show _ = "P " ++ show (symbolVal (Proxy :: Proxy n))
instance Named n => Show (P (n :: Type)) where show _ = "P " ++ named (Proxy :: Proxy n)
instance Show (P (f :: Type -> Type)) where show _ = "P f"

class Named (a :: k) where named :: proxy a -> String
instance Named Int where named _ = "Int"
instance Named Maybe where named _ = "Maybe"
instance (Named f, Named a) => Named (f a) where named _ = named (Proxy :: Proxy f) ++ " " ++ named (Proxy :: Proxy a)

class Put (f :: k -> Type) where put :: f p -> String
instance Put f => Put (M1 i c f) where put (M1 x) = put x
instance Show a => Put (K1 i a) where put (K1 x) = show x
class PutSum (f :: k -> Type) where putSum :: f p -> String
instance (PutSum f, PutSum g) => PutSum (f :+: g) where { putSum (L1 x) = putSum x; putSum (R1 x) = putSum x }
instance Put f => PutSum (C1 c f) where putSum (M1 x) = put x
instance (Put f, Put g) => Put (f :*: g) where put (x :*: y) = put x ++ "," ++ put y
instance Put U1 where put _ = "()"
instance PutSum f => PutSum (D1 c f) where putSum (M1 x) = putSum x
data T = A Int Bool | B | C String deriving Generic

main :: IO ()
main = do
  print (reflect (Proxy :: Proxy 5), reflect (Proxy :: Proxy "abc"), reflect (Proxy :: Proxy (Stable Int)), reflect (Proxy :: Proxy 'True))
  print (useIt (Proxy :: Proxy 9) Proxy, P :: P 3, P :: P "x", P :: P (Maybe Int), P :: P Maybe)
  mapM_ (putStrLn . putSum . from) [A 1 True, B, C "x"]
