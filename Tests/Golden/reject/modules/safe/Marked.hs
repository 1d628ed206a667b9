{-# LANGUAGE Unsafe #-}
module Marked where

nine :: Int
nine = 9
