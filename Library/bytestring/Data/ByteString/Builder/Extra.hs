-- | More control over builders: where chunks end, how buffers are made, numbers as this machine has them.
module Data.ByteString.Builder.Extra
  ( toLazyByteStringWith, AllocationStrategy, safeStrategy, untrimmedStrategy, smallChunkSize, defaultChunkSize
  , byteStringCopy, byteStringInsert, byteStringThreshold
  , lazyByteStringCopy, lazyByteStringInsert, lazyByteStringThreshold, flush
  , BufferWriter, Next(..), runBuilder
  , intHost, int16Host, int32Host, int64Host, wordHost, word16Host, word32Host, word64Host, floatHost, doubleHost
  ) where

import Data.ByteString.Builder.Internal hiding (runBuilder)
import qualified Data.ByteString.Builder.Internal as I
import qualified Data.ByteString.Builder.Prim as P
import qualified Data.ByteString as S
import Data.Int
import Data.Word
import Foreign.Ptr (Ptr, minusPtr, plusPtr)

-- | Fills memory of some size; how many bytes it wrote, and what comes next.
type BufferWriter = Ptr Word8 -> Int -> IO (Int, Next)

data Next
  = Done
  -- | The next writer needs so many bytes.
  | More !Int BufferWriter
  -- | A byte string, then the next writer.
  | Chunk !S.ByteString BufferWriter

runBuilder :: Builder -> BufferWriter
runBuilder b = run (I.runBuilder b)
  where
    run step p n = fillWithBuildStep step isDone isFull isInserted (BufferRange p (plusPtr p n))
      where
        isDone q _ = return (minusPtr q p, Done)
        isFull q size next = return (minusPtr q p, More size (run next))
        isInserted q s next = return (minusPtr q p, Chunk s (run next))

intHost :: Int -> Builder
intHost = P.primFixed P.intHost
int16Host :: Int16 -> Builder
int16Host = P.primFixed P.int16Host
int32Host :: Int32 -> Builder
int32Host = P.primFixed P.int32Host
int64Host :: Int64 -> Builder
int64Host = P.primFixed P.int64Host
wordHost :: Word -> Builder
wordHost = P.primFixed P.wordHost
word16Host :: Word16 -> Builder
word16Host = P.primFixed P.word16Host
word32Host :: Word32 -> Builder
word32Host = P.primFixed P.word32Host
word64Host :: Word64 -> Builder
word64Host = P.primFixed P.word64Host
floatHost :: Float -> Builder
floatHost = P.primFixed P.floatHost
doubleHost :: Double -> Builder
doubleHost = P.primFixed P.doubleHost
