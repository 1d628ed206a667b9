-- | Handles.
module GHC.IO.Handle
  ( Handle, BufferMode(..), hFileSize, hSetFileSize, hIsEOF, isEOF, hLookAhead, hSetBuffering, hSetBinaryMode, hSetEncoding
  , hGetEncoding, hFlush, hFlushAll, hDuplicate, hDuplicateTo, hClose, HandlePosition, HandlePosn(..), hGetPosn, hSetPosn
  , SeekMode(..), hSeek, hTell, hIsOpen, hIsClosed, hIsReadable, hIsWritable, hGetBuffering, hIsSeekable, hSetEcho, hGetEcho
  , hShow, hWaitForInput, hGetChar, hGetLine, hGetContents, hGetContents', hPutChar, hPutStr, hGetBuf, hGetBufNonBlocking
  , hPutBuf, hPutBufNonBlocking, Newline(..), NewlineMode(..), nativeNewline, noNewlineTranslation, universalNewlineMode
  , nativeNewlineMode, hSetNewlineMode
  ) where

import GHC.IO.Handle.Descriptors
import GHC.IO.Handle.Open
import System.IO

-- | What 'hTell' gives.
type HandlePosition = Integer
