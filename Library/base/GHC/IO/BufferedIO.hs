-- | Devices that are read and written through buffers.
module GHC.IO.BufferedIO (BufferedIO(..), readBuf, readBufNonBlocking, writeBuf, writeBufNonBlocking) where

import Data.Word (Word8)
import Foreign.Ptr (plusPtr)
import GHC.IO.Buffer
import GHC.IO.Device (RawIO)
import qualified GHC.IO.Device as Device

class BufferedIO dev where
  newBuffer :: dev -> BufferState -> IO (Buffer Word8)
  fillReadBuffer :: dev -> Buffer Word8 -> IO (Int, Buffer Word8)
  fillReadBuffer0 :: dev -> Buffer Word8 -> IO (Maybe Int, Buffer Word8)
  emptyWriteBuffer :: dev -> Buffer Word8 -> IO (Buffer Word8)
  flushWriteBuffer :: dev -> Buffer Word8 -> IO (Buffer Word8)
  flushWriteBuffer dev b = do
    b' <- emptyWriteBuffer dev b
    if isEmptyBuffer b' then return b' else flushWriteBuffer dev b'
  flushWriteBuffer0 :: dev -> Buffer Word8 -> IO (Int, Buffer Word8)

readBuf :: RawIO dev => dev -> Buffer Word8 -> IO (Int, Buffer Word8)
readBuf dev b = do
  n <- withBuffer b (\p -> Device.read dev (p `plusPtr` bufR b) (bufOffset b) (bufferAvailable b))
  return (n, read' n b)

readBufNonBlocking :: RawIO dev => dev -> Buffer Word8 -> IO (Maybe Int, Buffer Word8)
readBufNonBlocking dev b = do
  result <- withBuffer b (\p -> Device.readNonBlocking dev (p `plusPtr` bufR b) (bufOffset b) (bufferAvailable b))
  return (result, maybe b (`read'` b) result)

read' :: Int -> Buffer Word8 -> Buffer Word8
read' n b = b { bufR = bufR b + n, bufOffset = bufOffset b + fromIntegral n }

writeBuf :: RawIO dev => dev -> Buffer Word8 -> IO (Buffer Word8)
writeBuf dev b = do
  let n = bufferElems b
  withBuffer b (\p -> Device.write dev (p `plusPtr` bufL b) (bufOffset b) n)
  return b { bufL = 0, bufR = 0, bufOffset = bufOffset b + fromIntegral n }

writeBufNonBlocking :: RawIO dev => dev -> Buffer Word8 -> IO (Int, Buffer Word8)
writeBufNonBlocking dev b = do
  n <- withBuffer b (\p -> Device.writeNonBlocking dev (p `plusPtr` bufL b) (bufOffset b) (bufferElems b))
  return (n, bufferRemove n b { bufOffset = bufOffset b + fromIntegral n })
