-- Encodings by their names, the C library's too. Unlike GHC, hythe knows none whose bytes depend on those before (UTF-7).
import System.IO
import Control.Exception
import Control.Monad
import Data.Char
main = do
  let t :: String -> IO () -> IO ()
      t n a = (a >> return ()) `catch` \e -> putStrLn (n ++ " EXC " ++ show (e :: SomeException))
  forM_ ["LATIN1","latin1","l1","utf-8","U-T-F8","us","ISO8859-15","CP1252","KOI8-R","GBK","SHIFT_JIS","EUC-JP","BIG5","CP437","UTF-7","IBM037","nope","CP1252//IGNORE","CP1252//TRANSLIT","GBK//ROUNDTRIP","CP1252//IGNORE//x"] $ \n -> t n $ do
    e <- mkTextEncoding n
    print (n, e)
    forM_ ["abc\n","gr\252\223 \8364\n","\1087\1088\1080\n","\20320\22909\n","\12354\12452\n","\65283"] $ \s -> t (n ++ show s) $ do
      withFile "x" WriteMode $ \h -> hSetEncoding h e >> hPutStr h s
      b <- withBinaryFile "x" ReadMode $ \h -> hGetContents h >>= \c -> length c `seq` return c
      print (map ord b)
      r <- withFile "x" ReadMode $ \h -> hSetEncoding h e >> hGetContents h >>= \c -> length c `seq` return c
      print (r == s, r)
    t "bad" $ do
      withBinaryFile "x" WriteMode $ \h -> hPutStr h "a\xe4\xbd\xa0\xff\x81"
      r <- withFile "x" ReadMode $ \h -> hSetEncoding h e >> hGetContents h >>= \c -> length c `seq` return c
      print r
