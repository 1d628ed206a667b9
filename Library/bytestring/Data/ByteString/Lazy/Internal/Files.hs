-- | Lazy byte strings read from handles, as they are demanded, and written to them.
module Data.ByteString.Lazy.Internal.Files
  ( getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetContents, hGet, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, hPutStrLn
  ) where

import Prelude hiding (appendFile, getContents, interact, putStr, putStrLn, readFile, writeFile)
import qualified Data.ByteString as S
import Data.ByteString.Internal.Files (illegalSize)
import Data.ByteString.Lazy.Internal
import System.IO (Handle, IOMode(..), hClose, openBinaryFile, stdin, stdout, withBinaryFile)
import System.IO.Unsafe (unsafeInterleaveIO)

getContents :: IO ByteString
getContents = hGetContents stdin

putStr, putStrLn :: ByteString -> IO ()
putStr = hPut stdout
putStrLn = hPutStrLn stdout

interact :: (ByteString -> ByteString) -> IO ()
interact f = getContents >>= putStr . f

readFile :: FilePath -> IO ByteString
readFile path = openBinaryFile path ReadMode >>= hGetContents

writeFile, appendFile :: FilePath -> ByteString -> IO ()
writeFile path s = withBinaryFile path WriteMode (\h -> hPut h s)
appendFile path s = withBinaryFile path AppendMode (\h -> hPut h s)

-- | The rest of the input; the handle is closed at its end.
hGetContents :: Handle -> IO ByteString
hGetContents h = chunks
  where
    chunks = unsafeInterleaveIO (S.hGetSome h defaultChunkSize >>= \c ->
      if S.null c then hClose h >> return Empty else fmap (Chunk c) chunks)

-- | So many bytes now, fewer only at the end of the input.
hGet :: Handle -> Int -> IO ByteString
hGet h n
  | n < 0 = illegalSize h "hGet" n
  | otherwise = chunksOf S.hGet h n

-- | What is there, without waiting.
hGetNonBlocking :: Handle -> Int -> IO ByteString
hGetNonBlocking h n
  | n < 0 = illegalSize h "hGetNonBlocking" n
  | otherwise = chunksOf S.hGetNonBlocking h n

chunksOf :: (Handle -> Int -> IO S.ByteString) -> Handle -> Int -> IO ByteString
chunksOf get h = go
  where
    go 0 = return Empty
    go n = get h m >>= \c -> if S.length c == m then fmap (Chunk c) (go (n - m)) else return (chunk c Empty)
      where m = min n defaultChunkSize

hPut, hPutStr, hPutStrLn :: Handle -> ByteString -> IO ()
hPut h = foldrChunks (\c rest -> S.hPut h c >> rest) (return ())
hPutStr = hPut
hPutStrLn h s = hPut h s >> S.hPut h (S.singleton 10)

-- | What could not be written without waiting.
hPutNonBlocking :: Handle -> ByteString -> IO ByteString
hPutNonBlocking h s = hPut h s >> return Empty
