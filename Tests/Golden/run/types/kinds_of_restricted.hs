{-# LANGUAGE PolyKinds, KindSignatures, DataKinds #-}
-- The monomorphism restriction leaves a variable to the outer function, and with it what is unknown of its kind.
module Main (main) where

import Data.Proxy

class Make f where
  make :: Int -> (Int, f p)

newtype Const n (p :: k) = Const n

instance Num n => Make (Const n) where
  make n = (n + 1, Const (fromIntegral n))

both :: Make f => (Int, f p)
both = (n, f)
  where
    (n, f) = make 1

twice :: Make f => (f 'True, f 'False, Int)
twice = (f, f, n)
  where
    (n, f) = make 10

proxies :: (Proxy Maybe, Proxy 'True)
proxies = (p, p)
  where
    p = Proxy

main :: IO ()
main = do
  case both of (n, Const m) -> print (n, m :: Double)
  case twice of (Const a, Const b, n) -> print (a + b :: Integer, n)
  print proxies
