{-# LANGUAGE CApiFFI, GeneralizedNewtypeDeriving #-}
-- Newtypes in foreign declarations: of IO, of numbers, of pointers to functions.
module Main where

import Foreign
import Foreign.C

newtype App a = App {runApp :: IO a}
    deriving (Functor, Applicative, Monad)

newtype Size = Size CSize
    deriving (Eq, Ord, Show, Num)

newtype Nested = Nested Size
    deriving (Eq, Show)

newtype Callback = Callback (FunPtr (CInt -> App CInt))

type Step a = a -> App a

foreign import ccall unsafe "string.h strlen" size :: CString -> App Size
foreign import ccall unsafe "string.h strlen" nested :: CString -> App Nested
foreign import capi "stdlib.h abs" distance :: CInt -> App CInt
foreign import ccall "wrapper" wrap :: Step CInt -> App (FunPtr (CInt -> App CInt))
foreign import ccall "dynamic" unwrap :: FunPtr (Step CInt) -> CInt -> App CInt
foreign import ccall "wrapper" wrapCallback :: (CInt -> App CInt) -> App Callback
foreign import ccall "wrapper" wrapAction :: App () -> IO (FunPtr (App ()))
foreign import ccall "dynamic" unwrapAction :: FunPtr (App ()) -> App ()
foreign import ccall "wrapper" wrapMixed :: (Size -> Double -> App Nested) -> IO (FunPtr (Size -> Double -> App Nested))
foreign import ccall "dynamic" unwrapMixed :: FunPtr (Size -> Double -> App Nested) -> Size -> Double -> App Nested

main :: IO ()
main = runApp $ do
    io (withCString "hello" (runApp . size)) >>= io . print
    io (withCString "" (runApp . nested)) >>= io . print
    distance (-4) >>= io . print
    double <- wrap (\x -> App (print x >> return (x * 2)))
    unwrap double 21 >>= io . print
    Callback negated <- wrapCallback (pure . negate)
    unwrap negated 7 >>= io . print
    action <- io (wrapAction (io (putStrLn "run")))
    unwrapAction action >> unwrapAction action
    mixed <- io (wrapMixed (\(Size n) x -> pure (Nested (Size (n + round x)))))
    unwrapMixed mixed 40 1.6 >>= io . print
    io (freeHaskellFunPtr double >> freeHaskellFunPtr negated >> freeHaskellFunPtr action >> freeHaskellFunPtr mixed)
  where
    io = App
