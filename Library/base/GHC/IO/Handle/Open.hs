{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Opening, closing and asking about handles.
module GHC.IO.Handle.Open
  ( Handle, BufferMode(..), Newline(..), NewlineMode(..), TextEncoding
  , openFile, openBinaryFile, withFile, withBinaryFile, openTemporary
  , hClose, hFlush, hFlushAll, hFileSize, hSetFileSize, hIsEOF
  , hSetBuffering, hGetBuffering, hSetBinaryMode, hSetEncoding, hGetEncoding, hSetNewlineMode
  , hSeek, hTell, HandlePosn(..), hGetPosn, hSetPosn
  , hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice, hSetEcho, hGetEcho, hShow
  , universalNewlineMode, noNewlineTranslation, nativeNewlineMode, nativeNewline
  ) where

import GHC.Base
import GHC.Enum
import GHC.IO
import GHC.IO.Bytes
import GHC.IO.Device.Seek
import GHC.IO.Exception
import GHC.IO.Handle.Streams
import GHC.IO.Handle.State
import GHC.IO.IOMode
import GHC.List
import GHC.Num
import GHC.Ptr
import GHC.Real
import GHC.Show

-- Opening and closing

openFile, openBinaryFile :: FilePath -> IOMode -> IO Handle
openFile path mode = localeEncodingNow >>= \encoding -> openIn "openFile" path mode (Just encoding)
openBinaryFile path mode = openIn "openBinaryFile" path mode Nothing

openIn :: String -> FilePath -> IOMode -> Maybe TextEncoding -> IO Handle
openIn function path mode encoding = encodeCString path >>= \bytes -> case bytes of
  Bytes name -> c_pathKind name >>= \kind ->
    if kind == 2
      then ioException (IOError Nothing InappropriateType function isDirectory Nothing (Just path))
      else locked kind >>= \ok ->
        if not ok
          then ioException (IOError Nothing ResourceBusy function "file is locked" Nothing (Just path))
          else c_open name (fromEnum mode) >>= \stream ->
            if stream == nullPtr
              then c_errno >>= \e -> release kind >> systemError Nothing (Just path) function e >>= ioException
              else newHandle path stream readable writable appends (isFile kind) encoding
  where
    -- The system refuses to open it for writing, in its own words.
    isDirectory = if writable then "Is a directory" else "is a directory"
    readable = case mode of { ReadMode -> True; ReadWriteMode -> True; _ -> False }
    writable = case mode of { ReadMode -> False; _ -> True }
    appends = case mode of { AppendMode -> True; _ -> False }
    -- Only regular files are locked, and those that are about to be created.
    isFile kind = kind < 2
    locked kind = if isFile kind then lockFile path writable else return True
    release kind = if isFile kind then unlockPath path else return ()

withFile, withBinaryFile :: FilePath -> IOMode -> (Handle -> IO r) -> IO r
withFile path mode = bracket (openFile path mode) hClose
withBinaryFile path mode = bracket (openIn "openBinaryFile" path mode Nothing) hClose

-- | A new file of a name like the template's in a directory.
openTemporary :: String -> Bool -> FilePath -> String -> IO (FilePath, Handle)
openTemporary function binary directory template = whole >>
  encodeCString directory >>= \(Bytes dir) ->
  encodeCString prefix >>= \(Bytes pre) ->
  encodeCString suffix >>= \(Bytes suf) ->
  newBytes 4096 >>= \(MutableBytes path) ->
  c_openTemporary path dir pre suf >>= \stream ->
  if stream == nullPtr
    then pathError function directory
    else IO (\s -> case unsafeFreezeByteArray# path s of (# s', b #) -> (# s', Bytes b #)) >>= \(Bytes b) ->
      let name = decodeUTF8 b 0# (terminated b 0#) (\_ -> []) [] in
      localeEncodingNow >>= \encoding ->
      newHandle name stream True True False False (if binary then Nothing else Just encoding) >>= \h ->
      return (name, h)
  where
    whole
      | any (== '/') template = failIO ("openTempFile': Template string must not contain path separator characters: " ++ template)
      | otherwise = return ()
    -- The random letters go before the last dot.
    (prefix, suffix) = case break (\c -> c == '.') (reverse template) of
      (rest, "") -> (reverse rest, "")
      (ext, _ : rest) -> (reverse rest, '.' : reverse ext)
    terminated b i = case indexWord8Array# b i of
      0## -> i
      _ -> terminated b (i +# 1#)

-- | Closing a closed handle does nothing.
hClose :: Handle -> IO ()
hClose h = stateOf h >>= \st -> case stateStatus st of
  Closed -> return ()
  _ ->
    modifyState h (\old -> old { stateStatus = Closed }) >>
    unlockFile h >> c_close (handleStream h) >>= checkResult "hClose" h >>= \_ -> return ()

hFlush, hFlushAll :: Handle -> IO ()
hFlush h = checkWritable "hFlush" h >>= \_ -> c_flush (handleStream h) >>= checkResult "hFlush" h >>= \_ -> return ()
hFlushAll h = checkOpen "hFlushAll" h >>= \_ -> c_flush (handleStream h) >>= checkResult "hFlushAll" h >>= \_ -> return ()

-- Size and position

hFileSize :: Handle -> IO Integer
hFileSize h = checkOpen "hFileSize" h >>= \_ ->
  c_size (handleStream h) >>= \r ->
  if r < 0
    then ioException (handleError InappropriateType "hFileSize" "not a regular file" h)
    else return (toInteger r)

hSetFileSize :: Handle -> Integer -> IO ()
hSetFileSize h size = checkOpen "hSetFileSize" h >>= \_ ->
  c_setSize (handleStream h) (fromInteger size) >>= checkResult "hSetFileSize" h >>= \_ -> return ()

hIsEOF :: Handle -> IO Bool
hIsEOF h = checkReadable "hIsEOF" h >>= \_ ->
  c_atEnd (handleStream h) >>= checkResult "hIsEOF" h >>= \r -> return (r == 1)

hSeek :: Handle -> SeekMode -> Integer -> IO ()
hSeek h mode offset = checkSeekable "hSeek" h >>= \_ ->
  c_seek (handleStream h) (fromEnum mode) (fromInteger offset) >>= checkResult "hSeek" h >>= \_ -> return ()

hTell :: Handle -> IO Integer
hTell h = checkSeekable "hGetPosn" h >>= \_ ->
  c_tell (handleStream h) >>= checkResult "hGetPosn" h >>= \r -> return (toInteger r)

data HandlePosn = HandlePosn Handle Integer

instance Eq HandlePosn where
  HandlePosn h1 p1 == HandlePosn h2 p2 = p1 == p2 && h1 == h2

instance Show HandlePosn where
  showsPrec p (HandlePosn h pos) = showsPrec p h . showString " at position " . shows pos

hGetPosn :: Handle -> IO HandlePosn
hGetPosn h = hTell h >>= \p -> return (HandlePosn h p)

hSetPosn :: HandlePosn -> IO ()
hSetPosn (HandlePosn h p) = hSeek h AbsoluteSeek p

-- Modes

hSetBuffering :: Handle -> BufferMode -> IO ()
hSetBuffering h mode = checkNotClosed "hSetBuffering" h >>= \_ ->
  checkSize >>
  c_setBuffering (handleStream h) code size >>= checkResult "hSetBuffering" h >>= \_ ->
  modifyState h (\st -> st { stateBuffering = mode })
  where
    (code, size) = case mode of
      NoBuffering -> (0, 0)
      LineBuffering -> (1, 0)
      BlockBuffering Nothing -> (2, 0)
      BlockBuffering (Just n) -> (2, n)
    checkSize = case mode of
      BlockBuffering (Just n) | n <= 0 ->
        ioException (handleError InvalidArgument "hSetBuffering" ("illegal buffer size " ++ showsPrec 9 n []) h)
      _ -> return ()

hGetBuffering :: Handle -> IO BufferMode
hGetBuffering h = checkNotClosed "hGetBuffering" h >>= \st -> return (stateBuffering st)

hSetBinaryMode :: Handle -> Bool -> IO ()
hSetBinaryMode h binary = localeEncodingNow >>= \encoding ->
  modifyState h (\st -> (withEncoding (if binary then Nothing else Just encoding) st) { stateNewlines = nativeNewlines })

hSetEncoding :: Handle -> TextEncoding -> IO ()
hSetEncoding h encoding = checkNotClosed "hSetEncoding" h >>= \_ ->
  modifyState h (withEncoding (Just encoding))

-- | Nothing for a handle of bytes.
hGetEncoding :: Handle -> IO (Maybe TextEncoding)
hGetEncoding h = stateOf h >>= \st -> return (stateEncoding st)

hSetNewlineMode :: Handle -> NewlineMode -> IO ()
hSetNewlineMode h mode = checkNotClosed "hSetNewlineMode" h >>= \_ ->
  modifyState h (\st -> st { stateNewlines = mode })

nativeNewline :: Newline
nativeNewline = LF

universalNewlineMode, noNewlineTranslation, nativeNewlineMode :: NewlineMode
universalNewlineMode = NewlineMode CRLF LF
noNewlineTranslation = NewlineMode LF LF
nativeNewlineMode = NewlineMode LF LF

-- Questions

hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice, hGetEcho :: Handle -> IO Bool
hIsOpen h = stateOf h >>= \st -> case stateStatus st of
  Open -> return True
  _ -> return False
hIsClosed h = stateOf h >>= \st -> case stateStatus st of
  Closed -> return True
  _ -> return False
hIsReadable h = checkOpen "hIsReadable" h >>= \_ -> return (handleReadable h)
hIsWritable h = checkOpen "hIsWritable" h >>= \_ -> return (handleWritable h)
hIsSeekable h = checkOpen "hIsSeekable" h >>= \_ ->
  if handleAppends h then return False else c_isSeekable (handleStream h) >>= \r -> return (r == 1)
hIsTerminalDevice h = checkNotClosed "hIsTerminalDevice" h >>= \_ ->
  c_isTerminal (handleStream h) >>= \r -> return (r == 1)
hGetEcho h = hIsTerminalDevice h >>= \terminal ->
  if terminal then c_getEcho (handleStream h) >>= \r -> return (r == 1) else return False

hSetEcho :: Handle -> Bool -> IO ()
hSetEcho h on = hIsTerminalDevice h >>= \terminal ->
  if terminal
    then c_setEcho (handleStream h) (fromEnum on) >>= checkResult "hSetEcho" h >>= \_ -> return ()
    else return ()

-- | The handle's state, for people.
hShow :: Handle -> IO String
hShow h = stateOf h >>= \st -> return (case stateStatus st of
  Closed -> "{closed}"
  SemiClosed -> description "semi-closed" st
  Open | handleAppends h -> description "writable (append)" st
       | handleReadable h && handleWritable h -> description "read-writable" st
       | handleReadable h -> description "readable" st
       | True -> description "writable" st)
  where
    description kind st = "{loc=" ++ handlePath h ++ ",type=" ++ kind ++ ",buffering=" ++ (case stateBuffering st of
      NoBuffering -> "none"
      LineBuffering -> "line"
      BlockBuffering (Just n) -> "block (" ++ shows n ")"
      BlockBuffering Nothing -> "block (2048)") ++ "}"
