{-# LANGUAGE ExistentialQuantification, DeriveDataTypeable, RankNTypes, StandaloneDeriving, ScopedTypeVariables, FlexibleContexts, UndecidableInstances #-}
-- Deriving Data: descriptions, folding and unfolding, casts, contexts; programs over every part of a value.
module Main where

import Control.Exception
import Control.Monad
import Data.Complex
import Data.Data
import Data.Functor.Compose
import Data.Functor.Identity
import Data.IORef
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.Map as M ()
import Data.Maybe
import Data.Monoid
import Data.Ratio
import Data.Version
import Foreign.Ptr

data T a = A { x :: Int, y :: a } | a :+: Int | (:*) a | B deriving (Eq, Show, Data)
infixl 4 :+:

data Color = Red | Green | Blue deriving (Show, Eq, Data)
data Nothing' deriving Data
newtype Wrap = Wrap { unwrap :: Int } deriving (Show, Data)

data Company = Company [Department] deriving (Show, Eq, Data)
data Department = Department String Employee [Unit] deriving (Show, Eq, Data)
data Unit = Person Employee | Sub Department deriving (Show, Eq, Data)
data Employee = Employee { name :: String, salary :: Double } deriving (Show, Eq, Data)

-- Mutual recursion through a container, a higher-kinded parameter, a phantom.
data Rose a = Rose a (Forest a) deriving (Show, Data)
newtype Forest a = Forest [Rose a] deriving (Show, Data)
data Apply f a = Apply (f a) Int deriving (Data)
data Phantom a = Phantom deriving (Show, Data)
data Pair a b = a :& b deriving (Show, Data)
newtype Fix f = Fix (f (Fix f))
deriving instance (Typeable f, Data (f (Fix f))) => Data (Fix f)
data Three a b c = Three a b c deriving (Show, Data)

everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f = go where
  go :: forall a. Data a => a -> a
  go v = f (gmapT go v)

everything :: (r -> r -> r) -> (forall a. Data a => a -> r) -> (forall a. Data a => a -> r)
everything k f v = foldl k (f v) (gmapQ (everything k f) v)

mkT :: (Typeable a, Typeable b) => (b -> b) -> a -> a
mkT f = fromMaybe id (cast f)

mkQ :: (Typeable a, Typeable b) => r -> (b -> r) -> a -> r
mkQ r q a = maybe r q (cast a)

gshow :: Data a => a -> String
gshow v = case cast v of
  Just s -> show (s :: String)
  Nothing -> case cast v of
    Just d -> show (d :: Double)
    Nothing -> "(" ++ showConstr (toConstr v) ++ concat (gmapQ ((' ' :) . gshow) v) ++ ")"

geq :: (Data a, Data b) => a -> b -> Bool
geq a b = toConstr a == toConstr b && and (zipWith id (gmapQ geqWith a) (gmapQ Some b))
  where geqWith u (Some v) = geq u v

data Some = forall d. Data d => Some d

-- | All values of a type up to a depth.
enumerate :: forall a. Data a => Int -> [a]
enumerate 0 = []
enumerate d = case dataTypeRep (dataTypeOf (undefined :: a)) of
  AlgRep cs -> concatMap (fromConstrM (enumerate (d - 1))) cs
  IntRep -> [fromConstr (mkIntegralConstr (dataTypeOf (undefined :: a)) (i :: Int)) | i <- [0, 1]]
  _ -> []

newtype Elem c a = Elem { elemOf :: Maybe (c a) }
newtype Q r a = Q { unQ :: a -> r }

-- | Whether it is a 'T' or a 'Pair', of whatever.
shape :: forall a. Data a => a -> String
shape = unQ (fromMaybe (fromMaybe (Q (const "other")) (dataCast2 (Q pairish))) (dataCast1 (Q listish)))
  where
    listish :: forall d. Data d => T d -> String
    listish v = "one of " ++ show (typeOf v)
    pairish :: forall d e. (Data d, Data e) => Pair d e -> String
    pairish v = "two of " ++ show (typeOf v)

company :: Company
company = Company [Department "Research" (Employee "Ada" 8000) [Person (Employee "Bo" 1000.5), Sub (Department "Labs" (Employee "Cy" 20) [])]]

describe :: Data a => a -> IO ()
describe v = do
  let t = dataTypeOf v
  print t
  when (isAlgType t) $ forM_ (dataTypeConstrs t) $ \c ->
    print (c, constrFields c, constrFixity c, constrIndex c, constrRep c, constrType c)

attempt :: Show a => a -> IO ()
attempt v = do
  r <- try (evaluate v)
  either (\e -> putStrLn ("failed: " ++ head (lines (show (e :: SomeException))))) print r

main :: IO ()
main = do
  describe (B :: T Int)
  describe Red
  describe (undefined :: Nothing')
  describe (Wrap 1)
  describe (True :& 'c')
  describe [()]
  describe (1 % 2 :: Rational)
  describe ((), 'c', True)
  describe (1 :| [2 :: Int])
  print [toConstr (A 1 'c'), toConstr ('c' :+: 2), toConstr ((:*) 'c'), toConstr (B :: T Char)]
  print (toConstr (3.5 :: Double), toConstr 'x', toConstr (3 :: Int), toConstr [1 :: Int], toConstr (Just 'c'), toConstr (2 :+ 1 :: Complex Double))
  print (gmapT (mkT (succ :: Int -> Int)) (A 1 (2 :: Int)), gmapQ gshow (A 1 'c'), gmapQi 1 gshow (A 1 'c'))
  print (gmapQr (:) [] gshow ('c' :+: 5), gmapQl (flip (:)) [] gshow ('c' :+: 5))
  print (everywhere (mkT (* (1.5 :: Double))) company)
  print (everything (+) (mkQ 0 salary) company, everything (++) (mkQ [] (\e -> [name e])) company)
  putStrLn (gshow company)
  putStrLn (gshow (Rose 1 (Forest [Rose (2 :: Int) (Forest [])])))
  print (geq company company, geq company (everywhere (mkT (map succ :: String -> String)) company), geq 'c' "c")
  print (everywhere (mkT (+ (1 :: Int))) (Three (1 :: Int) [Just (2 :: Int)] (Right 3 :: Either Int Int)))
  print (enumerate 3 :: [Maybe (Maybe Color)])
  print (enumerate 3 :: [T Bool])
  print (length (enumerate 4 :: [[Bool]]), enumerate 2 :: [(Int, Color)])
  mapM_ putStrLn [shape (Just 'c'), shape "abc", shape ('c', True), shape (True :& 'c'), shape (B :: T (T Int)), shape (Phantom :: Phantom Int), shape 'c', shape (Left 1 :: Either Int Int), shape (Three 'c' 'd' 'e'), shape (B :: T Int)]
  print (toConstr (Apply (Just 'c') 3), gmapQ toConstr (Apply (Just 'c') 3), glength (Fix (Just (Fix Nothing))))
  log' <- newIORef []
  v <- gmapM (\d -> modifyIORef log' (gshow d :) >> return d) (A 5 'c')
  readIORef log' >>= print . (,) v
  print (gmapMp (mkM (\n -> if n > (1 :: Int) then Just (n * 10) else Nothing)) (A 5 (2 :: Int)))
  print (gmapMo (mkM (\n -> if n > (1 :: Int) then Just (n * 10) else Nothing)) (A 5 (2 :: Int)))
  print (gmapMp (const Nothing) (A 5 'c') :: Maybe (T Char))
  print (readConstr (dataTypeOf (1 :: Int)) "42", readConstr (dataTypeOf [()]) "(:)", readConstr (dataTypeOf Red) "Blue", readConstr (dataTypeOf Red) "Pink", readConstr (dataTypeOf (1 :: Double)) "1.5", readConstr (dataTypeOf (B :: T Int)) ":+:")
  print (fmap fromConstr (readConstr (dataTypeOf Red) "Blue") :: Maybe Color)
  print (map tyconUQname ["A.B.c", "c", ""], map tyconModule ["A.B.c", "c", ""])
  print (dataTypeOf (Version [1] []), dataTypeOf (Compose [Just 'c']), dataTypeOf (Identity 'c'), dataTypeOf (Sum 'c'), dataTypeOf nullPtr')
  print (gmapT (mkT not) (True, 'c'), gmapT (mkT not) [True, False], gmapT (mkT (map not)) [True, False])
  attempt (fromConstr (toConstr 'c') :: Int)
  attempt (indexConstr (dataTypeOf (1 :: Int)) 1)
  attempt (constrIndex (toConstr (1 :: Int)))
  attempt (maxConstrIndex (dataTypeOf 'c'))
  attempt (dataTypeConstrs (dataTypeOf 'c'))
  attempt (mkIntegralConstr (dataTypeOf 'c') (1 :: Int))
  attempt (mkRealConstr (dataTypeOf 'c') (1 :: Double))
  attempt (mkCharConstr (dataTypeOf (1 :: Int)) 'c')
  attempt (repConstr (dataTypeOf (1 :: Int)) (CharConstr 'c'))
  attempt (toConstr nullPtr')
  attempt (gmapQi 4 (const ()) True)
  attempt (toConstr (undefined :: Wrap))
  attempt (fromConstrB (fromConstr (toConstr (1 :: Int))) (toConstr (1 :+: 2 :: T Int)) :: T Int)
  where
    glength :: Data a => a -> Int
    glength = length . gmapQ (const ())
    mkM :: (Typeable a, Typeable b, Typeable m, Monad m) => (b -> m b) -> a -> m a
    mkM f = case gcast (M f) of
      Just (M g) -> g
      Nothing -> return
    nullPtr' = nullPtr :: Ptr Int

newtype M m a = M (a -> m a)
