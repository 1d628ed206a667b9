{-# LANGUAGE RoleAnnotations, TypeFamilies, GADTs, GeneralizedNewtypeDeriving, DerivingStrategies, StandaloneDeriving, DeriveTraversable #-}
-- Coercions that roles, and constructors out of scope, do not allow.
module Main (main) where

import Data.Array (Array)
import Data.Coerce (coerce)
import Data.Map (Map)
import Data.Monoid (Ap)
import Data.Set (Set)
import Data.STRef (STRef)

newtype Age = Age Int deriving (Eq, Ord)

keys :: Map Int () -> Map Age ()
keys = coerce                            -- ERROR: `Map Int ()` cannot be coerced to `Map Age ()`
elements :: Set Int -> Set Age
elements = coerce                        -- ERROR: `Set Int` cannot be coerced
indices :: Array Int Int -> Array Age Int
indices = coerce                         -- ERROR: `Array Int Int` cannot be coerced
states :: STRef s Int -> STRef t Age
states = coerce                          -- ERROR: `s`, but `t`
numbers :: Int -> Bool
numbers = coerce                         -- ERROR: `Int` cannot be coerced to `Bool`
variables :: m Int -> m Age
variables = coerce                       -- ERROR: `m Int` cannot be coerced to `m Age`
hidden :: Ap Maybe Int -> Maybe Int
hidden = coerce                          -- ERROR: `Ap Maybe Int` cannot be coerced

type family Family a
class Class a where method :: a -> Family a
type instance Family Int = Bool
type instance Family Age = Char
data ByFamily a = ByFamily (Family a)
families :: ByFamily Int -> ByFamily Age
families = coerce                        -- ERROR: cannot be coerced
data Refined a where { Refined :: Refined Int; Free :: a -> Refined a }
refined :: Refined Int -> Refined Age
refined = coerce                         -- ERROR: cannot be coerced
data Applied f a = Applied (f a)
applied :: Applied f Int -> Applied f Age
applied = coerce                         -- ERROR: cannot be coerced
data Shown a where Shown :: Eq a => a -> Shown a
shown :: Shown Int -> Shown Age
shown = coerce                           -- ERROR: cannot be coerced
data family Data a
data instance Data (Maybe a) = Data a
datas :: Data (Maybe Int) -> Data (Maybe Age)
datas = coerce                           -- ERROR: cannot be coerced

instance Class Int where method = even
deriving newtype instance Class Age      -- ERROR: cannot be coerced
newtype List a = List [a] deriving (Functor, Foldable)
deriving newtype instance Traversable List -- ERROR: cannot be coerced

main :: IO ()
main = return ()
