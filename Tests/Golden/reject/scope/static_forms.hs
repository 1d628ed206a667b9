{-# LANGUAGE StaticPointers, ScopedTypeVariables #-}
-- Static forms depend on nothing around them.

module Static where

import Data.Typeable
import GHC.StaticPtr

argument :: Int -> StaticPtr Int
argument x = static x -- ERROR: depends on where that stands

through :: Int -> StaticPtr Int
through x = let y = x + 1 in static y -- ERROR: depends on where that stands

inner :: Int -> StaticPtr Int
inner x = static (let y = x in y) -- ERROR: depends on where that stands
