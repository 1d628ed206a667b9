{-# LANGUAGE OverloadedStrings #-}
-- What lazy texts and builders do not look at, and what builders make.
module Main (main) where

import Control.Exception
import qualified Data.ByteString.Lazy as B
import qualified Data.Text as S
import Data.Text.Internal.Lazy (Text(..), chunk)
import qualified Data.Text.Lazy as T
import Data.Text.Lazy.Builder
import Data.Text.Lazy.Builder.Int
import Data.Text.Lazy.Builder.RealFloat
import qualified Data.Text.Lazy.Encoding as E
import qualified Data.Text.Lazy.IO as T
import qualified Data.Text.Lazy.Read as R
import Data.Text.Encoding.Error (lenientDecode)
import Data.Int
import Data.Word

show' :: Show a => String -> a -> IO ()
show' name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "error: " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const (show x)) r)

part :: Text
part = Chunk "aab\n" undefined

main :: IO ()
main = do
  show' "head" (T.head part, T.null part)
  show' "take" (T.take 3 part)
  show' "splitAt" (fst (T.splitAt 3 part))
  show' "drop" (T.head (T.drop 3 part))
  show' "tail" (T.head (T.tail part))
  show' "unpack" (take 4 (T.unpack part))
  show' "append" (T.head (T.append part undefined))
  show' "concat" (T.take 3 (T.concat (part : undefined)))
  show' "cons" (T.head (T.cons 'x' undefined))
  show' "any" (T.any (== 'b') part, T.find (> 'a') part)
  show' "takeWhile" (T.takeWhile (== 'a') part)
  show' "span" (fst (T.span (== 'a') part))
  show' "group" (T.unpack (head (T.group part)))
  show' "split" (T.unpack (head (T.split (== 'b') part)))
  show' "lines" (T.unpack (head (T.lines part)))
  show' "isPrefixOf" (T.isPrefixOf "aa" part)
  show' "compare" (compare part "b", part == "b")
  show' "cycle" (T.take 6 (T.cycle "ab"), T.take 3 (T.repeat 'x'), T.take 4 (T.iterate succ 'a'))
  show' "length" (T.length part)
  show' "toStrict" (S.length (T.toStrict part))
  show' "decode" (T.head (E.decodeUtf8 (B.append (B.pack (replicate 100 97)) undefined)))
  show' "errors" (T.head "")
  show' "errors" (T.cycle "")
  show' "errors" (T.splitOn "" "a")
  show' "errors" (T.index "abc" 7)
  show' "errors" (E.decodeUtf8 (B.pack [97, 255]))
  show' "lenient" (E.decodeUtf8With lenientDecode (B.fromChunks ["a\xe2", "\x82", "b\xe2\x82", "\xac"]))
  show' "utf8'" (either show show (E.decodeUtf8' (B.pack [97, 255])), either show show (E.decodeUtf8' (B.pack [97])))
  show' "chunk" (chunk S.empty "a", S.length (head (T.toChunks (T.fromStrict "abc"))))
  -- Builders
  print (toLazyText (singleton 'a' <> "bc" <> fromText "def" <> fromString "gh\228\x1F600" <> fromLazyText "ij" <> flush <> mempty))
  print (toLazyText (mconcat [decimal n <> singleton ' ' | n <- [0, 1, -1, 10, 99, 100, maxBound, minBound :: Int]]))
  print (toLazyText (decimal (minBound :: Int8) <> " " <> decimal (maxBound :: Word64) <> " " <> decimal (2 ^ (70 :: Int) :: Integer) <> " " <> hexadecimal (255 :: Int) <> " " <> hexadecimal (2 ^ (70 :: Int) :: Integer)))
  show' "negative" (toLazyText (hexadecimal (-1 :: Int)) == "x")
  print (toLazyText (mconcat [realFloat x <> singleton ' ' | x <- [0, 1, 0.1, 0.09, 1e7, 9999999, 1.5e-3, -2.5, 1 / 0, 0 / 0 :: Double]]))
  print (toLazyText (mconcat [formatRealFloat f d x <> singleton ' ' | f <- [Exponent, Fixed, Generic], d <- [Nothing, Just 0, Just 1, Just 3], x <- [0, 0.05, 1.25, 123456.789, 1e-4, -0.96 :: Double]]))
  let long = mconcat [fromText (S.replicate (n `mod` 200) "x") <> decimal n <> fromString "\x1F600" | n <- [1 .. 2000 :: Int]]
      expected = concat [replicate (n `mod` 200) 'x' ++ show n ++ "\x1F600" | n <- [1 .. 2000 :: Int]]
  print (T.unpack (toLazyText long) == expected, toLazyText long == toLazyText long, compare (toLazyText long) "x")
  print (T.take 12 (toLazyText (mconcat (map decimal [1 :: Int ..]))), show (singleton 'x'), singleton 'a' == "a")
  print (T.length (toLazyText (mconcat (replicate 100000 (singleton '\x1F600')))))
  -- Readers and files
  print (R.decimal "12ab" :: Either String (Int, T.Text), R.double (T.fromChunks ["1", ".", "5e", "2x"]), R.hexadecimal "0xfg" :: Either String (Int, T.Text), R.signed R.decimal "-3" :: Either String (Int, T.Text), R.rational "0.5" :: Either String (Rational, T.Text))
  T.writeFile "f" (T.unlines (replicate 3000 "z\228\x1F600"))
  T.appendFile "f" "end"
  t <- T.readFile "f"
  print (T.length t, T.take 5 t, last (T.lines t))
  T.putStrLn "out \228"
