-- | What files and their like have in common. Handles of hythe's are no such devices.
module GHC.IO.Device (RawIO(..), IODevice(..), IODeviceType(..), SeekMode(..)) where

import Data.Word (Word64, Word8)
import Foreign.Ptr (Ptr)
import GHC.IO.Device.Seek
import GHC.IO.Exception

-- | Reading and writing bytes.
class RawIO a where
  -- | Waits for a byte at least; 0 is the end.
  read :: a -> Ptr Word8 -> Word64 -> Int -> IO Int
  -- | 0 where it would wait; nothing is the end.
  readNonBlocking :: a -> Ptr Word8 -> Word64 -> Int -> IO (Maybe Int)
  write :: a -> Ptr Word8 -> Word64 -> Int -> IO ()
  -- | How much was written without waiting.
  writeNonBlocking :: a -> Ptr Word8 -> Word64 -> Int -> IO Int

class IODevice a where
  ready :: a -> Bool -> Int -> IO Bool
  close :: a -> IO ()
  isTerminal :: a -> IO Bool
  isTerminal _ = return False
  isSeekable :: a -> IO Bool
  isSeekable _ = return False
  seek :: a -> SeekMode -> Integer -> IO Integer
  seek _ _ _ = unsupported
  tell :: a -> IO Integer
  tell _ = unsupported
  getSize :: a -> IO Integer
  getSize _ = unsupported
  setSize :: a -> Integer -> IO ()
  setSize _ _ = unsupported
  setEcho :: a -> Bool -> IO ()
  setEcho _ _ = unsupported
  getEcho :: a -> IO Bool
  getEcho _ = unsupported
  setRaw :: a -> Bool -> IO ()
  setRaw _ _ = unsupported
  devType :: a -> IO IODeviceType
  dup :: a -> IO a
  dup _ = unsupported
  dup2 :: a -> a -> IO a
  dup2 _ _ = unsupported

unsupported :: IO a
unsupported = ioError unsupportedOperation

data IODeviceType = Directory | Stream | RegularFile | RawDevice
  deriving Eq
