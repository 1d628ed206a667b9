module Test where
f :: Int -> Int
f 0 = helper
  where helper = 5
f n = helper + n -- ERROR: not in scope
