module A.B (b) where
b :: Int
b = 2
