{-# LANGUAGE ConstraintKinds, DataKinds, GADTs, KindSignatures, PolyKinds, RankNTypes, TypeFamilies, TypeOperators, UndecidableInstances #-}
-- Constraints that nothing gives: of families, variables and tuples.
module Main (main) where

import Data.Kind (Constraint, Type)

type family All (c :: k -> Constraint) (ts :: [k]) :: Constraint where
  All c '[] = ()
  All c (t ': ts) = (c t, All c ts)

data HList (ts :: [Type]) where
  Nil :: HList '[]
  Cons :: t -> HList ts -> HList (t ': ts)

showAll :: All Show ts => HList ts -> [String]
showAll Nil = []
showAll (Cons x xs) = show x : showAll xs

equal :: All Show ts => HList ts -> HList ts -> Bool
equal (Cons x _) (Cons y _) = x == y                -- ERROR: no instance `Eq t`
equal _ _ = True

ungiven :: HList ts -> [String]
ungiven xs = showAll xs                             -- ERROR: nothing says that the constraint `All Show ts` holds

function :: [String]
function = showAll (Cons not Nil)                   -- ERROR: no instance `Show (Bool -> Bool)`

data Dict (c :: Constraint) where Dict :: c => Dict c

unknown :: Dict c
unknown = Dict                                      -- ERROR: nothing says that the constraint `c` holds

half :: Dict (Show a) -> Dict (Show a, Eq a)
half Dict = Dict                                    -- ERROR: no instance `Eq a`

same :: Dict (a ~ b) -> a -> c
same Dict x = x                                     -- ERROR: `a`, but `c` is expected

main :: IO ()
main = return ()
