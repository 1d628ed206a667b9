-- | What the functions of containers find wrong: the message, after the line and column that GHC's names.
module Data.Containers.Failures (mapError, strictMapError, setError, intMapError, intSetError, sequenceError) where

import GHC.Err (errorCalledAt)

mapError, strictMapError, setError, intMapError, intSetError, sequenceError :: Int -> Int -> String -> a
mapError = called "Data.Map.Internal" "Data/Map/Internal"
strictMapError = called "Data.Map.Strict.Internal" "Data/Map/Strict/Internal"
setError = called "Data.Set.Internal" "Data/Set/Internal"
intMapError = called "Data.IntMap.Internal" "Data/IntMap/Internal"
intSetError = called "Data.IntSet.Internal" "Data/IntSet/Internal"
sequenceError = called "Data.Sequence.Internal" "Data/Sequence/Internal"
{-# NOINLINE mapError #-}
{-# NOINLINE strictMapError #-}
{-# NOINLINE setError #-}
{-# NOINLINE intMapError #-}
{-# NOINLINE intSetError #-}
{-# NOINLINE sequenceError #-}

called :: String -> String -> Int -> Int -> String -> a
called modul file = errorCalledAt "containers-0.6.4.1" modul ("libraries/containers/containers/src/" ++ file ++ ".hs")
