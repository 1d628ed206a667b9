{-# LANGUAGE PolyKinds, KindSignatures, DataKinds, TypeFamilies, UndecidableInstances, UndecidableSuperClasses, FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, ConstraintKinds, RankNTypes, TypeOperators, ScopedTypeVariables #-}
-- A synonym whose kind nothing tells is one of any kind, within the group of declarations that needs it too.
module Main where
import Data.Kind
import Data.Proxy
class Top x
instance Top x
type SListI = All Top
type family AllF (c :: k -> Constraint) (xs :: [k]) :: Constraint where
  AllF _ '[] = ()
  AllF c (x ': xs) = (c x, All c xs)
class (AllF c xs, SListI xs) => All (c :: k -> Constraint) (xs :: [k]) where
  par :: proxy c -> r '[] -> (forall y ys . (c y, All c ys) => r ys -> r (y ': ys)) -> r xs
instance All c '[] where par _ n _ = n
instance (c x, All c xs) => All c (x ': xs) where par p n c = c (par p n c)

newtype Length (xs :: [k]) = Length Int

len :: forall k (xs :: [k]). SListI xs => Proxy xs -> Int
len _ = case go of Length n -> n
  where
    go :: Length xs
    go = par (Proxy :: Proxy Top) (Length 0) (\(Length n) -> Length (n + 1))

type Some = Proxy
data Wrap (f :: j -> k -> Type) = Wrap
type W = Wrap

main :: IO ()
main = do
  print (len (Proxy :: Proxy '[Int, Bool]), len (Proxy :: Proxy '[Maybe]), len (Proxy :: Proxy '[ 'True, 'False, 'True]))
  case (Proxy :: Some Maybe, Proxy :: Some 3, Wrap :: W Either) of (Proxy, Proxy, Wrap) -> putStrLn "any"
