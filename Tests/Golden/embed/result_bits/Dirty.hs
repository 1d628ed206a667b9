module Dirty where
-- one C function at many types; upper bits of a result are not to be trusted
import Data.Int
import Data.Word
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall "same" i8 :: Word64 -> IO Int8
foreign import ccall "same" w8 :: Word64 -> IO Word8
foreign import ccall unsafe "same" i16 :: Word64 -> IO Int16
foreign import ccall unsafe "same" w16 :: Word64 -> IO Word16
foreign import ccall "same" i32 :: Word64 -> IO Int32
foreign import ccall unsafe "same" w32 :: Word64 -> IO Word32
foreign import ccall "same" i64 :: Word64 -> Int64
foreign import ccall "same" char :: Word64 -> IO CChar
foreign import ccall "same" bool :: Word64 -> IO CBool
foreign import ccall unsafe "same" size :: Word64 -> CSize
foreign import ccall "same" pointer :: Word64 -> Ptr ()
foreign import ccall "&same" address :: FunPtr (Word64 -> IO Int8)
foreign import ccall "dynamic" call8 :: FunPtr (Word64 -> IO Int8) -> Word64 -> IO Int8
foreign import ccall "wide8" wide8 :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO Double
foreign export ccall run :: IO ()
run :: IO ()
run = mapM_ each [0, 1, 0x7f, 0x80, 0xff, 0x8000, 0xffff7fff, 0x80000000, 0xdeadbeef00000000, 0xdeadbeefdeadbe80, maxBound]
  >> wide8 minBound maxBound minBound maxBound minBound maxBound minBound maxBound minBound maxBound minBound maxBound >>= print
each :: Word64 -> IO ()
each n = do
  a <- i8 n; b <- w8 n; c <- i16 n; d <- w16 n; e <- i32 n; f <- w32 n
  g <- char n; h <- bool n; i <- call8 address n
  print (toInteger a, toInteger b, toInteger c, toInteger d, toInteger e, toInteger f)
  print (i64 n, g, h, size n, pointer n, i)
