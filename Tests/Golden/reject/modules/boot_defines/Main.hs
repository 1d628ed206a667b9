module Main where
import {-# SOURCE #-} Defines
import {-# SOURCE #-} Nowhere -- ERROR: the file `Nowhere.hs-boot` is not found
main :: IO ()
main = print f
