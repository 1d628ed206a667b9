-- What the C calling convention asks of both sides: vector registers counted for variadic functions, narrow values
-- extended, whatever lies above them, arguments on the stack, the stack's alignment.
module Abi where

import Data.Int
import Data.Word
import Foreign.C
import Foreign.Ptr
import System.IO

-- C prints too.
show' :: Show a => a -> IO ()
show' x = print x >> hFlush stdout

-- Variadic: the number of vector registers is told in %al, in every form of call.
foreign import ccall unsafe "printf" printUnsafe :: CString -> CDouble -> IO CInt
foreign import ccall safe "printf" printSafe :: CString -> CDouble -> IO CInt
foreign import ccall unsafe "printf" printMixed :: CString -> CInt -> CDouble -> CLong -> CDouble -> CString -> IO CInt
foreign import ccall unsafe "printf" printNone :: CString -> CInt -> IO CInt
foreign import ccall unsafe "printf" printMany
  :: CString -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble
  -> CDouble -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> IO CInt
foreign import ccall safe "printf" printManySafe
  :: CString -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CDouble -> IO CInt
foreign import ccall unsafe "dynamic" dynamicUnsafe :: FunPtr (CString -> CDouble -> IO CInt) -> CString -> CDouble -> IO CInt
foreign import ccall safe "dynamic" dynamicSafe :: FunPtr (CString -> CDouble -> IO CInt) -> CString -> CDouble -> IO CInt
foreign import ccall "&printf" printAddress :: FunPtr (CString -> CDouble -> IO CInt)
foreign import ccall unsafe "vector_registers" vectorRegisters0 :: CInt -> IO CInt
foreign import ccall unsafe "vector_registers" vectorRegisters3 :: CInt -> CDouble -> CFloat -> CDouble -> IO CInt
foreign import ccall safe "vector_registers" vectorRegisters8
  :: CInt -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> CDouble -> IO CInt

foreign export ccall variadic :: IO ()
variadic :: IO ()
variadic = do
  _ <- vectorRegisters0 0 -- leaves 0 in %al
  _ <- withCString "%.1f\n" $ \s -> printUnsafe s 1.5
  _ <- vectorRegisters0 0
  _ <- withCString "%.1f\n" $ \s -> printSafe s 2.5
  _ <- vectorRegisters0 0
  _ <- withCString "%d %.2f %ld %g %s\n" $ \s -> withCString "end" $ \e -> printMixed s (-7) 3.25 (2 ^ 40) 1e300 e
  _ <- withCString "%d\n" $ \s -> printNone s 42
  _ <- vectorRegisters0 0
  _ <- withCString "%g %g %g %g %g %g %g %g %g %g %d %d %d %d %d %d\n" $ \s ->
    printMany s 1 2 3 4 5 6 7 8 9 10 (-1) (-2) (-3) (-4) (-5) (-6)
  _ <- withCString "%d %d %d %d %d %d %d %g\n" $ \s -> printManySafe s 1 2 3 4 5 6 7 8.5
  _ <- vectorRegisters0 0
  _ <- withCString "%.1f\n" $ \s -> dynamicUnsafe printAddress s 4.5
  _ <- vectorRegisters0 0
  _ <- withCString "%.1f\n" $ \s -> dynamicSafe printAddress s 5.5
  counts <- sequence [vectorRegisters0 1, vectorRegisters3 1 1 2 3, vectorRegisters8 1 1 2 3 4 5 6 7 8 9]
  withCString (show counts ++ "\n%.0f\n") (\s -> printSafe s 0) >>= \_ -> return ()

-- Narrow results: only the low bits count.
foreign import ccall unsafe "dirty" dirty8 :: CLong -> Int8
foreign import ccall unsafe "dirty" dirty16 :: CLong -> Int16
foreign import ccall unsafe "dirty" dirty32 :: CLong -> Int32
foreign import ccall unsafe "dirty" dirtyU8 :: CLong -> Word8
foreign import ccall unsafe "dirty" dirtyU16 :: CLong -> Word16
foreign import ccall unsafe "dirty" dirtyU32 :: CLong -> Word32
foreign import ccall safe "dirty" dirtyBool :: CLong -> IO CBool
foreign import ccall safe "dirty" dirtyChar :: CLong -> IO CSChar
foreign import ccall unsafe "truth" truth :: CInt -> CBool
foreign import ccall unsafe "truths" truths :: CBool -> CBool -> CInt -> CInt -> CInt -> CInt -> CBool -> CBool -> CInt

-- Narrow arguments: extended, in registers and on the stack; a C function may take them for wider ones.
foreign import ccall unsafe "wide" wide8 :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO ()
foreign import ccall safe "narrow" narrow :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO ()

foreign export ccall narrows :: IO ()
narrows :: IO ()
narrows = do
  let bits = fromIntegral (0xdeadbeefcafe80f2 :: Word64)
  show' (dirty8 bits, dirty16 bits, dirty32 bits, dirtyU8 bits, dirtyU16 bits, dirtyU32 bits)
  b <- dirtyBool 0x7fffffffffffff01
  c <- dirtyChar 0x7fffffffffffff81
  show' (b, c, truth 0, truth 256, truths 1 0 2 3 4 5 1 1)
  wide8 (-1) 255 (-2) 65534 (-3) 4294967293 (-4) 252 (-5) 65531 (-6) 4294967290
  narrow (-1) 255 (-2) 65534 (-3) 4294967293 (-4) 252 (-5) 65531 (-6) 4294967290

-- What C leaves above its narrow arguments does not matter.
foreign export ccall arguments8 :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO ()
arguments8 :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO ()
arguments8 a b c d e f g h i j k l = show' ((a, b, c, d, e, f), (g, h, i, j, k, l))

type Callback = Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> Int8 -> CBool -> CFloat -> IO Int8
foreign import ccall "wrapper" makeCallback :: Callback -> IO (FunPtr Callback)
foreign export ccall callback :: IO (FunPtr Callback)
callback :: IO (FunPtr Callback)
callback = makeCallback $ \a b c d e f g h x -> do
  show' (a, b, c, d, e, f, g, h, x)
  return (a + g)

-- The stack is aligned for every number of arguments on it.
foreign import ccall unsafe "aligned" aligned0 :: IO CInt
foreign import ccall safe "aligned" alignedSafe :: CInt -> IO CInt
foreign import ccall unsafe "aligned" aligned7 :: CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> IO CInt
foreign import ccall unsafe "aligned" aligned8 :: CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> IO CInt
foreign import ccall safe "aligned" aligned9
  :: CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> IO CInt

foreign export ccall alignments :: Int8 -> IO ()
alignments :: Int8 -> IO ()
alignments _ =
  sequence [aligned0, alignedSafe 1, aligned7 1 2 3 4 5 6 7, aligned8 1 2 3 4 5 6 7 8, aligned9 1 2 3 4 5 6 7 8 9] >>= show'
