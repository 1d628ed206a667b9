{-# LANGUAGE PolyKinds, KindSignatures, RankNTypes #-}
module Main where
import Data.Kind (Type)

data Proxy t = Proxy deriving Show

-- A local binding is general in the kinds of its type variables.
f :: Proxy t -> [Proxy t]
f _ = let xs = Proxy : xs in take 2 xs

g :: (Proxy Int, Proxy Maybe)
g = (p, p) where p = Proxy

-- A kind variable named in the head.
data P (h :: k -> Type) (a :: k) = P | Q (h a)

p1 :: P Maybe Int
p1 = Q (Just 3)

newtype Const' (a :: Type) (b :: k) = Const' a
p2 :: P (Const' Char) Maybe
p2 = Q (Const' 'c')

class Named (a :: k) where name :: Proxy a -> String
instance Named Int where name _ = "Int"
instance Named Maybe where name _ = "Maybe"

size :: P h a -> Int
size P = 0
size (Q _) = 1

main :: IO ()
main = do
  print (f (Proxy :: Proxy Maybe), f (Proxy :: Proxy Int))
  print g
  print (case p1 of { Q (Just n) -> n; _ -> 0 })
  print (case p2 of { Q (Const' c) -> c; P -> ' ' })
  putStrLn (name (Proxy :: Proxy Int) ++ name (Proxy :: Proxy Maybe))
  print (size p1 + size p2 + size (P :: P Maybe Bool))
