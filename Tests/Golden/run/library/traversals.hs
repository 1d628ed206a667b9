-- Data.Traversable: order of effects, mapAccumL/R over structures, sequenceA on Maybe, Either, lists and functions
module Main where
import Data.Traversable
import Data.Foldable
import Data.IORef
import Control.Monad.ST
import Data.STRef

data Rose a = Rose a [Rose a] deriving Show
instance Functor Rose where fmap = fmapDefault
instance Foldable Rose where foldMap = foldMapDefault
instance Traversable Rose where
  traverse f (Rose a rs) = Rose <$> f a <*> traverse (traverse f) rs

tree :: Rose Int
tree = Rose 1 [Rose 2 [Rose 3 []], Rose 4 [], Rose 5 [Rose 6 [], Rose 7 []]]

main :: IO ()
main = do
  print (fmap (* 2) tree)
  print (toList tree, sum tree, maximum tree, length tree, elem 6 tree, foldr (-) 0 tree, foldl (-) 0 tree)
  print (mapAccumL (\a x -> (a + x, a)) 0 tree)
  print (mapAccumR (\a x -> (a + x, a)) 0 tree)
  _ <- traverse (\x -> putStr (show x ++ " ") >> return (x + 1)) tree
  putStrLn ""
  forM_ tree (putStr . show) >> putStrLn ""
  print (traverse (\x -> if x < 7 then Right x else Left ("big " ++ show x)) tree)
  print (fmap sum (traverse (\x -> if x > 0 then Just x else Nothing) tree))
  print (sequenceA [Just 1, Nothing], sequenceA [[1, 2], [3]], sequenceA [(+ 1), (* 2)] 10, sequence (Just [1, 2 :: Int]))
  print (traverse (\x -> ([x], x * 2)) [1, 2, 3 :: Int], for (Just 3) (\x -> [x, x + 1]), sequenceA ("log", Just 'x'))
  print (sequenceA [] :: Maybe [Int], traverse Just (Left 'e' :: Either Char Int), fmap length (traverse (const "ab") [1 .. 5 :: Int]))
  r <- newIORef (0 :: Int)
  t <- for tree (\x -> modifyIORef' r (+ x) >> readIORef r)
  print t
  atomicModifyIORef r (\n -> (n + 100, n)) >>= print
  modifyIORef r (const undefined) >> writeIORef r 5 >> readIORef r >>= print
  print (runST (do { s <- newSTRef 0; for_ [1 .. 100] (\i -> modifySTRef' s (+ i)); modifySTRef s negate; readSTRef s }) :: Int)
  print (runST (for [3, 1, 2 :: Int] (\n -> do { s <- newSTRef 1; for_ [1 .. n] (\k -> modifySTRef s (* k)); readSTRef s })))
