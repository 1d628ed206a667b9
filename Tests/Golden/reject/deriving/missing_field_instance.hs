module Test where
data N = N
data T = T N deriving Show -- ERROR: cannot derive
data F = F (Int -> Int) deriving Eq -- ERROR: cannot derive
newtype W = W N deriving (Eq) -- ERROR: cannot derive
