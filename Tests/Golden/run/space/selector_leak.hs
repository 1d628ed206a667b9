module Main where
-- lazy pairs whose selectors must be eliminated while a long input is consumed
splitEvery :: [Int] -> ([Int], [Int])
splitEvery [] = ([], [])
splitEvery (x : xs) = let (a, b) = splitEvery xs in if even x then (x : a, b) else (a, x : b)
linesOf :: String -> [String]
linesOf "" = []
linesOf s = let (l, r) = break (== '\n') s in l : case r of { [] -> []; _ : t -> linesOf t }
main :: IO ()
main = do
  let (es, os) = splitEvery [1 .. 300000]
  print (sum es)
  print (sum os)
  print (length (linesOf (concatMap (\n -> show n ++ "\n") [1 .. 60000 :: Int])))
