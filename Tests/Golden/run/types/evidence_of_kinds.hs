{-# LANGUAGE PolyKinds, KindSignatures, ScopedTypeVariables, FlexibleContexts, DataKinds, TypeApplications, RankNTypes, ConstrainedClassMethods, ExistentialQuantification #-}
-- Evidence about kinds: contexts that mention the kinds of their variables.
module Main where
import Data.Typeable
import Data.Kind
newtype F (a :: k) = F Integer
class Typeable a => D a where d :: a -> String
instance (Typeable k, Typeable a) => D (F (a :: k)) where d _ = show (typeRep (Proxy :: Proxy k)) ++ "/" ++ show (typeRep (Proxy :: Proxy a))
f :: forall k (a :: k). (Typeable k, Typeable a) => F a -> String
f x = show (typeOf x) ++ " of " ++ show (typeRep (Proxy :: Proxy k))
g :: (Typeable k, Typeable (a :: k)) => F a -> TypeRep
g x = typeOf x
h :: forall k (a :: k) proxy. Typeable k => proxy a -> String
h _ = show (typeRep (Proxy @k))
class Named (a :: k) where named :: Typeable k => proxy a -> String
instance Named 'True where named _ = "True"
data Some = forall k (a :: k). (Typeable k, Typeable a) => Some (Proxy a)
kindOf :: Some -> String
kindOf (Some (p :: Proxy a)) = h p ++ " " ++ show (typeRep p)
main :: IO ()
main = do
  putStrLn (d (F 1 :: F Int))
  putStrLn (d (F 1 :: F Maybe))
  putStrLn (d (F 1 :: F 3))
  putStrLn (f (F 1 :: F 'True))
  putStrLn (f (F 1 :: F "x"))
  putStrLn (f (F 1 :: F ('Just 'False)))
  putStrLn (f (F 1 :: F Either))
  print (g (F 1 :: F '[Int, Bool]))
  putStrLn (h (Proxy :: Proxy Maybe) ++ h (Proxy :: Proxy 4) ++ h (Proxy :: Proxy '[ 'True ]) ++ h (Just 'c'))
  putStrLn (named (Proxy :: Proxy 'True))
  mapM_ (putStrLn . kindOf) [Some (Proxy :: Proxy Int), Some (Proxy :: Proxy []), Some (Proxy :: Proxy '(1, "b"))]
