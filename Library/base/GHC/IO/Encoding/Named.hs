{-# LANGUAGE NoImplicitPrelude #-}
-- | The encodings that have names.
module GHC.IO.Encoding.Named
  ( latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, char8, localeEncoding, mkTextEncoding
  ) where

import GHC.Base
import GHC.IO.Encoding.Coding
import GHC.IO.Encoding.Iconv
import GHC.IO.Exception
import GHC.IO.Handle.Streams (utf8Encoding)
import GHC.IO.Handle.State
import GHC.List
import GHC.Num

utf8, char8, localeEncoding :: TextEncoding
utf8 = utf8Encoding
char8 = TextEncoding "ISO-8859-1" LowBytes
localeEncoding = utf8Encoding

latin1, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be :: TextEncoding
latin1 = coded "ISO-8859-1" Latin1 Fail
utf8_bom = coded "UTF-8BOM" MarkedUTF8 Fail
utf16 = coded "UTF-16" (UTF16 Marked) Fail
utf16le = coded "UTF16-LE" (UTF16 LittleEndian) Fail
utf16be = coded "UTF-16BE" (UTF16 BigEndian) Fail
utf32 = coded "UTF-32" (UTF32 Marked) Fail
utf32le = coded "UTF-32LE" (UTF32 LittleEndian) Fail
utf32be = coded "UTF-32BE" (UTF32 BigEndian) Fail

coded :: String -> Scheme -> Recovery -> TextEncoding
coded name scheme recovery = TextEncoding name (Coded (codec scheme recovery))

-- | An encoding by name; what follows two slashes in the name says what happens to errors.
mkTextEncoding :: String -> IO TextEncoding
mkTextEncoding name = case recoveryOf suffix of
  Nothing -> unknown
  Just recovery -> case filter (/= '-') (map upper base) of
    "UTF8" -> case recovery of
      Fail -> return utf8
      _ -> found "UTF-8" UTF8Scheme recovery
    "UTF16" -> found "UTF-16" (UTF16 Marked) recovery
    "UTF16LE" -> found "UTF16-LE" (UTF16 LittleEndian) recovery
    "UTF16BE" -> found "UTF-16BE" (UTF16 BigEndian) recovery
    "UTF32" -> found "UTF-32" (UTF32 Marked) recovery
    "UTF32LE" -> found "UTF-32LE" (UTF32 LittleEndian) recovery
    "UTF32BE" -> found "UTF-32BE" (UTF32 BigEndian) recovery
    _ | base `elem` asciiNames -> found "ASCII" ASCII recovery
      | base `elem` latin1Names -> found "ISO-8859-1" Latin1 recovery
      | True -> mkIconvEncoding base recovery >>= \encoding -> case encoding of
          Just e -> return e
          Nothing -> unknown
  where
    (base, suffix) = break (== '/') name
    found shown scheme recovery = return (coded shown scheme recovery)
    unknown = ioException (IOError Nothing NoSuchThing "mkTextEncoding" ("unknown encoding:" ++ name) Nothing Nothing)
    recoveryOf "" = Just Fail
    recoveryOf "//IGNORE" = Just Ignore
    recoveryOf "//TRANSLIT" = Just Transliterate
    recoveryOf "//ROUNDTRIP" = Just RoundTrip
    recoveryOf _ = Nothing
    upper c = if c >= 'a' && c <= 'z' then unsafeChr (ord c - 32) else c
    asciiNames =
      [ "ANSI_X3.4-1968", "iso-ir-6", "ANSI_X3.4-1986", "ISO_646.irv:1991", "US-ASCII", "us", "IBM367", "cp367", "csASCII", "ASCII"
      , "ISO646-US" ]
    latin1Names =
      [ "ISO_8859-1:1987", "iso-ir-100", "ISO_8859-1", "ISO-8859-1", "latin1", "l1", "IBM819", "CP819", "csISOLatin1" ]
