module Defines where
f :: Int
f = 3 -- ERROR: an `.hs-boot` file declares only
data T = T deriving Show -- ERROR: an `.hs-boot` file declares only
instance Show (T -> T) where { show _ = "" } -- ERROR: an `.hs-boot` file declares only
