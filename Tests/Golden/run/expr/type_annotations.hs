module Main where
main :: IO ()
main = do
  print (5 :: Double)
  print (fromIntegral (3 :: Int) / 2 :: Double)
  print ((read "5" :: Int) + 1, (read "[1,2]" :: [Int]))
  print ([] :: [Int])
  print (minBound :: Char, maxBound :: Int)
  print (let f :: Int -> Int; f x = x in f 3)
  print (let x, y :: Integer; x = 1; y = 2 in x + y)
  print ((\x -> x :: Int) 3)
  print (map (fromIntegral :: Int -> Integer) [1, 2])
  print (toEnum 65 :: Char, fromEnum 'B', truncate (3.7 :: Double) :: Integer)
  print ((mempty :: String) ++ "x", (return 3 :: Maybe Int), (pure 'x' :: [Char]))
  print (if (1 :: Int) == 1 then 2 else 3 :: Int)
  print (id 3 + 4 :: Int)
  print (either show (map succ) (Right "abc" :: Either Int String))
  let g :: (Show a, Num a) => a -> String
      g x = show (x + 1)
  putStrLn (g (1 :: Int) ++ g (1.5 :: Double))
  print ((maxBound :: Int) + 1 == (minBound :: Int))
  where _unused = 3 :: Int
