module Fatal where
import Control.Exception
foreign export ccall risky :: Int -> IO Int
risky :: Int -> IO Int
risky n | n > 2 = throwIO (userError "too much")
        | otherwise = return n
