{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | C's strings: UTF-8, as the locale is taken to be.
module Foreign.C.String
  ( CString, CStringLen, peekCString, peekCStringLen, newCString, newCStringLen, withCString, withCStringLen
  , charIsRepresentable, castCharToCChar, castCCharToChar, castCharToCUChar, castCUCharToChar
  , castCharToCSChar, castCSCharToChar
  , peekCAString, peekCAStringLen, newCAString, newCAStringLen, withCAString, withCAStringLen
  , CWString, CWStringLen, peekCWString, peekCWStringLen, newCWString, newCWStringLen, withCWString, withCWStringLen
  ) where

import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Storable
import GHC.Base
import GHC.Char
import qualified GHC.IO.Bytes as Bytes
import GHC.List
import GHC.Num
import GHC.Ptr
import GHC.Real
import GHC.Word

type CString = Ptr CChar
type CStringLen = (Ptr CChar, Int)

-- | The text, read now. A byte that is not UTF-8 becomes U+DC00 plus itself, which is written as the byte.
peekCString :: CString -> IO String
peekCString p = lengthArray0 0 p >>= \n -> peekCStringLen (p, n)

peekCStringLen :: CStringLen -> IO String
peekCStringLen (p, n) =
  -- A terminated copy, so that decoding never looks beyond the end.
  allocaBytes (n + 1) (\(Ptr copy) ->
    peekArray n p >>= \bytes -> pokeArray0 0 (Ptr copy) bytes >>
    pieces copy n)
  where
    -- NUL characters split the text, since the decoder stops at them.
    pieces copy len = case Bytes.peekCString copy of
      s -> force s >>= \size ->
        if size >= len
          then return s
          else case plusPtr (Ptr copy) (size + 1) of
            Ptr rest -> fmap (\t -> s ++ '\0' : t) (pieces rest (len - size - 1))
    -- Evaluates a text and tells its size in bytes.
    force s = go 0 s
      where
        go n' [] = return n'
        go n' (c : cs) = let n'' = n' + byteSize c in n'' `seq` go n'' cs

-- | The bytes that a character takes in UTF-8, escaped bytes taking one.
byteSize :: Char -> Int
byteSize c
  | c < '\x80' = 1
  | c >= '\xDC80' && c <= '\xDCFF' = 1
  | c < '\x800' = 2
  | c < '\x10000' = 3
  | otherwise = 4

utf8 :: String -> [CChar]
utf8 = foldr encode []
  where
    encode c rest
      | c >= '\xDC80' && c <= '\xDCFF' = byte (ord c - 0xDC00) : rest
      | otherwise = case ord c of
          x | x < 0x80 -> byte x : rest
            | x < 0x800 -> byte (0xC0 + x `quot` 64) : low x : rest
            | x < 0x10000 -> byte (0xE0 + x `quot` 4096) : low (x `quot` 64) : low x : rest
            | otherwise -> byte (0xF0 + x `quot` 262144) : low (x `quot` 4096) : low (x `quot` 64) : low x : rest
    byte :: Int -> CChar
    byte = fromIntegral
    low x = byte (0x80 + x `rem` 64)

newCString :: String -> IO CString
newCString s = newArray0 0 (utf8 s)

newCStringLen :: String -> IO CStringLen
newCStringLen s = case utf8 s of
  bytes -> newArray bytes >>= \p -> return (p, length bytes)

withCString :: String -> (CString -> IO a) -> IO a
withCString s = withArray0 0 (utf8 s)

withCStringLen :: String -> (CStringLen -> IO a) -> IO a
withCStringLen s action = withArrayLen (utf8 s) (\n p -> action (p, n))

charIsRepresentable :: Char -> IO Bool
charIsRepresentable c = return (c < '\xD800' || c > '\xDFFF')

-- Characters as bytes

castCharToCChar :: Char -> CChar
castCharToCChar c = fromIntegral (ord c)

castCCharToChar :: CChar -> Char
castCCharToChar c = unsafeChr (fromIntegral (fromIntegral c :: Word8))

castCharToCUChar :: Char -> CUChar
castCharToCUChar c = fromIntegral (ord c)

castCUCharToChar :: CUChar -> Char
castCUCharToChar c = unsafeChr (fromIntegral c)

castCharToCSChar :: Char -> CSChar
castCharToCSChar c = fromIntegral (ord c)

castCSCharToChar :: CSChar -> Char
castCSCharToChar c = unsafeChr (fromIntegral (fromIntegral c :: Word8))

-- Strings of bytes

peekCAString :: CString -> IO String
peekCAString p = fmap (map castCCharToChar) (peekArray0 0 p)

peekCAStringLen :: CStringLen -> IO String
peekCAStringLen (p, n) = fmap (map castCCharToChar) (peekArray n p)

newCAString :: String -> IO CString
newCAString s = newArray0 0 (map castCharToCChar s)

newCAStringLen :: String -> IO CStringLen
newCAStringLen s = newArray (map castCharToCChar s) >>= \p -> return (p, length s)

withCAString :: String -> (CString -> IO a) -> IO a
withCAString s = withArray0 0 (map castCharToCChar s)

withCAStringLen :: String -> (CStringLen -> IO a) -> IO a
withCAStringLen s action = withArrayLen (map castCharToCChar s) (\n p -> action (p, n))

-- Strings of wide characters

type CWString = Ptr CWchar
type CWStringLen = (Ptr CWchar, Int)

toWide :: String -> [CWchar]
toWide = map (\c -> fromIntegral (ord c))

fromWide :: [CWchar] -> String
fromWide = map (\c -> chr (fromIntegral c))

peekCWString :: CWString -> IO String
peekCWString p = fmap fromWide (peekArray0 0 p)

peekCWStringLen :: CWStringLen -> IO String
peekCWStringLen (p, n) = fmap fromWide (peekArray n p)

newCWString :: String -> IO CWString
newCWString s = newArray0 0 (toWide s)

newCWStringLen :: String -> IO CWStringLen
newCWStringLen s = newArray (toWide s) >>= \p -> return (p, length s)

withCWString :: String -> (CWString -> IO a) -> IO a
withCWString s = withArray0 0 (toWide s)

withCWStringLen :: String -> (CWStringLen -> IO a) -> IO a
withCWStringLen s action = withArrayLen (toWide s) (\n p -> action (p, n))
