-- Evidence of definitions whose names are those of others with a number behind.
module Main (main) where

import qualified Data.Map as M
f :: Int -> (String, String)
f n = (show [Just n], show (M.fromList [(n, "x")]))
f_1 :: Int -> (String, String)
f_1 n = (show (n, [n]), show [Left n, Right 'c'])
f_2, f_1_1 :: Int -> String
f_2 n = show (Just (Just n))
f_1_1 n = show ([n], Just 'd')
(a, b) = (show [1 :: Int], [Just 2 :: Maybe Int])
(a_1, b_1) = (show [Just 'x'], [[3 :: Int]])
main :: IO ()
main = print (f 1) >> print (f_1 2) >> putStrLn (f_2 3) >> putStrLn (f_1_1 4) >> print (a, b, a_1, b_1)
