-- | Byte strings read from handles and written to them.
module Data.ByteString.Internal.Files
  ( getLine, getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetLine, hGetContents, hGet, hGetSome, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, hPutStrLn
  , illegalSize
  ) where

import Prelude hiding (appendFile, getContents, getLine, interact, putStr, putStrLn, readFile, writeFile)
import Control.Exception (catch, finally)
import Control.Monad (when)
import Data.ByteString.Internal
import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.Ptr (Ptr)
import GHC.IO.Handle.Streams (awaitInput, c_waitInput, checkReadable, checkResult, endOfFile)
import GHC.IO.Handle.State (CStream, Handle(..))
import System.IO
  ( IOMode(..), hClose, hFileSize, hGetBuf, hGetBufSome, hPutBuf, stdin, stdout, withBinaryFile)
import System.IO.Error (illegalOperationErrorType, mkIOError)
import GHC.IO.Exception (IOException)

foreign import ccall safe "hy_io_read_line" c_readLine :: Ptr CStream -> Ptr Word8 -> Int -> IO Int

getLine, getContents :: IO ByteString
getLine = hGetLine stdin
getContents = hGetContents stdin

putStr, putStrLn :: ByteString -> IO ()
putStr = hPut stdout
putStrLn = hPutStrLn stdout

interact :: (ByteString -> ByteString) -> IO ()
interact f = getContents >>= putStr . f

readFile :: FilePath -> IO ByteString
readFile path = withBinaryFile path ReadMode (\h -> remaining h >>= \n -> hGetAll h n)
  where
    -- Files that have no size, or none that is true, are read in growing pieces.
    remaining h = (hFileSize h >>= \n -> return (fromIntegral n)) `catch` unknown
    unknown :: IOException -> IO Int
    unknown _ = return 0

writeFile, appendFile :: FilePath -> ByteString -> IO ()
writeFile path s = withBinaryFile path WriteMode (\h -> hPut h s)
appendFile path s = withBinaryFile path AppendMode (\h -> hPut h s)

-- | A line without its end, which is a newline or the end of the input.
hGetLine :: Handle -> IO ByteString
hGetLine h = checkReadable name h >> pieces 240 []
  where
    name = "Data.ByteString.hGetLine"
    pieces size before =
      createUptoN size (\p -> awaitInput (handleStream h) >> c_readLine (handleStream h) p size >>= checkResult name h) >>= \piece -> case lengthOf piece of
        0 | null before -> endOfFile name h
          | otherwise -> line before
        n | byteAt piece (n - 1) == 10 -> line (slice piece 0 (n - 1) : before)
          | n < size -> pieces size (piece : before)
          | otherwise -> pieces (min 65536 (2 * size)) (piece : before)
    -- A single piece is not kept with all the room that it was given.
    line [piece] = copyOf piece
    line parts = return (concatenated (reverse parts))

-- | The rest of the input; the handle is closed.
hGetContents :: Handle -> IO ByteString
hGetContents h = hGetAll h 0 `finally` hClose h

-- | The rest of the input, of which so many bytes are expected.
hGetAll :: Handle -> Int -> IO ByteString
hGetAll h expected = pieces (max 1024 (expected + 1)) []
  where
    pieces size before =
      createAndTrim size (\p -> hGetBuf h p size) >>= \piece ->
        if lengthOf piece < size
          then return (concatenated (reverse (piece : before)))
          else pieces (min 4194304 (2 * size)) (piece : before)

-- | So many bytes, fewer only at the end of the input.
hGet :: Handle -> Int -> IO ByteString
hGet h n
  | n > 0 = createAndTrim n (\p -> hGetBuf h p n)
  | n == 0 = return empty
  | otherwise = illegalSize h "hGet" n

-- | What is there, at most so many bytes, waiting for one.
hGetSome :: Handle -> Int -> IO ByteString
hGetSome h n
  | n > 0 = createAndTrim n (\p -> hGetBufSome h p n)
  | n == 0 = return empty
  | otherwise = illegalSize h "hGetSome" n

-- | What is there, at most so many bytes, without waiting.
hGetNonBlocking :: Handle -> Int -> IO ByteString
hGetNonBlocking h n
  | n > 0 = checkReadable "hGetBufNonBlocking" h >> c_waitInput (handleStream h) 0 >>= checkResult "hGetBufNonBlocking" h >>= \r ->
      if r == 0 then return empty else createAndTrim n (\p -> hGetBufSome h p n)
  | n == 0 = return empty
  | otherwise = illegalSize h "hGetNonBlocking" n

-- | Writes in one piece.
hPut, hPutStr, hPutStrLn :: Handle -> ByteString -> IO ()
hPut h s = when (lengthOf s > 0) (unsafeWithBytes s (\p -> hPutBuf h p (lengthOf s)))
hPutStr = hPut
hPutStrLn h s
  | lengthOf s < 1024 = hPut h (append s newline)
  | otherwise = hPut h s >> hPut h newline
  where newline = packBytes [10]

-- | What could not be written without waiting, which is nothing: handles have buffers.
hPutNonBlocking :: Handle -> ByteString -> IO ByteString
hPutNonBlocking h s = hPut h s >> return empty

unsafeWithBytes :: ByteString -> (Ptr Word8 -> IO a) -> IO a
unsafeWithBytes s action = case toForeignPtr s of (fp, _, _) -> unsafeWithForeignPtr fp action

illegalSize :: Handle -> String -> Int -> IO a
illegalSize h function n = ioError (mkIOError illegalOperationErrorType message (Just h) Nothing)
  where message = function ++ ": illegal ByteString size " ++ showsPrec 9 n []
