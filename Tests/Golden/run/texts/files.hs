{-# LANGUAGE OverloadedStrings #-}
-- Texts and handles: encodings, ends of lines, chunks, errors, and texts through pointers.
module Main (main) where

import Control.Exception
import qualified Data.ByteString as B
import qualified Data.Text as T
import qualified Data.Text.Array as A
import Data.Text.Foreign (asForeignPtr, dropWord16, fromPtr, lengthWord16, peekCStringLen, takeWord16, useAsPtr, withCStringLen)
import Data.Text.Internal (Text(..), showText)
import qualified Data.Text.IO as T
import Data.Text.Unsafe (Iter(..), iter, reverseIter)
import Foreign.ForeignPtr (withForeignPtr)
import Foreign.Storable (peekElemOff)
import System.IO
import System.IO.Error
import Text.Printf (printf)

failing :: Show a => String -> IO a -> IO ()
failing name action = do
  r <- try action
  putStrLn (name ++ ": " ++ either (\e -> show (isEOFError e, isIllegalOperation e, ioeGetErrorString e)) show r)

main :: IO ()
main = do
  let text = T.unlines ["one", "zwei \228\246\252", "\x1F600 drei", "", T.replicate 3000 "\8364"]
  T.writeFile "a" text
  s <- T.readFile "a"
  b <- B.readFile "a"
  print (s == text, T.length s, B.length b)
  T.appendFile "a" "end"
  h <- openFile "a" ReadMode
  x <- T.hGetLine h
  y <- hGetLine h
  z <- T.hGetLine h
  c <- T.hGetChunk h
  print (x, y, z, T.take 3 c)
  rest <- T.hGetContents h
  print (T.length c + T.length rest)
  failing "closed" (T.hGetLine h)
  h1 <- openFile "a" ReadMode
  ls <- mapM (const (T.hGetLine h1)) [1 .. 6 :: Int]
  print (map T.length ls)
  failing "end" (T.hGetLine h1)
  chunk <- T.hGetChunk h1
  print chunk
  -- Ends of lines and other encodings
  h2 <- openFile "b" WriteMode
  hSetNewlineMode h2 (NewlineMode CRLF CRLF)
  T.hPutStrLn h2 "x\ny"
  hSetEncoding h2 latin1
  T.hPutStr h2 "\228\n"
  failing "latin1" (T.hPutStr h2 "\8364")
  hClose h2
  B.readFile "b" >>= print
  h3 <- openFile "b" ReadMode
  hSetNewlineMode h3 universalNewlineMode
  l <- T.hGetLine h3
  hSetEncoding h3 latin1
  m <- T.hGetContents h3
  print (l, m)
  h4 <- openFile "c" WriteMode
  hSetEncoding h4 utf16le
  T.hPutStr h4 "a\x1F600"
  hClose h4
  B.readFile "c" >>= print . B.unpack
  B.writeFile "d" (B.pack [97, 255, 98])
  failing "bad bytes" (T.readFile "d")
  T.putStr "no newline, "
  T.putStrLn "\228 \x1F600"
  hSetBuffering stdout NoBuffering
  T.putStrLn "unbuffered"
  printf "%s and %5s|\n" (T.pack "text") (T.pack "ab")
  -- Pointers
  p <- useAsPtr "ab\x1F600" fromPtr
  u <- withCStringLen "\228b" peekCStringLen
  (fp, n) <- asForeignPtr "xyz"
  w <- withForeignPtr fp (\q -> peekElemOff q 2)
  print (p, u, n, w, lengthWord16 "a\x1F600", takeWord16 2 "a\x1F600", dropWord16 2 "a\x1F600z")
  -- Inside
  let inner = T.drop 1 (T.pack "xab\x1F600")
  case inner of
    Text array off len -> print (A.toList array off len, len)
  case (iter inner 2, reverseIter inner 3) of
    (Iter ch k, (ch', k')) -> print (ch, k, ch', k')
  print (A.toList (A.run (do { a <- A.new 3; A.unsafeWrite a 0 65; A.unsafeWrite a 1 66; A.unsafeWrite a 2 67; return a })) 0 3)
  putStrLn (takeWhile (/= ']') (showText "ab"))
  line <- T.getLine
  print line
  T.interact (T.toUpper)
