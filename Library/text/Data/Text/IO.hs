-- | Strict texts read from handles and written to them, in the handle's encoding.
module Data.Text.IO
  ( readFile, writeFile, appendFile, hGetContents, hGetChunk, whenReadable, chunkOf, hGetLine, hPutStr, hPutStrLn
  , interact, getContents, getLine, putStr, putStrLn
  ) where

import Prelude hiding (appendFile, getContents, getLine, interact, putStr, putStrLn, readFile, writeFile)
import qualified Data.ByteString as B
import Data.Text.Encoding (decodeUtf8With, encodeUtf8)
import Data.Text.Internal.Encoding (Ending(..), decodeChunk, streamedName)
import Data.Text.Internal.Type
import Control.Exception (finally, throw)
import Data.Text.Encoding.Error (OnDecodeError)
import GHC.IO.Exception (IOErrorType(EOF), IOException(..))
import GHC.IO.Handle.Streams (c_ungetByte, checkReadable, checkWritable, invalidBytes, stateOf)
import GHC.IO.Handle.State
import GHC.IO.Handle.Text (putText)
import System.IO (IOMode(..), hClose, hIsEOF, openFile, stdin, stdout, withFile)
import qualified System.IO as IO

readFile :: FilePath -> IO Text
readFile path = openFile path ReadMode >>= hGetContents

writeFile, appendFile :: FilePath -> Text -> IO ()
writeFile path t = withFile path WriteMode (\h -> hPutStr h t)
appendFile path t = withFile path AppendMode (\h -> hPutStr h t)

-- | Whether the handle's bytes are the text's UTF-8, ends of lines included.
isPlain :: (NewlineMode -> Newline) -> Handle -> IO Bool
isPlain ends h = stateOf h >>= \st -> return (case stateEncoding st of
  Just encoding | UTF8 <- encodingCoding encoding, LF <- ends (stateNewlines st) -> True
  _ -> False)

-- | Bytes that are no characters are an error of the handle.
decoded :: String -> Handle -> B.ByteString -> IO Text
decoded function h s = return $! decodeUtf8With (failing function h) s

failing :: String -> Handle -> OnDecodeError
failing function h _ _ = throw (invalidBytes function h)

-- | The rest of the input; the handle is closed.
hGetContents :: Handle -> IO Text
hGetContents h = whenReadable "hGetContents" h >> isPlain inputNL h >>= \plain ->
  if plain
    then B.hGetContents h >>= decoded "hGetContents" h
    else (IO.hGetContents h >>= \text -> return $! pack text) `finally` hClose h

-- | Before all of the input is read: GHC's ask for the handle's buffering first.
whenReadable :: String -> Handle -> IO ()
whenReadable function h = IO.hGetBuffering h >> checkReadable function h >> return ()

-- | What is there, waiting for a character; empty at the end of the input.
hGetChunk :: Handle -> IO Text
hGetChunk h = checkReadable "hGetChunk" h >> chunkOf "hGetChunk" h

-- | The function's name is for errors.
chunkOf :: String -> Handle -> IO Text
chunkOf function h = isPlain inputNL h >>= \plain ->
  if plain then B.hGetSome h 16384 >>= chunk else hIsEOF h >>= \end ->
    if end then return empty else fmap singleton (IO.hGetChar h)
  where
    -- The bytes of a character that is not complete are given back, unless nothing else is there.
    chunk s
      | B.null s = return empty
      | otherwise = case decodeChunk More streamedName (failing function h) s of
          (t, n)
            | n == B.length s -> return t
            | n > 0 -> mapM_ (\w -> c_ungetByte (handleStream h) (fromIntegral w)) (B.unpack (B.reverse (B.drop n s))) >> return t
            | otherwise -> B.hGet h 1 >>= \more ->
                if B.null more then decoded function h s else chunk (s <> more)

hGetLine :: Handle -> IO Text
hGetLine h = checkReadable "hGetLine" h >> isPlain inputNL h >>= \plain ->
  if plain then plainLine else IO.hGetLine h >>= \text -> return $! pack text
  where
    plainLine = hIsEOF h >>= \end ->
      if end then ioError (IOError (Just h) EOF "hGetLine" "" Nothing (Just (handlePath h))) else B.hGetLine h >>= decoded "hGetLine" h

hPutStr, hPutStrLn :: Handle -> Text -> IO ()
hPutStr h t = checkWritable "hPutStr" h >> isPlain outputNL h >>= \plain ->
  if plain then B.hPut h (encodeUtf8 t) else putText "commitAndReleaseBuffer" h (unpack t) False
hPutStrLn h t = hPutStr h (joined [t, singleton '\n'])

interact :: (Text -> Text) -> IO ()
interact f = getContents >>= putStr . f

getContents, getLine :: IO Text
getContents = hGetContents stdin
getLine = hGetLine stdin

putStr, putStrLn :: Text -> IO ()
putStr = hPutStr stdout
putStrLn = hPutStrLn stdout
