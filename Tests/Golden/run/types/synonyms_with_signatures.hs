{-# LANGUAGE PolyKinds, StandaloneKindSignatures, RankNTypes, KindSignatures, GADTs, DataKinds #-}
-- Synonyms with signatures of their kinds are of as many kinds as these say.
module Main where
import Data.Kind
data Some (t :: k -> Type) where Some :: t a -> Some t
type GReadS :: (k -> Type) -> Type
type GReadS t = String -> [(Some t, String)]
type GRead :: (k -> Type) -> Constraint
class GRead t where greadsPrec :: Int -> GReadS t
greads :: GRead t => GReadS t
greads = greadsPrec (-1)
type Each :: (k -> Type) -> Type
type Each (t :: k -> Type) = forall (a :: k). t a -> String
data Tag a where
  TInt :: Tag Int
  TBool :: Tag Bool
data Sing (b :: Bool) where
  STrue :: Sing 'True
  SFalse :: Sing 'False
instance GRead Tag where
  greadsPrec _ s = [(Some TInt, r) | ("TInt", r) <- lex s] ++ [(Some TBool, r) | ("TBool", r) <- lex s]
instance GRead Sing where
  greadsPrec _ s = [(Some STrue, r) | ("STrue", r) <- lex s]
apply :: forall k (t :: k -> Type). Each t -> Some t -> String
apply f (Some x) = f x
main :: IO ()
main = do
  print [apply (\t -> case t of { TInt -> "int"; TBool -> "bool" }) t | (t, _) <- greads "TBool x"]
  print [apply (\t -> case t of { STrue -> "true"; SFalse -> "false" }) t | (t, _) <- greads "STrue"]
