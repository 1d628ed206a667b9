-- | Ways in which characters stand for bytes.
module GHC.IO.Encoding
  ( TextEncoding, latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, char8, mkTextEncoding
  , initLocaleEncoding, getLocaleEncoding, getFileSystemEncoding, getForeignEncoding
  , setLocaleEncoding, setFileSystemEncoding, setForeignEncoding, argvEncoding, textEncodingName
  ) where

import GHC.IO.Exception
import GHC.IO.Encoding.Named
import GHC.IO.Handle.Streams (localeEncodingNow, setLocaleEncoding)
import GHC.IO.Handle.State (TextEncoding)

-- | That of the program's beginning.
initLocaleEncoding :: TextEncoding
initLocaleEncoding = utf8

getLocaleEncoding, getFileSystemEncoding, getForeignEncoding, argvEncoding :: IO TextEncoding
getLocaleEncoding = localeEncodingNow
getFileSystemEncoding = return utf8
getForeignEncoding = return utf8
argvEncoding = return utf8

-- | What 'mkTextEncoding' knows it by.
textEncodingName :: TextEncoding -> String
textEncodingName = show

-- | Names of files, and strings of C's, are always UTF-8.
setFileSystemEncoding, setForeignEncoding :: TextEncoding -> IO ()
setFileSystemEncoding = onlyUTF8 "setFileSystemEncoding"
setForeignEncoding = onlyUTF8 "setForeignEncoding"

onlyUTF8 :: String -> TextEncoding -> IO ()
onlyUTF8 function encoding
  | takeWhile (/= '/') (show encoding) == "UTF-8" = return ()
  | otherwise = ioException (IOError Nothing UnsupportedOperation function "only UTF-8 is supported" Nothing Nothing)
