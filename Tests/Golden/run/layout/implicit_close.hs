module Main where
-- blocks closed by the parse-error rule: by brackets, commas, then, of, in
f :: Bool -> Int -> [Int]
f b n = [case n of 0 -> 1; _ -> 2, let y = n in y * 2, if b then case n of { 1 -> 5; _ -> 6 } else 7]
g :: Int -> (Int, Int)
g n = (case n of 0 -> 1
                 _ -> 2, 3)
h :: Maybe Int -> Int
h m = if case m of Just _ -> True; Nothing -> False then 1 else 2
k :: Int -> Int
k n = case let m = n + 1 in m of 1 -> 10; m' -> m'
tuple :: (Int, Maybe Int)
tuple = (let a = 1; b = 2 in a + b, do x <- Just 1; y <- Just 2; return (x + y))
q :: Int
q = let f' x = case x of 1 -> 2; _ -> 3 in f' 1
main :: IO ()
main = do { print (f True 1); print (f False 0) ; print (map g [0, 1]);
 print (h (Just 1), h Nothing, k 0, k 5, tuple, q)
 ; print $ (\x -> case x of 'a' -> 1; _ -> 2) 'a' + 1
 ; mapM_ (\x -> do print x; print (x + 1)) [1, 10] }
