{-# LANGUAGE TypeOperators #-}
module Main where
-- What base's modules of GHC's own names give packages: buffers, events, text's units, instances of the time's base.
import Control.Concurrent
import Control.Concurrent.STM (atomically)
import Control.Concurrent.STM.TMVar
import Control.Exception
import Control.Monad.ST
import Data.Functor.Contravariant
import qualified Data.Text.Internal.Encoding.Utf16 as U16
import qualified Data.Text.Internal.Encoding.Utf32 as U32
import qualified Data.Text.Internal.Encoding.Utf8 as U8
import GHC.Event
import GHC.GHCi
import GHC.Generics
import GHC.IO.Buffer
import GHC.IO.Device (IODeviceType(..))
import GHC.IO.Encoding.Failure
import System.Mem.Weak (deRefWeak)

-- | Not where it is.
summary :: Buffer e -> String
summary = dropWhile (/= '@') . summaryBuffer

main :: IO ()
main = do
  b <- newByteBuffer 16 WriteBuffer
  mapM_ (\i -> writeWord8Buf (bufRaw b) i (fromIntegral i * 3)) [0 .. 9]
  let b1 = bufferRemove 4 (bufferAdd 10 b)
  b2 <- slideContents b1
  print (summary b, summary b1, summary b2, bufferElems b2, bufferAvailable b2, isWriteBuffer b2)
  mapM (readWord8Buf (bufRaw b2)) [0 .. 5] >>= print
  print (isEmptyBuffer b, isEmptyBuffer (bufferRemove 6 b2), summary (bufferRemove 6 b2), isFullBuffer (bufferAdd 10 b2))
  print (evtRead, evtRead <> evtWrite, mempty :: Event, RegularFile == Directory)
  print (map codingFailureModeSuffix [ErrorOnCodingFailure, IgnoreCodingFailure, TransliterateCodingFailure, RoundtripFailure])
  ghciStepIO (putStrLn "step" :: IO ())
  print (U16.chr2 0xD83D 0xDE00, U16.validate1 0xD800, U16.validate2 0xD800 0xDC00, U32.validate 0xDFFF, U32.validate 0x10FFFF)
  print (U8.ord2 '\228', U8.ord3 '\8364', U8.ord4 '\128512', U8.chr3 0xE2 0x82 0xAC, U8.chr4 0xF0 0x9F 0x98 0x80, U8.chr2 0xC3 0xA4)
  print (U8.validate2 0xC1 0x80, U8.validate3 0xED 0xA0 0x80, U8.validate3 0xE2 0x82 0xAC, U8.validate4 0xF4 0x90 0x80 0x80)
  r <- try (evaluate (runST (fail "in ST" :: ST s Int)))
  putStrLn (either (\e -> "failed: " ++ show (e :: ErrorCall)) show r)
  let Comp1 (Just p) = contramap length (Comp1 (Just (Predicate even))) :: (Maybe :.: Predicate) String
      L1 q = contramap negate (L1 (Predicate (> 0))) :: (Predicate :+: Predicate) Int
  print (getPredicate p "ab", getPredicate q (-3))
  done <- newEmptyMVar
  manager <- getSystemTimerManager
  _ <- registerTimeout manager 1000 (putMVar done "in time")
  late <- registerTimeout manager 100000000 (putMVar done "too late")
  takeMVar done >>= putStrLn
  unregisterTimeout manager late
  box <- newTMVarIO 'x'
  weak <- mkWeakTMVar box (return ())
  deRefWeak weak >>= mapM_ (\b -> atomically (takeTMVar b) >>= print)
  atomically (isEmptyTMVar box) >>= print
