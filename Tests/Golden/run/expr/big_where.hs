module Main where
-- mutual recursion over local functions that capture variables of several levels
solve :: Int -> Int -> [(Int, Int)] -> [String]
solve width height marks = map line [0 .. height - 1]
  where
    line y = map (cell y) [0 .. width - 1]
    cell y x
      | isMark = digit
      | onEdge = '#'
      | diag = '\\'
      | otherwise = '.'
      where
        isMark = any near marks
        near (mx, my) = mx == x && my == y
        onEdge = x == 0 || y == 0 || x == right || y == bottom
        diag = x == y
        digit = head (show (count `mod` 10))
          where count = length (filter before marks)
                before (mx, my) = (my, mx) < (y, x)
    right = width - 1
    bottom = height - 1
countdown :: Int -> [Int]
countdown n = ping n
  where ping 0 = []
        ping k = k : pong (k - 1)
        pong 0 = [0]
        pong k = negate (k * n) : ping (k - 1)
main :: IO ()
main = do
  mapM_ putStrLn (solve 8 5 [(2, 1), (5, 3), (4, 1)])
  print (countdown 5)
