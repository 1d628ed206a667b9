{-# LANGUAGE NoImplicitPrelude #-}
-- | Errors from foreign functions' results.
module Foreign.Marshal.Error (throwIf, throwIf_, throwIfNeg, throwIfNeg_, throwIfNull, void) where

import Data.Functor (void)
import GHC.Base
import GHC.IO.Exception
import GHC.Num
import GHC.Ptr

throwIf :: (a -> Bool) -> (a -> String) -> IO a -> IO a
throwIf bad message act = act >>= \r -> if bad r then ioError (userError (message r)) else return r

throwIf_ :: (a -> Bool) -> (a -> String) -> IO a -> IO ()
throwIf_ bad message act = void (throwIf bad message act)

throwIfNeg :: (Ord a, Num a) => (a -> String) -> IO a -> IO a
throwIfNeg = throwIf (\r -> r < 0)

throwIfNeg_ :: (Ord a, Num a) => (a -> String) -> IO a -> IO ()
throwIfNeg_ = throwIf_ (\r -> r < 0)

throwIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
throwIfNull message = throwIf (\p -> p == nullPtr) (const message)
