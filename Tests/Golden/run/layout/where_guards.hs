module Main where
classify :: Int -> String
classify n
  | n < 0, even n = "negative even"
  | n < 0 = neg
  | Just w <- lookup n table
  , let l = length w
  , l > 3 = w ++ "/" ++ show l
  | n < limit
  = "small"
  | otherwise
      = big
  where
    neg = "negative odd"
    table = [(1, "one"), (3, "three"), (7, "seven")]
    big | n > limit2 = "huge"
        | otherwise = "big" where limit2 = limit * 10
    limit = 10

f :: Int -> Int -> Int
f a b | a > b = go a
      | a == b, let c = a * 2 = c
  where go 0 = 0
        go n | odd n = n + go (n - 1)
             | True = go (n - 1)
f _ b = h b where
  h = (* 2) . k
  k x = x + 1

g :: Maybe Int -> Int
g mx = case mx of
  Just x | x > 10 -> y
         | x > 5, y > 7 -> y * 2
    where y = x + 1
  Just _ -> -1
  Nothing -> z where z = -2

main :: IO ()
main = do
  mapM_ (putStrLn . classify) [-2, -1, 1, 3, 7, 8, 50, 200]
  print [f 5 2, f 3 3, f 1 4]
  print (map g [Just 20, Just 8, Just 6, Just 1, Nothing])
