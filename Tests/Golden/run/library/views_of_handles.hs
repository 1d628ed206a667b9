-- What packages ask of GHC's handles: the number of the file, the kind, the encoding.
import Control.Concurrent.MVar
import Control.Exception
import Control.Monad
import Data.Typeable
import GHC.IO.Device (IODeviceType(..), SeekMode(..))
import GHC.IO.Encoding.Types (textEncodingName)
import GHC.IO.FD (FD(..))
import qualified GHC.IO.FD as FD
import GHC.IO.Handle.FD (mkHandleFromFD)
import GHC.IO.Handle.Internals (wantReadableHandle_, wantWritableHandle, withHandle_)
import GHC.IO.Handle.Types (Handle(..), Handle__(..))
import System.IO

main :: IO ()
main = do
  forM_ [stdin, stdout, stderr] $ \h -> withHandle_ "test" h (\Handle__ { haDevice = device, haType = kind } -> return (fmap fdFD (cast device), show kind)) >>= print
  h <- openFile "f" WriteMode
  wantWritableHandle "test" h $ \h_ -> print (textEncodingName <$> haCodec h_, haOutputNL h_, haBufferMode h_)
  hSetBinaryMode h True
  wantWritableHandle "test" h $ \h_ -> print (fmap textEncodingName (haCodec h_))
  r <- try (wantReadableHandle_ "test" h (\_ -> return ())) :: IO (Either IOException ())
  print r
  case h of
    FileHandle path view -> withMVar view $ \Handle__ { haDevice = d } -> print (path, fmap ((> 2) . fdFD) (cast d))
    DuplexHandle {} -> putStrLn "duplex"
  hClose h
  withHandle_ "test" h (print . show . haType)
  (fd, kind) <- FD.openFile "f" ReadWriteMode False
  g <- mkHandleFromFD fd kind "named" ReadWriteMode False (Just utf8)
  hPutStr g "h\233llo" >> hSeek g AbsoluteSeek 0 >> hGetLine g >>= putStrLn
  print g
  hClose g
