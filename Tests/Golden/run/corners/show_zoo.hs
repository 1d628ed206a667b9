-- Derived Show in all its corners: precedence 11 arguments, infix with records, negative fields, operators as fields, type operators.
{-# LANGUAGE TypeOperators, StandaloneDeriving, FlexibleContexts, UndecidableInstances #-}
module Main where

import Data.Array
import Data.Complex
import qualified Data.List.NonEmpty as N
import Data.Functor.Compose
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Functor.Product as F
import qualified Data.Functor.Sum as F
import Data.Monoid
import Data.Ord (Down (..))
import Data.Proxy
import Data.Ratio
import Data.Void
import qualified Data.Semigroup as S

infixr 5 :::, :=>
infixl 6 :-
infix 4 `In`
data a ::: b = a ::: b | a :- b | b `In` a | Pre a b | a :=> b deriving (Show, Eq, Ord)
data R = R { x, y :: Double, (<+>) :: Int -> Int, z' :: Maybe R } | Int :/: Int | (:%) { l, r :: R }
instance Show (a -> b) where showsPrec d _ = showParen (d > 10) (showString "fun here")
deriving instance Show R
newtype Fix f = Fix (f (Fix f))
deriving instance Show (f (Fix f)) => Show (Fix f)
newtype N = N { getN :: Int } deriving (Show, Eq, Ord)
data Unlift = Unlift !Int {-# UNPACK #-} !Double deriving Show
data P a = P { unP :: a } | Q deriving Show

main :: IO ()
main = do
  print (1 ::: 2 ::: 3, (1 ::: 2) ::: 3, 1 :- 2 :- 3, 1 :- (2 :- 3), (1 `In` 2) `In` 3)
  print (Pre (-1) (Pre 2 (-3)), -1 ::: -2, (-1) :- (-2 :: Int), Just (-1) :=> [Just (-1)])
  print (1 ::: 'a' :=> "b" ::: ())
  print R { x = -1, y = 1e-3, (<+>) = (+ 1), z' = Just ((-3) :/: 4) }
  print (Just (3 :/: (-4)), [R 0 0 id Nothing :% (1 :/: 2)])
  print (Fix (Just (Fix (Just (Fix Nothing)))), Fix [Fix [], Fix [Fix []]])
  print (N 3, Just (N (-3)), [N { getN = 0 }], getN (N 1))
  print ([] :: [Void], Nothing :: Maybe Void)
  print (Unlift (-1) (-2.5), P { unP = P (-1) }, P Q :: P (P ()))
  print (listArray (0, 2) "abc", Just (listArray ((0, 0), (1, 0)) [-1, 2 :: Int]), listArray (1, 0) [] :: Array Int ())
  print ((-1) :+ (-2), Just (1 :+ 2), [(-1) % 3], Just (1 % (-3)), (2 % 4) :+ 1)
  print (1 N.:| [2, 3], Just ('a' N.:| ""), Compose (Just [1]), Just (Const 1 :: Const Int ()), Identity (-1), [Identity 'x'])
  print (F.Pair [1] [2], F.InL (Just 1) :: F.Sum Maybe [] Int, F.InR [-1] :: F.Sum Maybe [] Int)
  print (Sum (-1), Just (Product 2), All True, Any False, First (Just 1), Last (Nothing :: Maybe ()), Dual "x", Alt (Just 1), Ap [1])
  print (S.Min 1, S.Max (-1), S.First 'a', S.Last 'b', Down 3, Just (Down (-3)), Proxy :: Proxy Int, S.Arg 1 'x')
  print (Left 1 :: Either Int (), Right (Left (-1)) :: Either () (Either Int ()), (LT, ()), [[]] :: [[()]])
  print (showsPrec 11 (-5 :: Int) "", showsPrec 6 (-5 :: Int) "", showsPrec 7 (-5.5 :: Double) "", show [Just (-0.0)], shows (Just (1 % 2)) "!")
  print (minBound :: Int, Just (minBound :: Int), [maxBound :: Word], ((,,,,) 1 2 3 4 5), (1, 'a', "b", [()], Just LT, 2.0, 7 % 3))
  putStrLn (showParen True (showString "a" . showParen False (shows 1)) "" ++ showList [1, 2] "" ++ showList "ab" "" ++ showList [()] "")
