{-# LANGUAGE GADTs #-}
module Test where
data D a where
  D1 :: { f :: Int } -> D Int
  D2 :: { f :: Int } -> D Bool -- ERROR: different results
data E a where
  E1 :: { g :: a } -> E a
  E2 :: { g :: Maybe b } -> E b -- ERROR: different types
