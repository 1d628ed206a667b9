module Data.Proxy (Proxy (..), asType) where

-- | Without a parameter that varies in kind, and with an instance of its own.
data Proxy a = Proxy

asType :: a -> Proxy a -> a
asType x _ = x
