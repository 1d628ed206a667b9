{-# LANGUAGE DuplicateRecordFields #-}
module Main (main, x) where -- ERROR: ambiguous occurrence `x`

import Types

data Own = Own { own :: Int }
data Twice = Twice { two :: Int, two :: Bool } -- ERROR: `two` is defined twice

own = 3 -- ERROR: `own` is defined twice

a s = s { x = True } -- ERROR: this record update is ambiguous
b :: S -> Int
b s = x s -- ERROR: ambiguous occurrence `x`: a field of
c = map x [MkS 1 True] -- ERROR: ambiguous occurrence `x`: a field of
d s = s { z = 1, y = True } -- ERROR: no constructor has all the fields
e = MkS { z = 1 } -- ERROR: the constructor `MkS` has no field `z`
g s = s { x = True, z = 1 }
h s = x (s :: S)
i s = (s :: T) { x = 'a' } -- ERROR: this expression has type `Char`
j s = s { x = 1, q = 3 } -- ERROR: not in scope: record field `q`

main = print (h (MkS 1 True))
