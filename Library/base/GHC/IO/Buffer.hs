-- | Buffers: memory, and the part of it that holds something.
module GHC.IO.Buffer
  ( Buffer(..), BufferState(..), CharBuffer, CharBufElem, RawBuffer, newBuffer, newByteBuffer, newCharBuffer, emptyBuffer
  , bufferRemove, bufferAdd, slideContents, bufferAdjustL, isEmptyBuffer, isFullBuffer, isFullCharBuffer, isWriteBuffer
  , bufferElems, bufferAvailable, summaryBuffer, withBuffer, withRawBuffer, readWord8Buf, writeWord8Buf, charSize
  ) where

import Data.Word (Word64, Word8)
import Foreign.ForeignPtr
import Foreign.ForeignPtr.Unsafe (unsafeForeignPtrToPtr)
import Foreign.Marshal.Utils (moveBytes)
import Foreign.Ptr (Ptr, plusPtr, ptrToWordPtr)
import Foreign.Storable
import Numeric (showHex)

type RawBuffer e = ForeignPtr e

type CharBufElem = Char

type CharBuffer = Buffer Char

data BufferState = ReadBuffer | WriteBuffer
  deriving Eq

-- | From `bufL` it holds something, up to `bufR`, where more goes. The offset is the device's, of what comes next.
data Buffer e = Buffer
  { bufRaw :: !(RawBuffer e), bufState :: BufferState, bufSize :: !Int, bufOffset :: !Word64, bufL :: !Int, bufR :: !Int }

charSize :: Int
charSize = 4

newBuffer :: Int -> Int -> BufferState -> IO (Buffer e)
newBuffer bytes size state = (\raw -> emptyBuffer raw size state) <$> mallocForeignPtrBytes bytes

newByteBuffer :: Int -> BufferState -> IO (Buffer Word8)
newByteBuffer size = newBuffer size size

newCharBuffer :: Int -> BufferState -> IO CharBuffer
newCharBuffer size = newBuffer (size * charSize) size

emptyBuffer :: RawBuffer e -> Int -> BufferState -> Buffer e
emptyBuffer raw size state = Buffer raw state size 0 0 0

withBuffer :: Buffer e -> (Ptr e -> IO a) -> IO a
withBuffer = withForeignPtr . bufRaw

withRawBuffer :: RawBuffer e -> (Ptr e -> IO a) -> IO a
withRawBuffer = withForeignPtr

readWord8Buf :: RawBuffer Word8 -> Int -> IO Word8
readWord8Buf raw i = withForeignPtr raw (`peekByteOff` i)

writeWord8Buf :: RawBuffer Word8 -> Int -> Word8 -> IO ()
writeWord8Buf raw i byte = withForeignPtr raw (\p -> pokeByteOff p i byte)

isEmptyBuffer, isFullBuffer, isWriteBuffer :: Buffer e -> Bool
isEmptyBuffer b = bufL b == bufR b
isFullBuffer b = bufR b == bufSize b
isWriteBuffer b = bufState b == WriteBuffer

isFullCharBuffer :: Buffer e -> Bool
isFullCharBuffer = isFullBuffer

bufferElems, bufferAvailable :: Buffer e -> Int
bufferElems b = bufR b - bufL b
bufferAvailable b = bufSize b - bufR b

-- | Without its first elements.
bufferRemove :: Int -> Buffer e -> Buffer e
bufferRemove n b = bufferAdjustL (bufL b + n) b

-- | Emptied, it begins anew.
bufferAdjustL :: Int -> Buffer e -> Buffer e
bufferAdjustL l b
  | l == bufR b = b { bufL = 0, bufR = 0 }
  | otherwise = b { bufL = l }

bufferAdd :: Int -> Buffer e -> Buffer e
bufferAdd n b = b { bufR = bufR b + n }

-- | What it holds, moved to the front.
slideContents :: Buffer Word8 -> IO (Buffer Word8)
slideContents b = do
  let n = bufferElems b
  withBuffer b (\p -> moveBytes p (p `plusPtr` bufL b) n)
  return b { bufL = 0, bufR = n }

summaryBuffer :: Buffer e -> String
summaryBuffer b =
  "0x" ++ showHex (ptrToWordPtr (unsafeForeignPtrToPtr (bufRaw b))) "" ++ "@buf" ++ show (bufSize b)
    ++ "(" ++ show (bufL b) ++ "-" ++ show (bufR b) ++ ") (>=" ++ show (bufOffset b) ++ ")"
