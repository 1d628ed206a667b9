module Main where
import Control.Monad (forM_, when)
-- operators and do blocks in awkward columns
main :: IO ()
main =
 do
  putStrLn "one"
  forM_ [1, 2 :: Int] $ \x ->
   do
    print x
    when (x == 2) $
     do putStrLn "two"
        putStrLn "again"
  let f x =
        x + 1
      g
        x
        = x * 2
  print (f 1
   , g 2
   )
  let { h x
 = x - 1 }
  print
   (h 3)
  (do
     putStrLn "bracketed"
     putStrLn "do")
  flip mapM_ [1 :: Int] (\_ -> do
    putStrLn "lambda do"
    )
  x <- do
    putStrLn "computing"
    return 5
  print x
