-- | Lazy texts read from handles, as they are demanded, and written to them.
module Data.Text.Lazy.IO
  ( readFile, writeFile, appendFile, hGetContents, hGetLine, hPutStr, hPutStrLn
  , interact, getContents, getLine, putStr, putStrLn
  ) where

import Prelude hiding (appendFile, getContents, getLine, interact, putStr, putStrLn, readFile, writeFile)
import qualified Data.Text as T
import Data.Text.Internal.Lazy
import qualified Data.Text.IO as T
import System.IO (Handle, IOMode(..), hClose, openFile, stdin, stdout, withFile)
import System.IO.Unsafe (unsafeInterleaveIO)

readFile :: FilePath -> IO Text
readFile path = openFile path ReadMode >>= hGetContents

writeFile, appendFile :: FilePath -> Text -> IO ()
writeFile path t = withFile path WriteMode (\h -> hPutStr h t)
appendFile path t = withFile path AppendMode (\h -> hPutStr h t)

-- | The rest of the input; the handle is closed at its end.
hGetContents :: Handle -> IO Text
hGetContents h = T.whenReadable "hGetContents" h >> chunks
  where
    chunks = unsafeInterleaveIO (T.chunkOf "hGetContents" h >>= \c ->
      if T.null c then hClose h >> return Empty else fmap (Chunk c) chunks)

hGetLine :: Handle -> IO Text
hGetLine h = fmap (\t -> chunk t Empty) (T.hGetLine h)

hPutStr, hPutStrLn :: Handle -> Text -> IO ()
hPutStr h = foldrChunks (\c rest -> T.hPutStr h c >> rest) (return ())
hPutStrLn h t = hPutStr h t >> T.hPutStr h (T.singleton '\n')

interact :: (Text -> Text) -> IO ()
interact f = getContents >>= putStr . f

getContents, getLine :: IO Text
getContents = hGetContents stdin
getLine = hGetLine stdin

putStr, putStrLn :: Text -> IO ()
putStr = hPutStr stdout
putStrLn = hPutStrLn stdout
