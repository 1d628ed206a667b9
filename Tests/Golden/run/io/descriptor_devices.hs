-- | Files by their numbers, as devices.
module Main where

import Foreign
import Foreign.C.String
import qualified GHC.IO.Device as D
import GHC.IO.Device (IODeviceType(..), SeekMode(..))
import GHC.IO.FD
import GHC.IO.IOMode
import System.Directory (removeFile)
import Control.Exception

kind :: IODeviceType -> String
kind k = case k of { Directory -> "directory"; Stream -> "stream"; RegularFile -> "file"; RawDevice -> "raw" }

main :: IO ()
main = do
  print (map fdFD [stdin, stdout, stderr])
  let path = "descriptor_devices.tmp"
  (fd, k) <- openFile path ReadWriteMode True
  putStrLn (kind k)
  withCStringLen "some bytes" $ \(p, n) -> do
    D.write fd (castPtr p) 0 n
    written <- writeRawBufferPtr "here" fd (castPtr p) 4 6
    print written
  print =<< D.seek fd AbsoluteSeek 5
  allocaBytes 100 $ \p -> do
    n <- readRawBufferPtr "there" fd p 0 100
    putStrLn =<< peekCStringLen (castPtr p, n)
    print =<< D.readNonBlocking fd p 0 10
  print =<< D.getSize fd
  D.setSize fd 4
  print =<< D.getSize fd
  print =<< D.isSeekable fd
  print =<< D.isTerminal fd
  D.close fd
  r <- try (openFile "." ReadMode False)
  case r of
    Left e -> putStrLn ("refused: " ++ takeWhile (/= ':') (drop 10 (show (e :: IOException))))
    Right _ -> putStrLn "opened"
  removeFile path
