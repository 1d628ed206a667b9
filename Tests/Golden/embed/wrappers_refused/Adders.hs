module Adders where
import Control.Exception
import Foreign
import System.IO.Error
type Unary = Int -> IO Int
foreign import ccall "wrapper" mkUnary :: Unary -> IO (FunPtr Unary)
foreign export ccall adder :: Int -> IO (FunPtr Unary)
foreign export ccall adderOrNull :: Int -> IO (FunPtr Unary)
adder, adderOrNull :: Int -> IO (FunPtr Unary)
adder k = mkUnary (\x -> return (x + k))
adderOrNull k = adder k `catch` \e ->
  if isFullError e then return nullFunPtr else ioError e
