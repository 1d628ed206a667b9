{-# LANGUAGE GADTs, DataKinds, KindSignatures, StandaloneDeriving, DeriveTraversable #-}
-- | Functor, Foldable and Traversable of GADTs, whose constructors name the last parameter each in its own way, and of
-- types that only a kind signature gives parameters.
module Main where
import Data.Foldable (toList)
import Data.Kind (Type)
data Nat = Z | S Nat
data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  (:.) :: x -> Vec n x -> Vec ('S n) x
infixr 5 :.
deriving instance Functor (Vec n)
deriving instance Foldable (Vec n)
deriving instance Traversable (Vec n)
data Expr :: Type -> Type -> Type where
  Lit :: Show e => e -> b -> Expr e b
  Both :: Expr Int b -> [Expr e b] -> Expr (e, Int) b
  Named :: { label :: String, inner :: Maybe (Int, c) } -> Expr Bool c
deriving instance Functor (Expr e)
deriving instance Foldable (Expr e)
deriving instance Traversable (Expr e)
main :: IO ()
main = do
  print (sum (fmap (+ 1) (1 :. 2 :. Nil)))
  print (fmap toList (traverse (\x -> if x > 0 then Just (x * 2) else Nothing) (1 :. 2 :. Nil)))
  let e = Both (Lit 1 'a') [Lit "x" 'b', Lit "y" 'c']
  putStrLn (toList (fmap succ e))
  r <- traverse (\c -> c <$ print c) (Both (Lit 1 'p') [Named "n" (Just (1, 'q'))])
  print (length r, toList (Named "z" Nothing :: Expr Bool ()))
