{-# LANGUAGE StaticPointers #-}
module Tasks (tasks, double, unused) where

import GHC.StaticPtr

double :: StaticPtr (Int -> Int)
double = static (* 2)

tasks :: [StaticPtr (Int -> Int)]
tasks = [static negate, static (\x -> if even x then x else x + 1)]

-- Used by nobody, and in the table all the same.
unused :: StaticPtr String
unused = static "unused"
