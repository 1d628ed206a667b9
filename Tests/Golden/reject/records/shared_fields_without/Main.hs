module Main where

import Types

f s = s { x = True, z = 1 } -- ERROR: ambiguous occurrence `x`
g (MkS { x = a }) = a -- ERROR: ambiguous occurrence `x`
h = MkS { x = 1, y = True } -- ERROR: ambiguous occurrence `x`
k = x -- ERROR: ambiguous occurrence `x`
main = print (k `seq` ())
