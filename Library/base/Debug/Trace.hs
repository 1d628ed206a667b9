{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | Messages on standard error from the midst of evaluation.
module Debug.Trace
  ( trace, traceId, traceShow, traceShowId, traceM, traceShowM, traceIO, traceStack
  , traceEvent, traceEventIO, traceMarker, traceMarkerIO, putTraceMsg
  ) where

import GHC.Base
import GHC.IO
import GHC.IO.Bytes
import GHC.Ptr
import GHC.Show

traceIO, putTraceMsg :: String -> IO ()
traceIO text = encodeCString text >>= \(Bytes b) -> c_trace b (terminated b 0#)
  where
    terminated b i = case indexWord8Array# b i of
      0## -> i
      _ -> terminated b (i +# 1#)
putTraceMsg = traceIO

foreign import ccall unsafe "hy_trace" c_trace :: ByteArray# -> Int# -> IO ()

-- | Writes the message when the result is demanded.
trace :: String -> a -> a
trace text x = unsafePerformIO (traceIO text >> return x)
{-# NOINLINE trace #-}

traceId :: String -> String
traceId s = trace s s

traceShow :: Show a => a -> b -> b
traceShow a = trace (show a)

traceShowId :: Show a => a -> a
traceShowId a = trace (show a) a

traceM :: Applicative f => String -> f ()
traceM text = trace text (pure ())

traceShowM :: (Show a, Applicative f) => a -> f ()
traceShowM a = traceM (show a)

-- | As 'trace': there is no stack of cost centres to show.
traceStack :: String -> a -> a
traceStack = trace

-- There is no event log.

traceEvent, traceMarker :: String -> a -> a
traceEvent _ x = x
traceMarker _ x = x

traceEventIO, traceMarkerIO :: String -> IO ()
traceEventIO _ = return ()
traceMarkerIO _ = return ()
