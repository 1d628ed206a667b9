{-# LANGUAGE DeriveFoldable, DeriveFunctor, DeriveTraversable, GADTs, StandaloneDeriving, KindSignatures, ScopedTypeVariables #-}
module Main where
import Control.Exception
import Data.Ix
import Data.Foldable
import Data.Kind (Type)
data C = R | G | B deriving (Show, Eq, Ord, Ix, Enum)
data P a = P Int | Q deriving (Foldable, Functor, Traversable, Show)
data E a deriving (Foldable, Functor, Traversable)
data S a = S deriving (Foldable, Functor, Traversable, Show)
newtype PH a = PH Int deriving (Foldable, Functor, Traversable, Show)
data Deep a = Deep (P a) deriving (Foldable, Functor, Traversable, Show)
data D a where
  D1 :: a -> D a
  D2 :: Int -> [b] -> D b
deriving instance Functor D
deriving instance Foldable D
deriving instance Traversable D
deriving instance Show a => Show (D a)
deriving instance Eq a => Eq (D a)
deriving instance Ord a => Ord (D a)
data K :: Type -> Type where
  K1 :: a -> a -> K a
  K2 :: K c
  deriving (Show, Eq, Functor)
deriving instance Foldable K
data EnumG where { E1 :: EnumG; E2 :: EnumG } deriving (Show, Eq, Ord, Enum, Bounded)
data GG a where { GI :: Int -> GG Int; GB :: Bool -> GG Bool }
deriving instance Show (GG a)
deriving instance Eq (GG a)
t :: Show a => a -> IO ()
t x = do
  r <- try (evaluate x)
  case r of Left (e :: ErrorCall) -> putStrLn "err"; Right v -> print v
u :: a
u = errorWithoutStackTrace "u"
main :: IO ()
main = do
  t (toList (u :: P Int)); t (sum (u :: P Int)); t (null (u :: P Int)); t (length (u :: P Int)); t (foldr (+) 3 (u :: P Int))
  t (foldMap show (u :: P Int)); t (elem 3 (u :: P Int))
  t (toList (u :: S Int)); t (null (u :: S Int)); t (toList (u :: E Int)); t (null (u :: E Int)); t (toList (u :: PH Int))
  t (toList (u :: Deep Int)); t (null (u :: Deep Int))
  t (case traverse Just (u :: P Int) of Just _ -> "j"; _ -> "n")
  t (case traverse Just (u :: S Int) of Just _ -> "j"; _ -> "n")
  t (case traverse Just (u :: Deep Int) of Just _ -> "j"; _ -> "n")
  t (case sequenceA (u :: E (Maybe Int)) of Just _ -> "j"; _ -> "n")
  t (inRange (R, u) G); t (inRange (G, u) R); t (inRange (u, R) G); t (inRange (R, B) u); t (inRange (B, R) G)
  t (index (R, u) G); t (index (G, u) R); t (index (R, B) G); t (index (R, G) B); t (rangeSize (R, u)); t (range (B, u))
  t (rangeSize (B, R)); t (range (B,R))
  print (fmap (+ 1) (D1 3), fmap (+ 1) (D2 1 [2, 3]), sum (D2 1 [2, 3]), traverse Just (D1 'x'))
  print (D1 3 == D1 3, D1 2 < D2 3 [], compare (D2 1 [2]) (D2 1 [1]))
  print (K1 1 2, fmap not (K1 True False), sum (K1 3 4), K2 == (K2 :: K Int))
  print ([minBound .. maxBound :: EnumG], GI 3, GB True, GI 3 == GI 4)
