module A.B.C (c) where
import A.B
c :: Int
c = b + 1
