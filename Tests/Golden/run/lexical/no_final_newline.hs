main :: IO ()
main = putStrLn "no newline at the end of this file"