module Main where
f :: Int -> Int
f x = x ++ "a" -- ERROR: type
g :: String
g = 'c' -- ERROR: but `
h :: Bool -> Int
h b = if b then 1 else "two" -- ERROR: type
k :: Int
k = if 1 then 2 else 3 -- ERROR: 
main :: IO ()
main = putStrLn 5 -- ERROR: 
