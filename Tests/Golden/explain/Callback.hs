module Callback (visit) where

import Control.Monad (forM_)
import Foreign.Ptr (FunPtr)

-- Calls back into C from within an in-call, and makes C functions of Haskell's.
foreign import ccall "dynamic" call :: FunPtr (Int -> IO ()) -> Int -> IO ()
foreign import ccall "wrapper" wrap :: (Int -> IO ()) -> IO (FunPtr (Int -> IO ()))
foreign export ccall visit :: Int -> FunPtr (Int -> IO ()) -> IO ()
foreign export ccall printer :: IO (FunPtr (Int -> IO ()))

visit :: Int -> FunPtr (Int -> IO ()) -> IO ()
visit n function = forM_ [1 .. n] (call function)

printer :: IO (FunPtr (Int -> IO ()))
printer = wrap print
