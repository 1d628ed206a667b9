{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Reading and writing text; bytes as they are: "GHC.IO.Handle.Memory".
module GHC.IO.Handle.Text
  ( hPutChar, hPutStr, hPutStrLn, putText, hGetChar, hLookAhead, hGetLine, hGetContents, hGetContents'
  , hWaitForInput
  ) where

import GHC.Base
import GHC.Exception
import GHC.IO
import GHC.IO.Bytes
import GHC.IO.Encoding.Coding
import GHC.IO.Exception
import GHC.IO.Handle.Streams
import GHC.IO.Handle.State
import GHC.List
import GHC.Num

-- Writing

hPutChar :: Handle -> Char -> IO ()
hPutChar h c =
  checkWritable "hPutChar" h >>= \st -> putOne "hPutChar" st h c

-- | The function's name is for errors of encoding.
putOne :: String -> HandleState -> Handle -> Char -> IO ()
putOne function st h c = case c of
  '\n' | isCRLF (outputNL (stateNewlines st)) -> put '\r' >> put '\n'
  _ -> put c
  where
    put x = case codingOf st of
      UTF8 | isSurrogate x -> ioException (invalidCharacter function h)
           | True -> check (c_putChar (handleStream h) (ord x))
      LowBytes -> check (c_putByte (handleStream h) (ord x))
      Coded codec -> putCoded function codec h x
    check action = action >>= checkResult function h >>= \_ -> return ()

isSurrogate :: Char -> Bool
isSurrogate c = c >= '\xD800' && c <= '\xDFFF'

codingOf :: HandleState -> Coding
codingOf st = case stateEncoding st of
  Just encoding -> encodingCoding encoding
  Nothing -> LowBytes

putCoded :: String -> Codec -> Handle -> Char -> IO ()
putCoded function codec h c = case codecEncode codec c of
  Nothing -> ioException (invalidCharacter function h)
  Just bytes -> putMark function codec h >> putBytes function h bytes

-- | Writes the mark if it has not been written.
putMark :: String -> Codec -> Handle -> IO ()
putMark function codec h = stateOf h >>= \st ->
  if stateMarked st
    then return ()
    else modifyState h (\old -> old { stateMarked = True }) >> putBytes function h (codecMark codec)

putBytes :: String -> Handle -> [Int] -> IO ()
putBytes _ _ [] = return ()
putBytes function h (b : bs) =
  c_putByte (handleStream h) b >>= checkResult function h >>= \_ -> putBytes function h bs

isCRLF :: Newline -> Bool
isCRLF CRLF = True
isCRLF LF = False

isUTF8 :: HandleState -> Bool
isUTF8 st = case codingOf st of
  UTF8 -> True
  _ -> False

hPutStr, hPutStrLn :: Handle -> String -> IO ()
hPutStr h text = putText commitBuffer h text False
hPutStrLn h text = putText commitBuffer h text True

-- | What errors of encoding name. A constant, so that no call makes it.
commitBuffer :: String
commitBuffer = "commitBuffer"
{-# NOINLINE commitBuffer #-}

-- | Writes a text and perhaps a newline; what errors of encoding name where the text is buffered. The text is evaluated
-- and encoded in chunks, and a chunk is written when it is full or, with line buffering, at a newline: when the text ends
-- in an exception, the chunk that has been begun is not written. Without buffering characters are written one by one.
putText :: String -> Handle -> String -> Bool -> IO ()
putText commit h text newline =
  checkWritable "hPutStr" h >>= \st -> case (stateBuffering st, codingOf st) of
    (NoBuffering, _) -> oneByOne "hPutChar" st text
    (_, Coded codec) -> oneByOne commit st text >> putMark commit codec h
    (LineBuffering, _) -> chunks True st
    _ -> chunks False st
  where
    oneByOne function st (c : cs) = putOne function st h c >> oneByOne function st cs
    oneByOne function st [] = if newline then putOne function st h '\n' else return ()
    chunks byLines st = IO (\s -> case newByteArray# 256# s of
      (# s1, m #) -> putChunks h byLines (isUTF8 st) (isCRLF (outputNL (stateNewlines st))) newline m text s1)

-- | The encoding loop: a buffer of 256 bytes, then of @fullSize@; at most @chunkChars@ characters in it.
putChunks
  :: Handle -> Bool -> Bool -> Bool -> Bool -> MutableByteArray# RealWorld -> String
  -> State# RealWorld -> (# State# RealWorld, () #)
putChunks h byLines utf8 crlf newline m0 text0 = go m0 256# 0# 0# text0 newline
  where
    -- Buffer, its size, bytes and characters in it.
    go m size i n text pending s = case text of
      [] | pending -> go m size i n "\n" False s
         | True -> commit m i s
      C# c : cs
        | isTrue# (n >=# 2047#) -> case commit m i s of
            (# s1, _ #) -> go m size 0# 0# text pending s1
        | isTrue# ((i +# 8#) ># size) -> case newByteArray# 8448# s of
            (# s1, bigger #) -> case copyMutableByteArray# m 0# bigger 0# i s1 of
              s2 -> go bigger 8448# i n text pending s2
        | True -> case put m i c s of
            (# s1, j #)
              | isTrue# (j <# 0#) -> case commit m i s1 of
                  (# s2, _ #) -> unIO (ioException (invalidCharacter commitBuffer h)) s2
              | byLines, isTrue# (eqChar# c '\n'#) -> case commit m j s1 of
                  (# s2, _ #) -> go m size 0# 0# cs pending s2
              | True -> go m size j (n +# 1#) cs pending s1
    -- The offset behind the character, below zero if it has no code.
    put m i c s
      | crlf, isTrue# (eqChar# c '\n'#) = case writeWord8Array# m i 13## s of
          s1 -> case writeWord8Array# m (i +# 1#) 10## s1 of s2 -> (# s2, i +# 2# #)
      | utf8 = putUTF8# m i c s
      | True = case writeWord8Array# m i (narrow8Word# (int2Word# (ord# c))) s of s1 -> (# s1, i +# 1# #)
    commit _ 0# s = (# s, () #)
    commit m i s = case unIO (c_write (handleStream h) m i) s of
      (# s1, r #)
        | r >= 0 -> (# s1, () #)
        | True -> case unIO (checkResult "hPutStr" h r) s1 of (# s2, _ #) -> (# s2, () #)

-- Reading

-- | A character's code; below zero the end or an error; beyond the last character for malformed bytes.
charResult :: String -> Handle -> Int -> IO Char
charResult function h r
  | r > 0x10FFFF = ioException (invalidBytes function h)
  | r >= 0 = return (unsafeChr r)
  | r == -1 = endOfFile function h
  | otherwise = checkResult function h (r + 1) >>= \_ -> endOfFile function h

hGetChar :: Handle -> IO Char
hGetChar h = checkReadable "hGetChar" h >>= \st -> getOne "hGetChar" st h >>= \c ->
  if isCRLF (inputNL (stateNewlines st)) && c == '\r'
    then nextIs st '\n' >>= \isPair -> if isPair then hGetChar h else return c
    else return c
  where
    nextIs st c = case codingOf st of
      Coded _ -> peekDecoded "hGetChar" h >>= \next -> case next of
        Decoded d _ _ -> return (c == d)
        _ -> return False
      _ -> c_getByte (handleStream h) >>= \b ->
        if b < 0 then return False else c_ungetByte (handleStream h) b >> return (b == ord c)

getOne :: String -> HandleState -> Handle -> IO Char
getOne function st h = case codingOf st of
  UTF8 -> c_getChar (handleStream h) >>= charResult function h
  LowBytes -> c_getByte (handleStream h) >>= charResult function h
  Coded codec -> getDecoded function codec h >>= decodedChar function h

decodedChar :: String -> Handle -> Decoded -> IO Char
decodedChar function h decoded = case decoded of
  Decoded c _ _ -> return c
  End -> endOfFile function h
  Malformed -> ioException (invalidBytes function h)

-- | The next character of a codec, which keeps in mind what the mark said.
getDecoded :: String -> Codec -> Handle -> IO Decoded
getDecoded function codec h = stateOf h >>= \st -> decodeNext function codec (stateOrder st) h >>= \r -> case r of
  Decoded _ order@(Just _) _ -> modifyState h (\old -> old { stateOrder = order }) >> return r
  _ -> return r

decodeNext :: String -> Codec -> Maybe Order -> Handle -> IO Decoded
decodeNext function codec order h = codecDecode codec next (ungetOne h) order
  where
    next = c_getByte (handleStream h) >>= \b ->
      if b < -1 then checkResult function h (b + 1) >>= \_ -> return (-1) else return b

ungetOne :: Handle -> Int -> IO ()
ungetOne h b = c_ungetByte (handleStream h) b >> return ()

-- | The next character, which stays in the input.
peekDecoded :: String -> Handle -> IO Decoded
peekDecoded function h = stateOf h >>= \st -> decodeNext function (codecOf st) (stateOrder st) h >>= \r -> case r of
  Decoded _ _ bytes -> giveBack bytes >> return r
  _ -> return r
  where
    codecOf st = case codingOf st of
      UTF8 -> codec UTF8Scheme Fail
      LowBytes -> codec Latin1 Fail
      Coded c -> c
    giveBack [] = return ()
    giveBack (b : bs) = ungetOne h b >> giveBack bs

hLookAhead :: Handle -> IO Char
hLookAhead h = checkReadable "hLookAhead" h >>= \_ -> peekDecoded "hLookAhead" h >>= decodedChar "hLookAhead" h

-- | Whether there is something to read within so many milliseconds; below zero waits for ever.
hWaitForInput :: Handle -> Int -> IO Bool
hWaitForInput h time = checkReadable "hWaitForInput" h >>= \_ ->
  c_waitInput (handleStream h) time >>= checkResult "hWaitForInput" h >>= \r ->
  if r == 0 then return False else
  c_atEnd (handleStream h) >>= \end ->
  if end == 1 then endOfFile "hWaitForInput" h else return True

hGetLine :: Handle -> IO String
hGetLine h = checkReadable "hGetLine" h >>= \st -> case codingOf st of
  Coded codec -> decodedLine st codec h
  _ -> bytesLine st h

-- | A line, character by character.
decodedLine :: HandleState -> Codec -> Handle -> IO String
decodedLine st codec h = getDecoded "hGetLine" codec h >>= \first -> case first of
  End -> endOfFile "hGetLine" h
  _ -> go first
  where
    go decoded = case decoded of
      End -> return []
      Decoded '\n' _ _ -> return []
      Decoded '\r' _ _ | isCRLF (inputNL (stateNewlines st)) -> getDecoded "hGetLine" codec h >>= \next -> case next of
        Decoded '\n' _ _ -> return []
        _ -> fmap ('\r' :) (go next)
      _ -> decodedChar "hGetLine" h decoded >>= \c -> fmap (c :) (getDecoded "hGetLine" codec h >>= go)

bytesLine :: HandleState -> Handle -> IO String
bytesLine st h =
  IO (\s -> case newByteArray# 256# s of
    (# s1, m #) -> unIO (readPieces m 256# 0#) s1) >>= \line -> case line of
      Line bytes n ended -> decodeLine st h bytes n ended
  where
    -- A line of which so many bytes have been read into the buffer.
    readPieces m size used = IO (\s -> case newByteArray# (size -# used) s of
      (# s1, piece #) -> case unIO (c_readLine (handleStream h) piece (size -# used) >>= checkResult "hGetLine" h) s1 of
        (# s2, I# 0# #)
          | isTrue# (used ==# 0#) -> unIO (endOfFile "hGetLine" h) s2
          | True -> finish m used False s2
        (# s2, I# n #) -> case copyMutableByteArray# piece 0# m used n s2 of
          s3 -> case readWord8Array# m (used +# n -# 1#) s3 of
            (# s4, last #)
              | isTrue# (eqWord# last 10##) -> finish m (used +# n -# 1#) True s4
              | isTrue# ((used +# n) <# size) -> unIO (readPieces m size (used +# n)) s4
              | True -> case newByteArray# (size *# 2#) s4 of
                  (# s5, bigger #) -> case copyMutableByteArray# m 0# bigger 0# (used +# n) s5 of
                    s6 -> unIO (readPieces bigger (size *# 2#) (used +# n)) s6)
    finish m n ended s = case unsafeFreezeByteArray# m s of (# s1, bytes #) -> (# s1, Line bytes n ended #)

-- | A line's bytes, and whether a newline followed.
data Line = Line ByteArray# Int# Bool

-- | The text of a line's bytes; invalid ones raise.
decodeLine :: HandleState -> Handle -> ByteArray# -> Int# -> Bool -> IO String
decodeLine st h bytes n ended
  | isUTF8 st = case decodeUTF8 bytes 0# size incomplete invalid of
      text -> forceAll text >> return text
  | otherwise = return (decodeLatin1 bytes 0# size (\_ -> []))
  where
    size | ended, isCRLF (inputNL (stateNewlines st)), isTrue# (n ># 0#), isTrue# (eqWord# (indexWord8Array# bytes (n -# 1#)) 13##) = n -# 1#
         | otherwise = n
    invalid = throw (invalidBytes "hGetLine" h)
    incomplete (I# i) = if isTrue# (i ==# size) then [] else invalid
    forceAll [] = return ()
    forceAll (_ : cs) = forceAll cs

-- | The rest of the input, read as it is demanded. The handle is semi-closed from now on, and closed at
-- the end of the input.
hGetContents :: Handle -> IO String
hGetContents h = checkReadable "hGetContents" h >>= \st ->
  modifyState h (\old -> old { stateStatus = SemiClosed }) >>
  fmap (inputLines st) (case codingOf st of
    Coded codec -> lazyDecode codec h
    _ -> lazyRead (isUTF8 st) h noBytes)

-- | The rest of the input, decoded character by character as it is demanded.
lazyDecode :: Codec -> Handle -> IO String
lazyDecode codec h = unsafeInterleaveIO (ifNotClosed h (getDecoded "hGetContents" codec h >>= \decoded -> case decoded of
  Decoded c _ _ -> fmap (c :) (lazyDecode codec h)
  End -> closeQuietly h >> return []
  Malformed -> closeQuietly h >> ioException (invalidBytes "hGetContents" h)))

ifNotClosed :: Handle -> IO a -> IO a
ifNotClosed h action = stateOf h >>= \st -> case stateStatus st of
  Closed -> illegal "hGetContents" "delayed read on closed handle" h
  _ -> action

-- | The rest of the input, read now; the handle is closed.
hGetContents' :: Handle -> IO String
hGetContents' h = hGetContents h >>= \text -> go text text
  where
    go text [] = return text
    go text (_ : cs) = go text cs

inputLines :: HandleState -> String -> String
inputLines st text
  | isCRLF (inputNL (stateNewlines st)) = go text
  | otherwise = text
  where
    go ('\r' : cs@('\n' : _)) = go cs
    go (c : cs) = c : go cs
    go [] = []

noBytes :: Bytes
noBytes = case runRW# (\s -> case newByteArray# 0# s of
  (# s1, m #) -> case unsafeFreezeByteArray# m s1 of (# _, b #) -> Bytes b) of b -> b

-- | The rest of the input, after the bytes of a character that a former chunk ended in.
lazyRead :: Bool -> Handle -> Bytes -> IO String
lazyRead utf8 h carried = unsafeInterleaveIO (ifNotClosed h (readChunk h carried >>= \chunk -> case chunk of
  Bytes bytes -> case sizeofByteArray# bytes of
    0# -> closeQuietly h >> return []
    n | isEmpty chunk carried -> return invalid
      | utf8 -> return (decodeUTF8 bytes 0# n (continue bytes n) invalid)
      | otherwise -> return (decodeLatin1 bytes 0# n (continue bytes n))))
  where
    -- The file is free from then on.
    invalid = unsafePerformIO (closeQuietly h >> ioException (invalidBytes "hGetContents" h))
    continue bytes n (I# i) = unsafePerformIO (lazyRead utf8 h (slice bytes i (n -# i)))
    -- Nothing was read behind the carried bytes.
    isEmpty (Bytes new) (Bytes old) = isTrue# (sizeofByteArray# new ==# sizeofByteArray# old)

-- | Carried bytes and what can be read now, at most 8 KB; only the carried bytes at the end of the input.
readChunk :: Handle -> Bytes -> IO Bytes
readChunk h (Bytes carried) = IO (\s -> case newByteArray# 8192# s of
  (# s1, m #) -> case unIO (c_readSome (handleStream h) m 8192# >>= checkResult "hGetContents" h) s1 of
    (# s2, I# n #) -> case sizeofByteArray# carried of
      0# -> case shrinkMutableByteArray# m n s2 of
        s3 -> case unsafeFreezeByteArray# m s3 of (# s4, b #) -> (# s4, Bytes b #)
      c -> case newByteArray# (c +# n) s2 of
        (# s3, joined #) -> case copyByteArray# carried 0# joined 0# c s3 of
          s4 -> case copyMutableByteArray# m 0# joined c n s4 of
            s5 -> case unsafeFreezeByteArray# joined s5 of (# s6, b #) -> (# s6, Bytes b #))

slice :: ByteArray# -> Int# -> Int# -> Bytes
slice bytes i n = case runRW# (\s -> case newByteArray# n s of
  (# s1, m #) -> case copyByteArray# bytes i m 0# n s1 of
    s2 -> case unsafeFreezeByteArray# m s2 of (# _, b #) -> Bytes b) of b -> b

closeQuietly :: Handle -> IO ()
closeQuietly h = c_close (handleStream h) >> unlockFile h >> modifyState h (\st -> st { stateStatus = Closed })
