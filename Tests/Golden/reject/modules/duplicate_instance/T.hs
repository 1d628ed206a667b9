module T where
data T = T deriving Show
