module M2 (module M2) where
clash, onlyM2 :: String
clash = "M2.clash"
onlyM2 = "only" ++ M2.clash
data K = K { field :: Int } deriving Show
data X = X | Y | Z deriving (Show, Enum)
