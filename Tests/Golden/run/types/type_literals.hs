{-# LANGUAGE DataKinds, KindSignatures, TypeOperators, ScopedTypeVariables, TypeApplications, AllowAmbiguousTypes, GADTs, TypeFamilies, UndecidableInstances, FlexibleContexts, NoStarIsType, RankNTypes #-}
module Main where
import Data.Kind (Type)
import Data.Proxy
import Data.Type.Bool
import Data.Type.Equality
import GHC.TypeLits
import qualified GHC.TypeNats as N

newtype Mod' (m :: Nat) = Mod' Integer deriving Eq
instance KnownNat m => Show (Mod' m) where
  show (Mod' x) = show x ++ " mod " ++ show (natVal (Proxy :: Proxy m))
instance KnownNat m => Num (Mod' m) where
  Mod' a + Mod' b = mk (a + b)
  Mod' a * Mod' b = mk (a * b)
  negate (Mod' a) = mk (negate a)
  abs = id
  signum = id
  fromInteger = mk
mk :: forall m. KnownNat m => Integer -> Mod' m
mk x = Mod' (x `mod` natVal (Proxy @m))

newtype Field (name :: Symbol) a = Field a
instance (KnownSymbol name, Show a) => Show (Field name a) where
  showsPrec _ (Field a) = showString (symbolVal (Proxy :: Proxy name)) . showString "=" . shows a

newtype Vec (n :: Nat) a = Vec [a] deriving Show
vappend :: Vec n a -> Vec m a -> Vec (n + m) a
vappend (Vec a) (Vec b) = Vec (a ++ b)
vlen :: forall n a. KnownNat n => Vec n a -> Integer
vlen _ = natVal (Proxy :: Proxy n)
vhead :: (1 <= n) => Vec n a -> a
vhead (Vec (x : _)) = x
vhead _ = error "empty"

p :: Proxy (2 ^ 64 + 1 - 3 * 4) -> Integer
p = natVal
q :: Integer
q = natVal (Proxy @(Div 17 5)) + natVal (Proxy @(Mod 17 5)) + natVal (Proxy @(Log2 1025))

type Msg n = If (n <=? 10) "small" "large"
withSome :: Integer -> String
withSome k = case someNatVal k of
  Just (SomeNat (pr :: Proxy n)) -> show (fromInteger 100 + 5 :: Mod' n) ++ show (natVal pr)
  Nothing -> "negative"

main :: IO ()
main = do
  print (3 * 5 + 4 :: Mod' 7)
  print (Field 'x' :: Field "letter" Char)
  print (vlen (vappend (Vec "ab" :: Vec 2 Char) (Vec "cde" :: Vec 3 Char)))
  print (vhead (Vec "xy" :: Vec 2 Char))
  print (p Proxy, q)
  putStrLn (symbolVal (Proxy @(Msg 3)) ++ symbolVal (Proxy @(Msg 30)) ++ symbolVal (Proxy @(AppendSymbol "a" "b")))
  putStrLn (withSome 11)
  putStrLn (withSome (-1))
  print (N.natVal (Proxy @7), someSymbolVal "dyn")
  case someSymbolVal "hello" of SomeSymbol s -> putStrLn (symbolVal s)
  case (someNatVal 4, someNatVal 4) of
    (Just (SomeNat a), Just (SomeNat b)) -> case sameNat a b of { Just Refl -> putStrLn "same"; Nothing -> putStrLn "different" }
    _ -> return ()
  print (sameNat (Proxy @3) (Proxy @4), sameSymbol (Proxy @"a") (Proxy @"a"))
  print (Refl :: CmpNat 3 4 :~: 'LT, Refl :: (Int == Bool) :~: 'False, Refl :: (Maybe Int == Maybe Int) :~: 'True)
  print (Refl :: CmpSymbol "b" "a" :~: 'GT, Refl :: Not 'True :~: 'False, Refl :: ('True && 'False) :~: 'False)
