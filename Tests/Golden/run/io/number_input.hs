module Main where
import Control.Monad
main :: IO ()
main = do
  t <- readLn
  forM_ [1 .. t :: Int] $ \i -> do
    [n, m] <- map read . words <$> getLine
    rows <- replicateM n (map read . words <$> getLine) :: IO [[Int]]
    putStrLn ("Case #" ++ show i ++ ": " ++ show (maximum (map sum rows)) ++ " " ++ show (m * n))
  d <- readLn :: IO Double
  (a, b) <- readLn :: IO (Int, String)
  mb <- readLn :: IO (Maybe [Integer])
  print (d * 2, a, b, mb)
