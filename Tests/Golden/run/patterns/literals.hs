module Main where
f :: Int -> String
f 0 = "zero"
f 1 = "one"
f (-1) = "minus one"
f 9223372036854775807 = "max"
f 0x10 = "sixteen"
f _ = "other"
g :: Integer -> Int
g 0 = 0
g 123456789012345678901234567890 = 1
g (-123456789012345678901234567890) = 2
g _ = 3
h :: Double -> Int
h 0 = 0
h 1.5 = 1
h (-2.25) = 2
h 1e10 = 3
h _ = 4
s :: String -> Int
s "" = 0
s "a" = 1
s "abc" = 2
s ('a' : 'b' : _) = 3
s ['x', _] = 4
s (_ : "tail") = 5
s _ = 6
c :: Char -> Int
c 'a' = 1
c '\n' = 2
c '\'' = 3
c 'λ' = 4
c _ = 5
m :: Maybe (Int, String) -> Int
m (Just (1, "one")) = 1
m (Just (2, 't' : _)) = 2
m (Just (n, "")) | n > 5 = 3
m Nothing = 4
m _ = 5
n' :: (Eq a, Num a) => a -> Bool
n' 3 = True
n' _ = False
main :: IO ()
main = do
  mapM_ (putStrLn . f) [0, 1, -1, maxBound, 16, 5]
  print (map g [0, 123456789012345678901234567890, -123456789012345678901234567890, 7])
  print (map h [0, -0.0, 1.5, -2.25, 1e10, 0 / 0])
  print (map s ["", "a", "abc", "abd", "xy", "xtail", "q"])
  print (map c "a\n'λz")
  print (map m [Just (1, "one"), Just (2, "two"), Just (6, ""), Nothing, Just (5, "")])
  print (n' (3 :: Int), n' (3 :: Double), n' (4 :: Integer))
