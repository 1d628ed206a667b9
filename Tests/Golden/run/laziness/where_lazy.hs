module Main where
safeHead :: [a] -> Maybe a
safeHead xs | null xs = Nothing
            | otherwise = Just h
  where (h : _) = xs
avg :: [Double] -> Double
avg xs | n == 0 = 0
       | otherwise = q
  where n = fromIntegral (length xs)
        q = sum xs / n
        unused = error "never" :: Int
f :: Int -> Int -> Int
f a b | b == 0 = -1
      | r > 2 = d
      | otherwise = r
  where (d, r) = a `divMod` b
lazyState :: Int -> (Int, [Int])
lazyState n = (length out, out)
  where out = [x | x <- [1 .. n], x /= lim]
        lim = if n > 5 then 3 else error "not needed?" + 0 * n
main :: IO ()
main = do
  print (safeHead [1, 2], safeHead "")
  print (avg [], avg [1, 2, 3])
  print [f 7 2, f 7 0, f 7 4]
  print (lazyState 6)
  print (fst (lazyState 0))
  let expensive = product [1 .. 2000 :: Integer]
      report True = length (show expensive)
      report False = 0
  print (map report [False, True, True])
