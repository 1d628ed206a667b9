module Api where
foreign export ccall f1 :: Integer -> IO () -- ERROR: cannot be exported
f1 :: Integer -> IO ()
f1 _ = return ()
foreign export ccall f2 :: String -> IO () -- ERROR: cannot be exported
f2 :: String -> IO ()
f2 _ = return ()
foreign export ccall f3 :: Int -> [Int] -- ERROR: cannot be exported
f3 :: Int -> [Int]
f3 n = [n]
data T = A | B
foreign export ccall f4 :: T -> Int -- ERROR: cannot be exported
f4 :: T -> Int
f4 _ = 1
foreign export ccall f5 :: () -> Int -- ERROR: cannot be exported
f5 :: () -> Int
f5 _ = 1
foreign export ccall f6 :: (Int -> Int) -> Int -- ERROR: cannot be exported
f6 :: (Int -> Int) -> Int
f6 f = f 1
foreign export ccall f7 :: Maybe Int -> Int -- ERROR: cannot be exported
f7 :: Maybe Int -> Int
f7 _ = 1
foreign export ccall f8 :: Int -> IO (IO Int) -- ERROR: cannot be exported
f8 :: Int -> IO (IO Int)
f8 n = return (return n)
foreign export ccall f9 :: (Int, Int) -> Int -- ERROR: cannot be exported
f9 :: (Int, Int) -> Int
f9 = fst
