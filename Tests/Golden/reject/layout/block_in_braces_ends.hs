module Test where

f x = case x of { 1 -> let y = 2; z = 3 } -- ERROR: expected `in`

g = do { let x = 1; return x } -- ERROR: there is no `=` in it

