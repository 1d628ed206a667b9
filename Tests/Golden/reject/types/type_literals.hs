{-# LANGUAGE DataKinds, TypeFamilies, UndecidableInstances, FlexibleContexts, TypeOperators, KindSignatures #-}
module Main where
import Data.Proxy
import GHC.TypeLits

unknown :: Proxy (n :: Nat) -> Integer
unknown p = natVal p -- ERROR: no instance `KnownNat n`

tooSmall :: (n <= 3) => Proxy (n :: Nat) -> ()
tooSmall _ = ()

instance TypeError ('Text "functions have no text; " ':<>: 'ShowType (a -> b)) => Show (a -> b) where
  show _ = ""

small :: Proxy (2 + 2 :: Nat) -> Proxy 5
small p = p -- ERROR: has type `Proxy 4`, but `Proxy 5` is expected

main :: IO ()
main = do
  print not -- ERROR: functions have no text; Bool -> Bool
  print (tooSmall (Proxy :: Proxy 4)) -- ERROR: has type `'False`, but `'True` is expected
  print (natVal (Proxy :: Proxy "a")) -- ERROR: has another kind

never :: TypeError ('Text "never to be called") => Int -- ERROR: never to be called
never = 1
