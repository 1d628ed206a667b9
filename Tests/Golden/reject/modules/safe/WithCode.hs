{-# LANGUAGE GeneralizedNewtypeDeriving #-}
module WithCode where

five :: Int
five = 5
