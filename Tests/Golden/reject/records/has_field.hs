{-# LANGUAGE DataKinds, TypeApplications, RankNTypes #-}
module Main where

import GHC.Records

data T = T {a :: Int, poly :: forall x. x -> x}

wrongName :: Int
wrongName = getField @"b" (T 1 id) -- ERROR: no instance `HasField

wrongType :: Bool
wrongType = getField @"a" (T 1 id) -- ERROR: no instance `HasField

-- A field of a polymorphic type has no such instance.
polymorphic :: Int -> Int
polymorphic = getField @"poly" (T 1 id) -- ERROR: no instance `HasField

main :: IO ()
main = print wrongName
