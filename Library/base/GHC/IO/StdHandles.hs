{-# LANGUAGE NoImplicitPrelude #-}
-- | The handles that every program starts with.
module GHC.IO.StdHandles (stdin, stdout, stderr) where

import GHC.Base
import GHC.IO
import GHC.IO.Handle.Streams
import GHC.IO.Handle.State
import GHC.Ptr

stdin, stdout, stderr :: Handle
stdin = unsafePerformIO (c_stdin >>= \f -> newHandle "<stdin>" f True False False False (Just utf8Encoding))
stdout = unsafePerformIO (c_stdout >>= \f -> newHandle "<stdout>" f False True False False (Just utf8Encoding))
stderr = unsafePerformIO (c_stderr >>= \f -> newHandle "<stderr>" f False True False False (Just utf8Encoding))
{-# NOINLINE stdin #-}
{-# NOINLINE stdout #-}
{-# NOINLINE stderr #-}

foreign import ccall unsafe "hy_stdin" c_stdin :: IO (Ptr CStream)
foreign import ccall unsafe "hy_stdout" c_stdout :: IO (Ptr CStream)
foreign import ccall unsafe "hy_stderr" c_stderr :: IO (Ptr CStream)
