{-# LANGUAGE Trustworthy #-}
module Trusted where

import System.IO.Unsafe
import safe Data.IORef

four :: Int
four = unsafePerformIO (newIORef 4 >>= readIORef)
