module M where

data R = R { first :: Int, second :: Int }

a, b, c :: R
a = (R 1 2) { b' = 3 } -- ERROR: not in scope: record field `b'`
b = R { firts = 1, second = 2 } -- ERROR: perhaps `first` is meant
c = a { M.third = 3 } -- ERROR: not in scope: record field `M.third`

d :: R -> Int
d R { fourth = x } = x -- ERROR: record field `fourth`
