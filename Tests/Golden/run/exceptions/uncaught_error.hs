module Main where
main :: IO ()
main = do
  putStrLn "before"
  _ <- return $! error "the message\nsecond line" :: IO ()
  putStrLn "never"
