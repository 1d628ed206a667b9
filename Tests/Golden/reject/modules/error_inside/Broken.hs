module Broken where
broken :: Int
broken = "text" -- ERROR: type
