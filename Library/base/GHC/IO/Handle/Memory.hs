{-# LANGUAGE NoImplicitPrelude #-}
-- | Bytes from memory to handles and back.
module GHC.IO.Handle.Memory (hPutBuf, hPutBufNonBlocking, hGetBuf, hGetBufSome, hGetBufNonBlocking) where

import GHC.Base
import GHC.IO.Exception
import GHC.IO.Handle.Streams
import GHC.IO.Handle.State
import GHC.Ptr
import GHC.Show

hPutBuf :: Handle -> Ptr a -> Int -> IO ()
hPutBuf h p n = hPutBufNonBlocking h p n >> return ()

-- | Waits, too, where the other end is slow.
hPutBufNonBlocking :: Handle -> Ptr a -> Int -> IO Int
hPutBufNonBlocking h p n = someBytes "hPutBuf" h n (checkWritable "hPutBuf" h >>
  c_writePtr (handleStream h) p n >>= checkResult "hPutBuf" h >> return n)

-- | Reads until so many bytes are there or the input ends; their number.
hGetBuf :: Handle -> Ptr a -> Int -> IO Int
hGetBuf h p n = someBytes "hGetBuf" h n (checkReadable "hGetBuf" h >>
  c_readPtr (handleStream h) p n >>= checkResult "hGetBuf" h)

-- | Reads what is available, waiting for at least one byte.
hGetBufSome :: Handle -> Ptr a -> Int -> IO Int
hGetBufSome h p n = someBytes "hGetBufSome" h n (checkReadable "hGetBufSome" h >>
  c_readSomePtr (handleStream h) p n >>= checkResult "hGetBufSome" h)

-- | Reads what is available.
hGetBufNonBlocking :: Handle -> Ptr a -> Int -> IO Int
hGetBufNonBlocking h p n = someBytes function h n (checkReadable function h >>
  c_waitInput (handleStream h) 0 >>= checkResult function h >>= \ready -> case ready of
    0 -> return 0
    _ -> c_readSomePtr (handleStream h) p n >>= checkResult function h)
  where function = "hGetBufNonBlocking"

-- | No bytes are no work; the function's name is for the error that less are.
someBytes :: String -> Handle -> Int -> IO Int -> IO Int
someBytes function h n action
  | n > 0 = action
  | n == 0 = return 0
  | otherwise =
      ioException (IOError (Just h) InvalidArgument function ("illegal buffer size " ++ showsPrec 9 n []) Nothing Nothing)
