module Main where
import Left
import Right
import Data.IORef
main :: IO ()
main = do
  print (leftValue + rightValue)
  print (mk 3 == (mk 3 :: Base), toBase L == toBase R, sameType (fromLeft 1) (fromRight 2))
  r <- newIORef (0 :: Int)
  bumpLeft r
  bumpRight r
  readIORef r >>= print
  print (table !! 500)
