module Test where
f :: Maybe Int -> Int
f m | Just x <- m = x
    | otherwise = x -- ERROR: not in scope
