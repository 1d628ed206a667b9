-- | A meter of what a host does: how often each event came, and how long it took. Each meter is a record of references.
module Plugin () where

import Data.IORef
import qualified Data.Map.Strict as Map
import Foreign
import Foreign.C
import Text.Printf (printf)

data Meter = Meter
  { name :: String
  , counts :: IORef (Map.Map Int Count)
  , slowest :: IORef (Maybe (Int, Double))
  , isPaused :: IORef Bool
  }

data Count = Count { times :: !Int, total :: !Double }

create :: CString -> IO (StablePtr Meter)
create text = do
  meter <- Meter <$> peekCString text <*> newIORef Map.empty <*> newIORef Nothing <*> newIORef False
  newStablePtr meter

event :: StablePtr Meter -> CInt -> CDouble -> IO ()
event handle kind seconds = do
  meter <- deRefStablePtr handle
  paused <- readIORef (isPaused meter)
  if paused then return () else do
    let (key, took) = (fromIntegral kind, realToFrac seconds)
    modifyIORef' (counts meter) (Map.insertWith plus key (Count 1 took))
    modifyIORef' (slowest meter) (Just . maybe (key, took) (\old -> if took > snd old then (key, took) else old))
  where plus (Count a x) (Count b y) = Count (a + b) (x + y)

pause :: StablePtr Meter -> CBool -> IO ()
pause handle on = deRefStablePtr handle >>= \meter -> writeIORef (isPaused meter) (on /= 0)

-- | The report's lines are given to a function of the host's, one by one.
report :: StablePtr Meter -> FunPtr (CString -> IO ()) -> IO ()
report handle tell = do
  meter <- deRefStablePtr handle
  known <- readIORef (counts meter)
  slow <- readIORef (slowest meter)
  let line text = withCString text (callTell tell)
  line (name meter)
  mapM_ (\(kind, c) -> line (printf "  event %d: %d times, %.2f s" kind (times c) (total c))) (Map.toList known)
  mapM_ (\(kind, took) -> line (printf "  slowest: event %d, %.2f s" kind took)) slow

destroy :: StablePtr Meter -> IO ()
destroy = freeStablePtr

foreign import ccall "dynamic" callTell :: FunPtr (CString -> IO ()) -> CString -> IO ()
foreign export ccall "meter_create" create :: CString -> IO (StablePtr Meter)
foreign export ccall "meter_event" event :: StablePtr Meter -> CInt -> CDouble -> IO ()
foreign export ccall "meter_pause" pause :: StablePtr Meter -> CBool -> IO ()
foreign export ccall "meter_report" report :: StablePtr Meter -> FunPtr (CString -> IO ()) -> IO ()
foreign export ccall "meter_destroy" destroy :: StablePtr Meter -> IO ()
