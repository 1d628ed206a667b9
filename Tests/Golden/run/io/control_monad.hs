module Main where
import Control.Monad
import Data.IORef
main :: IO ()
main = do
  forM_ [1, 2] print
  xs <- forM [1, 2, 3] (\x -> return (x * 2))
  print xs
  when True (putStrLn "when") >> unless True (putStrLn "unless")
  r <- newIORef (0 :: Int)
  let counter = do { modifyIORef r (+ 1); readIORef r }
  replicateM 3 counter >>= print
  replicateM_ 2 counter
  readIORef r >>= print
  print =<< foldM (\a x -> do { putStrLn (show a ++ "+" ++ show x); return (a + x) }) 0 [1, 2, 3]
  zipWithM_ (\a b -> putStrLn (a ++ show b)) ["x", "y"] [1, 2]
  zipWithM (\a b -> if b > 0 then Just (a / b) else Nothing) [1, 2] [4, 5] `seq` print (zipWithM (\a b -> if b > 0 then Just (a / b) else Nothing) [1, 2] [4, 0])
  print (filterM (const [True, False]) [1, 2], join [[1], [2]], void (Just 1), msum [Nothing, Just 1, Just 2])
  print (mplus [1] [2], mzero :: [Int], guard True :: Maybe (), liftM2 (+) (Just 1) (Just 2), ap [(+ 1)] [1, 2])
  print ((>=>) (\x -> [x, x + 1]) (\y -> [y * 2]) 5, (<=<) (\x -> Just (x + 1)) (\y -> Just (y * 2)) 5)
  print (mapAndUnzipM (\x -> Just (x, x * 2)) [1, 2], foldM (\a x -> if x > 0 then Just (a + x) else Nothing) 0 [1, -1])
  print (sequence [[1, 2], [3]], sequence_ [Just 1, Nothing], mapM (\x -> [x, -x]) [1, 2], forever Nothing :: Maybe Int)
  print (mfilter even (Just 2), mfilter even (Just 3), (<$!>) (+ 1) (Just 1), liftA2' (,) [1] "ab")
  foldM_ (\a x -> print (a * x) >> return (a * x)) 1 [1, 2, 3]
  let loop = do { n <- readIORef r; when (n < 8) (writeIORef r (n + 1) >> loop) }
  loop >> readIORef r >>= print
  print (either id show (mapM (\x -> if x > 2 then Left ("bad " ++ show x) else Right x) [1, 2, 3, 4]))
  print (traverse (\x -> ([x], x + 1)) [1, 2, 3], (do { a <- ("x", 1); b <- ("y", 2); return (a + b) }))
  where liftA2' f a b = f <$> a <*> b
