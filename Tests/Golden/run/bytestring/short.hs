{-# LANGUAGE OverloadedStrings, MagicHash #-}
-- Short byte strings: all functions and instances.
module Main (main) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Short as S
import Data.ByteString.Short.Internal (ShortByteString(..), copyToPtr, createFromPtr)
import Control.Exception
import Foreign.Marshal.Alloc (allocaBytes)
import qualified Data.Map as Map
import GHC.Exts (Int(..), sizeofByteArray#)

main :: IO ()
main = do
  let s = "hello" :: S.ShortByteString
      t = S.pack [104, 101, 108, 112]
  print (s, t, S.empty, S.null S.empty, S.length s, S.unpack t, map (S.index s) [0, 4])
  print (compare s t, s == "hello", s == t, s <> t, mconcat [s, S.empty, t], mempty :: S.ShortByteString)
  print (compare s "hell", compare S.empty t, compare t t, maximum [s, t, "he"])
  print (S.toShort "abc", S.fromShort s, S.toShort (B.drop 2 "abcdef"), S.fromShort S.empty)
  print (read "\"x\\255y\"" :: S.ShortByteString, Just s)
  print (Map.toList (Map.fromListWith (+) [(S.pack [k `mod` 3], fromIntegral k :: Int) | k <- [0 .. 20]]))
  r <- try (evaluate (S.index s 5))
  putStrLn (either (\e -> "error: " ++ takeWhile (/= '\n') (show (e :: SomeException))) show r)
  r' <- try (evaluate (S.index s (-1)))
  putStrLn (either (\e -> "error: " ++ takeWhile (/= '\n') (show (e :: SomeException))) show r')
  a <- S.useAsCString s S.packCString
  b <- S.useAsCStringLen s (\(p, n) -> S.packCStringLen (p, n - 1))
  c <- allocaBytes 3 (\p -> copyToPtr s 1 p 3 >> createFromPtr p 3)
  print (a, b, c)
  print (case s of SBS bytes -> I# (sizeofByteArray# bytes))
