main :: IO ()
main = do
  let n = product [1 .. 20000 :: Integer]
  print (length (show n))
  let m = 3 ^ (1000000 :: Int) :: Integer
  print (length (show m))
  print (length (show (m * m)))
  print (read (show m) == m)
