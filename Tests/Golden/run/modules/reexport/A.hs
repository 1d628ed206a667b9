module A (fromA, T (T1, getT), (<+>)) where
infixr 5 <+>
fromA :: String
fromA = "a"
data T = T1 { getT :: Int } | T2 deriving Show
(<+>) :: Int -> Int -> Int
a <+> b = a - b
