module Main where
-- interact must answer line by line; lazy input is read as far as needed
main :: IO ()
main = interact (unlines . answers . lines)
answers :: [String] -> [String]
answers ls = "ready" : go (0 :: Int) ls where
  go n ("add" : x : r) = let n' = n + read x in show n' : go n' r
  go n ("quit" : _) = ["bye " ++ show n]
  go n (l : r) = ("unknown " ++ l) : go n r
  go n [] = ["end " ++ show n]
