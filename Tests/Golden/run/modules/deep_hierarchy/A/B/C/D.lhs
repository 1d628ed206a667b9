A literate module deep in the tree.

> module A.B.C.D where
> import A.B.C
> import qualified A.B as AB
> newtype D = D { unD :: Int } deriving Show
> deep :: [Int]
> deep = [c, AB.b, c * AB.b]

