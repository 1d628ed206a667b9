{-# LANGUAGE OverloadedStrings #-}
-- Edges of strict texts: bytes that are no characters, cases that are several characters, errors (first lines), numbers.
import qualified Data.Text as T
import qualified Data.Text.Encoding as E
import Data.Text.Encoding.Error
import qualified Data.ByteString as B
import Control.Exception
import Data.Text.Read
t :: Show a => a -> IO ()
t x = try (evaluate (length (show x))) >>= \r -> case r of { Left e -> putStrLn (takeWhile (/='\n') (show (e::SomeException))); Right v -> print x }
main = do
  let cases = [[0xE2,0x82],[0xE2,0x28,0xA1],[0xF0,0x9F,0x98],[0xED,0xA0,0x80],[0xC0,0x80],[0x61,0xff,0x62],[0xF0,0x9F,0x41],[0xF5,0x80],[0x80,0x80,0x61],[0xE2,0x82,0xAC,0xE2],[0xF4,0x90,0x80,0x80],[0xC3]]
  mapM_ (\c -> t (E.decodeUtf8With lenientDecode (B.pack c), E.decodeUtf8With (replace '!') (B.pack c), E.decodeUtf8With ignore (B.pack c))) cases
  mapM_ (\c -> t (E.decodeUtf8 (B.pack c)))  cases
  mapM_ (\c -> t (either (\e -> show e) show (E.decodeUtf8' (B.pack c))))  cases
  mapM_ (\c -> t (E.decodeUtf8With (\d m -> Just (if m == Nothing then '?' else '!')) (B.pack c)))  cases
  t (E.decodeUtf16LEWith lenientDecode (B.pack [0x41,0,0x00,0xd8,0x42,0]), E.decodeUtf16LEWith lenientDecode (B.pack [0x41]), E.decodeUtf16BEWith lenientDecode (B.pack [0xdc,0,0,0x41]))
  t (E.decodeUtf16LE (B.pack [0x41])); t (E.decodeUtf32LE (B.pack [0x41,0,0,1])); t (E.decodeUtf32BEWith lenientDecode (B.pack [0,0,0xd8,0,0,0,0,0x41,0]))
  t (E.decodeUtf16LE (B.pack [0x41, 0, 0, 0xd8]))
  t (T.head ""); t (T.index "abc" 5);t (T.index "abc" (-1)); t (T.maximum ""); t (T.splitOn "" "abc"); t (T.replace "" "a" "b"); t (T.foldr1 max ""); t (T.breakOn "" "a"); t (T.count "" "a"); t (T.breakOnAll "" "x"); t (T.init ""); t (T.last ""); t (T.tail "")
  t (T.replicate (2^62) "abc")
  t (T.toTitle "hello wORLD o'neil ǆabc ﬁx 1st", T.toCaseFold "STRAßE", T.toUpper "ŉ", T.center 8 'x' "HS", T.center 4 'x' "hello", T.center 5 'x' "ab")
  t (T.words "  a\tb\x3000 c ", T.lines "a\n\nb\r\n", T.split (=='a') "", T.splitOn "," "", T.strip "  x ", T.chunksOf 0 "abc", T.chunksOf 2 "abcde", T.breakOnEnd "::" "a::b::c", T.breakOnAll "/" "a/b/c/", T.inits "ab", T.commonPrefixes "foobar" "fooquux", T.commonPrefixes "a" "b", T.zip "ab" "c", T.transpose ["green","orange"])
  t (E.encodeUtf8 "aé€😀", E.encodeUtf16LE "a😀", E.encodeUtf32BE "a😀", compare ("\xFFFF"::T.Text) "\x10000")
  print (map decimal ["123abc","","-1","99999999999999999999"] :: [Either String (Int,T.Text)])
  print (map hexadecimal ["0xFFz","ff","0x","0xg","g"] :: [Either String (Int,T.Text)])
  print (map (signed decimal) ["-12","+3x","--1"] :: [Either String (Integer,T.Text)])
  print (map double ["1","1.5","-1.5e3x","1.","1.x","1e","1e+","1E-2",".5","abc","","1e400","1e-400","123456789012345678901234567890","-0","0.1","3.","1.5e","+2","-","1.5e+-3"])
  print (map rational ["1.5","-1.5e3x","1e-2", "1."] :: [Either String (Rational,T.Text)])
  print (map rational ["1.5","-1.5e3x","1e-2", "1."] :: [Either String (Float,T.Text)])
