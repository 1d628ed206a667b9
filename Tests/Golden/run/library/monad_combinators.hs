-- Control.Monad: foldM, zipWithM, replicateM, filterM, mapAndUnzipM, msum, forever ended by an exception, >=>
module Main where
import Control.Monad
import Control.Exception
import Data.IORef
import System.IO.Error

main :: IO ()
main = do
  print =<< foldM (\a x -> putStrLn ("step " ++ show x) >> return (a * 10 + x)) 0 [1, 2, 3 :: Int]
  print (foldM (\a x -> if x == 0 then Nothing else Just (a `div` x)) 100 [2, 5, 0, undefined :: Int])
  zipWithM_ (\n s -> putStrLn (show n ++ "." ++ s)) [1 :: Int ..] ["a", "b"]
  print (zipWithM (\a b -> if b /= 0 then Right (a `div` b) else Left (show a ++ "/0")) [1, 2, 3] [1, 0, undefined :: Int])
  print (replicateM 2 "ab", replicateM 0 [()], replicateM (-1) "x", replicateM_ 3 (Just ()))
  print (filterM (const [True, False]) [1, 2, 3 :: Int], filterM (\x -> if x > 2 then Nothing else Just True) [1, 2, 3 :: Int])
  print (mapAndUnzipM (\x -> Just (x, show x)) [1, 2 :: Int], msum [Nothing, Just 1, Just 2 :: Maybe Int], mplus [1] [2 :: Int])
  print ((pure 3 >>= guard . even) :: Maybe (), join [[1], [2 :: Int]], void (Just 'x'), liftM2 (+) [1, 2] [10 :: Int], ap [(+ 1), (* 2)] [5 :: Int])
  print (((\x -> [x, x + 1]) >=> (\y -> [y * 10])) 1 :: [Int], (Just . (+ 1) <=< Just . (* 2)) 5 :: Maybe Int)
  print (mfilter even (Just 3), mfilter even (Just (4 :: Int)), (<$!>) (+ 1) (Just 1) :: Maybe Int)
  r <- newIORef (3 :: Int)
  e <- try (forever (do { n <- readIORef r; when (n == 0) (ioError (userError "stop")); print n; writeIORef r (n - 1) })) :: IO (Either IOException ())
  print e
  print (forever Nothing :: Maybe Int, forever (Left 'x') :: Either Char ())
  unless False (putStrLn "unless")
  when False (error "not forced")
  e2 <- try (forM [1, 2, 0, 4] (\n -> print (12 `div` n) >> return n)) :: IO (Either ArithException [Int])
  print e2
  xs <- forM [1, 2, 3] (\n -> (n *) <$> (readIORef r <* modifyIORef r (+ n))) :: IO [Int]
  print xs
  mapM_ (\n -> catchIOError (when (odd n) (ioError (userError (show n)))) (putStrLn . ioeGetErrorString)) [1, 2, 3 :: Int]
  print (sequence [Just 1, Just 2], sequence_ [Just 1, Nothing], mapM (\x -> [x, -x]) [1, 2 :: Int])
