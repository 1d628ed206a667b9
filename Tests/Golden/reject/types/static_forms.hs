{-# LANGUAGE StaticPointers #-}
-- A static form has a type that is Typeable, and its constraints are solved by instances.

module Static where

import Data.Typeable
import GHC.StaticPtr

untyped :: StaticPtr (a -> a)
untyped = static (\x -> x) -- ERROR: Typeable

given :: (Typeable a, Show a) => StaticPtr (a -> String)
given = static show -- ERROR: Show a

fine :: Typeable a => StaticPtr (a -> a)
fine = static id

nested :: (Typeable a, IsStatic p) => p ([a] -> [a])
nested = static (\x -> reverse x)
