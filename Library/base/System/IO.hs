{-# LANGUAGE NoImplicitPrelude #-}
-- | Files, handles, and the terminal.
module System.IO
  ( IO, fixIO, FilePath, Handle, stdin, stdout, stderr
  , withFile, openFile, IOMode(..), hClose, readFile, readFile', writeFile, appendFile
  , hFileSize, hSetFileSize, hIsEOF, isEOF
  , BufferMode(..), hSetBuffering, hGetBuffering, hFlush
  , hGetPosn, hSetPosn, HandlePosn, hSeek, SeekMode(..), hTell
  , hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice, hSetEcho, hGetEcho, hShow
  , hWaitForInput, hReady, hGetChar, hGetLine, hLookAhead, hGetContents, hGetContents'
  , hPutChar, hPutStr, hPutStrLn, hPrint
  , interact, putChar, putStr, putStrLn, print, getChar, getLine, getContents, getContents', readIO, readLn
  , withBinaryFile, openBinaryFile, hSetBinaryMode, hPutBuf, hGetBuf, hGetBufSome
  , hPutBufNonBlocking, hGetBufNonBlocking
  , openTempFile, openBinaryTempFile, openTempFileWithDefaultPermissions
  , openBinaryTempFileWithDefaultPermissions
  , hSetEncoding, hGetEncoding, latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be
  , char8, localeEncoding, mkTextEncoding, TextEncoding
  , hSetNewlineMode, Newline(..), nativeNewline, NewlineMode(..)
  , noNewlineTranslation, universalNewlineMode, nativeNewlineMode
  ) where

import GHC.Base
import GHC.IO
import GHC.IO.Device.Seek
import GHC.IO.Encoding.Named
import GHC.IO.Exception
import GHC.IO.Handle.Memory
import GHC.IO.Handle.Open
import GHC.IO.Handle.Text
import GHC.IO.IOMode
import GHC.IO.StdHandles
import GHC.Num
import GHC.Read
import GHC.Show
import Text.ParserCombinators.ReadPrec
import Text.Read.Lex (Lexeme(..))

putChar :: Char -> IO ()
putChar = hPutChar stdout

putStr, putStrLn :: String -> IO ()
putStr = hPutStr stdout
putStrLn = hPutStrLn stdout

print :: Show a => a -> IO ()
print x = putStrLn (show x)

hPrint :: Show a => Handle -> a -> IO ()
hPrint h x = hPutStrLn h (show x)

getChar :: IO Char
getChar = hGetChar stdin

getLine, getContents, getContents' :: IO String
getLine = hGetLine stdin
getContents = hGetContents stdin
getContents' = hGetContents' stdin

-- | Passes the input through a function to the output, as far as each is demanded.
interact :: (String -> String) -> IO ()
interact f = getContents >>= \s -> putStr (f s)

-- | The file's text, read as it is demanded.
readFile, readFile' :: FilePath -> IO String
readFile path = openFile path ReadMode >>= hGetContents
readFile' path = withFile path ReadMode hGetContents'

writeFile, appendFile :: FilePath -> String -> IO ()
writeFile path text = withFile path WriteMode (\h -> hPutStr h text)
appendFile path text = withFile path AppendMode (\h -> hPutStr h text)

readLn :: Read a => IO a
readLn = getLine >>= readIO

-- | The value that a text denotes; an error of the action if there is none.
readIO :: Read a => String -> IO a
readIO s = case [x | (x, t) <- readsPrec 0 s, ("", "") <- lex t] of
  [x] -> return x
  [] -> ioError (userError "Prelude.readIO: no parse")
  _ -> ioError (userError "Prelude.readIO: ambiguous parse")

isEOF :: IO Bool
isEOF = hIsEOF stdin

hReady :: Handle -> IO Bool
hReady h = hWaitForInput h 0

openTempFile, openBinaryTempFile, openTempFileWithDefaultPermissions, openBinaryTempFileWithDefaultPermissions
  :: FilePath -> String -> IO (FilePath, Handle)
openTempFile = openTemporary "openTempFile" False
openBinaryTempFile = openTemporary "openBinaryTempFile" True
openTempFileWithDefaultPermissions = openTemporary "openTempFileWithDefaultPermissions" False
openBinaryTempFileWithDefaultPermissions = openTemporary "openBinaryTempFileWithDefaultPermissions" True

-- Reading the modes

instance Read IOMode where
  readPrec = parens (choose
    [ ("ReadMode", return ReadMode), ("WriteMode", return WriteMode)
    , ("AppendMode", return AppendMode), ("ReadWriteMode", return ReadWriteMode) ])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read SeekMode where
  readPrec = parens (choose
    [ ("AbsoluteSeek", return AbsoluteSeek), ("RelativeSeek", return RelativeSeek), ("SeekFromEnd", return SeekFromEnd) ])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read BufferMode where
  readPrec = parens
    (choose [("NoBuffering", return NoBuffering), ("LineBuffering", return LineBuffering)]
      +++ prec 10 (expectP (Ident "BlockBuffering") >> fmap BlockBuffering (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read NewlineMode where
  readPrec = parens (prec 11 (
    expectP (Ident "NewlineMode") >> expectP (Punc "{") >>
    readField "inputNL" (reset readPrec) >>= \i -> expectP (Punc ",") >>
    readField "outputNL" (reset readPrec) >>= \o -> expectP (Punc "}") >>
    return (NewlineMode i o)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Newline where
  readPrec = parens (choose [("LF", return LF), ("CRLF", return CRLF)])
  readListPrec = readListPrecDefault
  readList = readListDefault
