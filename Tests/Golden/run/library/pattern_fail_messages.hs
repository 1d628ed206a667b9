-- PatternMatchFail, RecConError, NoMethodError and friends: which exception type each failure raises
module Main where
import Control.Exception
import Data.Maybe

data R = R { f1 :: Int, f2 :: Int } | Q { f3 :: Int }
class C a where { m1 :: a -> Int; m2 :: a -> Int; m2 _ = 2 }
instance C Bool

f :: Int -> Int
f 0 = 1

g :: Int -> Int
g x | x > 100 = 1

kind :: a -> IO ()
kind x = (evaluate x >> putStrLn "fine") `catches`
  [ Handler (\e -> const (putStrLn "PatternMatchFail") (e :: PatternMatchFail))
  , Handler (\e -> const (putStrLn "RecSelError") (e :: RecSelError))
  , Handler (\e -> const (putStrLn "RecConError") (e :: RecConError))
  , Handler (\e -> const (putStrLn "RecUpdError") (e :: RecUpdError))
  , Handler (\e -> const (putStrLn "NoMethodError") (e :: NoMethodError))
  , Handler (\e -> const (putStrLn "ErrorCall") (e :: ErrorCall)) ]

main :: IO ()
main = do
  kind (f 0) >> kind (f 1) >> kind (g 5) >> kind (g 101)
  kind (case Just 1 of { Nothing -> 'x' })
  kind ((\(Just x) -> x :: Int) Nothing)
  kind (let (a, Just b) = (1, Nothing) in a + b :: Int)
  kind (let (a, Just b) = (1, Nothing :: Maybe Int) in 3 :: Int)
  kind (f3 (R 1 2))
  kind (f2 (R { f1 = 1 }))
  kind (f1 (R { f1 = 1 }))
  kind (m1 True) >> kind (m2 True)
  kind (fromJust (Just 'x'))
  kind (head [] :: Int)
  kind ([1, 2, 3] !! 5 :: Int)
  kind ([1] !! (-1) :: Int)
  kind (maximum [] :: Int)
  kind (foldr1 (+) [] :: Int)
  kind (undefined :: Int)
  kind (toEnum 9 :: Bool)
