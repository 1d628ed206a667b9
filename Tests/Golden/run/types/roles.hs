{-# LANGUAGE RoleAnnotations, ScopedTypeVariables, TypeFamilies, GADTs, RankNTypes, GeneralizedNewtypeDeriving, KindSignatures, PolyKinds #-}
-- Roles of parameters, inferred and annotated, and the coercions that they allow.
module Main (main) where
import Data.Coerce
import qualified Data.Map as M
import qualified Data.Set as S
import qualified Data.IntMap as IM
import Data.IORef
import Data.Proxy
import Foreign.Ptr
import Data.Functor.Const
import Data.Functor.Compose
import Data.Functor.Identity
import Control.Monad.Trans.State
import Data.Monoid

newtype Age = Age Int deriving (Show, Eq, Ord, Num)

type role Tagged phantom representational
newtype Tagged t a = Tagged a deriving Show
type role Abs nominal
newtype Abs a = Abs [a] deriving Show
type role Strict nominal representational
data Strict a b = Strict a b deriving Show
data Rec a = Nil | Rec a (Other a)
data Other a = Other (Rec a)
data Ph a = Ph (Proxy a) (Ph a) | End
newtype Fix f = Fix (f (Fix f))
data HK f a = HK (f a)
data family Fam a
newtype instance Fam [a] = FL [a] deriving Show
newtype Wrap m a = Wrap (StateT Int m a) deriving (Functor, Applicative, Monad)
newtype Poly = Poly (forall a. a -> [a])
newtype Poly2 = Poly2 (forall b. b -> [b])
type role Quiet phantom
data Quiet (a :: k) = Quiet

main :: IO ()
main = do
  print (coerce (M.fromList [(1 :: Int, Age 3)]) :: M.Map Int Int)
  print (coerce [Just (1 :: Int)] :: [Maybe Age])
  print (coerce (Tagged 1 :: Tagged Int Int) :: Tagged Bool Age)
  print (coerce (Abs [1 :: Int]) :: Abs Age)
  print (coerce (Strict 'x' (1 :: Int)) :: Strict Char Age)
  r <- newIORef (Age 5)
  modifyIORef (coerce r) (+ (1 :: Int))
  readIORef r >>= print
  print (coerce (nullPtr :: Ptr Int) :: Ptr Char)
  print (coerce (Const 1 :: Const Int Bool) :: Const Age Char)
  print (coerce (IM.fromList [(1, 2 :: Int)]) :: IM.IntMap Age)
  print ((coerce (succ :: Int -> Int) :: Age -> Age) (Age 1))
  print (getSum (foldMap coerce [1, 2, 3 :: Int] :: Sum Int))
  print (coerce (Compose [Just (1 :: Int)]) :: [Maybe Age])
  case coerce (Ph Proxy End :: Ph Int) :: Ph Bool of Ph _ _ -> putStrLn "phantom"; End -> return ()
  case coerce (Rec (1 :: Int) (Other Nil)) of Rec (Age n) _ -> print n; Nil -> return ()
  print (coerce (FL [1 :: Int]) :: Fam [Age])
  case coerce (Poly pure) of Poly2 f -> print (f 'x')
  print (evalState (unwrapState (Wrap (pure 'w') >>= pure)) 3)
  case coerce (Quiet :: Quiet Int) :: Quiet Bool of Quiet -> putStrLn "quiet"
  where unwrapState (Wrap m) = m
