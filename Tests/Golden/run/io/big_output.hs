module Main where
-- far more output than any buffer holds, of several kinds
main :: IO ()
main = do
  mapM_ (\i -> putStrLn (show i ++ " " ++ replicate (i `mod` 50) 'x')) [1 .. 300 :: Int]
  putStr (concatMap (\i -> if i `mod` 10 == 0 then show i ++ "\n" else "") [1 .. 1000 :: Int])
  putStrLn (replicate 9000 'y')
  putStr ""
  putStrLn ""
  mapM_ putChar (take 100 (cycle "ab\n"))
