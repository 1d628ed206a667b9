module Api where
import Control.Exception
import qualified Data.Foldable as F
foreign export ccall safeDiv :: Int -> Int -> Int
foreign export ccall headOf :: Int -> IO Int
foreign export ccall act :: Int -> IO ()
foreign export ccall deep :: Int -> Double -> IO Double
safeDiv :: Int -> Int -> Int
safeDiv = div
headOf :: Int -> IO Int
headOf n = return (head (drop n [1, 2, 3]))
act :: Int -> IO ()
act 0 = return ()
act n = throwIO (userError ("act " ++ show n ++ " \955"))
deep :: Int -> Double -> IO Double
deep n d = if n == 0 then return d else errorWithoutStackTrace (errorWithoutStackTrace "inner")
