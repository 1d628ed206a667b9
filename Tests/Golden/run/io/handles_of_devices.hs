-- Handles on devices and pipes, copies of handles in the middle of a file, and what errors of texts name.
import qualified Data.Text.Lazy.IO as L
import qualified Data.Text.IO as T
import qualified Data.Text.Lazy as L
import qualified Data.Text as T
import qualified Data.ByteString as B
import Control.Exception
import GHC.IO.Handle (hDuplicate)
import System.IO
import System.Process (createPipe)
p :: Show a => IO a -> IO ()
p a = ((a >>= \x -> evaluate (length (show x)) >> return (Right x)) `catch` (\e -> return (Left (e :: IOException)))) >>= print
main = do
  B.writeFile "bad" (B.pack [97,255])
  p (fmap L.length (L.readFile "bad"))
  p (withFile "bad" ReadMode T.hGetContents)
  p (withFile "bad" ReadMode T.hGetLine)
  p (withFile "bad" ReadMode L.hGetLine)
  p (withFile "o" WriteMode (\h -> hSetEncoding h latin1 >> L.hPutStr h (L.pack "\300")))
  p (withFile "o" WriteMode (\h -> hSetEncoding h latin1 >> hSetBuffering h LineBuffering >> T.hPutStr h (T.pack "\300")))
  p (withFile "o" WriteMode (\h -> hSetEncoding h latin1 >> hSetBuffering h NoBuffering >> T.hPutStr h (T.pack "\300")))
  p (withFile "o" WriteMode (\h -> hSetEncoding h latin1 >> T.hPutStrLn h (T.pack "\300")))
  p (withFile "o" WriteMode (\h -> T.hPutStrLn h (T.pack "\300") >> T.hGetLine h))
  p (withFile "o" ReadMode (\h -> T.hPutStr h (T.pack "\300") >> T.hGetLine h))
  p (withFile "o" ReadMode (\h -> T.hGetLine h >> T.hGetLine h))
  p (withFile "o" ReadMode (\h -> hClose h >> T.hGetContents h))
  p (withFile "o" ReadMode (\h -> hClose h >> L.hGetContents h))
  p (withFile "o" ReadMode (\h -> hClose h >> T.hGetChunk h))
  p (withFile "o" ReadMode (\h -> T.hGetContents h >> hIsClosed h))
  p (withFile "/dev/null" ReadMode hFileSize)
  p (withFile "/dev/null" ReadMode hIsSeekable)
  p (withFile "/dev/null" WriteMode (\h -> hSeek h AbsoluteSeek 3))
  writeFile "f" "one\ntwo\nthree\n"
  p (withFile "f" ReadMode (\h -> do
    a <- hGetLine h
    d <- hDuplicate h
    b <- hGetLine d
    hClose d
    return (a, b)))
  (r, w) <- createPipe
  hPutStr w "line\nrest" >> hClose w
  p (hIsSeekable r)
  nameless (hSeek r AbsoluteSeek 0)
  nameless (hTell r)
  nameless (hFileSize r)
  p ((,) <$> hGetLine r <*> hGetContents r)
  putStrLn (filter (`notElem` ['0' .. '9']) (show r))
  where
    nameless a = (a >> return ()) `catch` \e -> putStrLn (unwords (drop 3 (words (show (e :: IOException)))))
