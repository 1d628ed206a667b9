{-# LANGUAGE MagicHash, UnboxedTuples, ScopedTypeVariables, NoImplicitPrelude #-}
-- | Types of values that can be stored in memory outside the heap.
module Foreign.Storable (Storable(..)) where

import GHC.Base
import GHC.Int
import GHC.Num
import GHC.Ptr
import GHC.Real
import GHC.Stable
import GHC.Word

-- | 'sizeOf' and 'alignment' do not look at their argument.
class Storable a where
  sizeOf :: a -> Int
  alignment :: a -> Int
  peekElemOff :: Ptr a -> Int -> IO a
  pokeElemOff :: Ptr a -> Int -> a -> IO ()
  peekByteOff :: Ptr b -> Int -> IO a
  pokeByteOff :: Ptr b -> Int -> a -> IO ()
  peek :: Ptr a -> IO a
  poke :: Ptr a -> a -> IO ()

  peekElemOff p i = peekElement p i undefined
    where
      peekElement :: Storable b => Ptr b -> Int -> b -> IO b
      peekElement q n witness = peekByteOff q (n * sizeOf witness)
  pokeElemOff p i x = pokeByteOff p (i * sizeOf x) x
  peekByteOff p n = peek (plusPtr p n)
  pokeByteOff p n x = poke (plusPtr p n) x
  peek p = peekElemOff p 0
  poke p x = pokeElemOff p 0 x
  {-# MINIMAL sizeOf, alignment, (peek | peekElemOff | peekByteOff), (poke | pokeElemOff | pokeByteOff) #-}

instance Storable () where
  sizeOf _ = 0
  alignment _ = 1
  peek _ = return ()
  poke _ _ = return ()

-- | A 32-bit integer.
instance Storable Bool where
  sizeOf _ = 4
  alignment _ = 4
  peek p = fmap (\n -> n /= (0 :: Int32)) (peek (castPtr p))
  poke p x = poke (castPtr p) (if x then 1 else 0 :: Int32)

instance Storable (Ptr a) where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readAddrOffAddr# p 0# s of (# s', a #) -> (# s', Ptr a #))
  poke (Ptr p) (Ptr a) = IO (\s -> case writeAddrOffAddr# p 0# a s of s' -> (# s', () #))

instance Storable (FunPtr a) where
  sizeOf _ = 8
  alignment _ = 8
  peek p = fmap castPtrToFunPtr (peek (castPtr p))
  poke p f = poke (castPtr p) (castFunPtrToPtr f)

instance Storable (StablePtr a) where
  sizeOf _ = 8
  alignment _ = 8
  peek p = fmap castPtrToStablePtr (peek (castPtr p))
  poke p x = poke (castPtr p) (castStablePtrToPtr x)

part :: Ratio a -> a
part _ = undefined

-- | The numerator, then the denominator.
instance (Storable a, Eq a) => Storable (Ratio a) where
  sizeOf r = 2 * sizeOf (part r)
  alignment r = alignment (part r)
  peek p = peek q >>= \n -> peekElemOff q 1 >>= \d -> return (n :% d)
    where q = castPtr p
  poke p (n :% d) = poke q n >> pokeElemOff q 1 d
    where q = castPtr p

instance Storable Int where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readIntOffAddr# p 0# s of (# s', x #) -> (# s', I# x #))
  poke (Ptr p) (I# x) = IO (\s -> case writeIntOffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readIntOffAddr# p i s of (# s', x #) -> (# s', I# x #))
  pokeElemOff (Ptr p) (I# i) (I# x) = IO (\s -> case writeIntOffAddr# p i x s of s' -> (# s', () #))

instance Storable Word where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readWordOffAddr# p 0# s of (# s', x #) -> (# s', W# x #))
  poke (Ptr p) (W# x) = IO (\s -> case writeWordOffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWordOffAddr# p i s of (# s', x #) -> (# s', W# x #))
  pokeElemOff (Ptr p) (I# i) (W# x) = IO (\s -> case writeWordOffAddr# p i x s of s' -> (# s', () #))

instance Storable Double where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readDoubleOffAddr# p 0# s of (# s', x #) -> (# s', D# x #))
  poke (Ptr p) (D# x) = IO (\s -> case writeDoubleOffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readDoubleOffAddr# p i s of (# s', x #) -> (# s', D# x #))
  pokeElemOff (Ptr p) (I# i) (D# x) = IO (\s -> case writeDoubleOffAddr# p i x s of s' -> (# s', () #))

instance Storable Float where
  sizeOf _ = 4
  alignment _ = 4
  peek (Ptr p) = IO (\s -> case readFloatOffAddr# p 0# s of (# s', x #) -> (# s', F# x #))
  poke (Ptr p) (F# x) = IO (\s -> case writeFloatOffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readFloatOffAddr# p i s of (# s', x #) -> (# s', F# x #))
  pokeElemOff (Ptr p) (I# i) (F# x) = IO (\s -> case writeFloatOffAddr# p i x s of s' -> (# s', () #))

instance Storable Int8 where
  sizeOf _ = 1
  alignment _ = 1
  peek (Ptr p) = IO (\s -> case readInt8OffAddr# p 0# s of (# s', x #) -> (# s', I8# x #))
  poke (Ptr p) (I8# x) = IO (\s -> case writeInt8OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readInt8OffAddr# p i s of (# s', x #) -> (# s', I8# x #))
  pokeElemOff (Ptr p) (I# i) (I8# x) = IO (\s -> case writeInt8OffAddr# p i x s of s' -> (# s', () #))

instance Storable Int16 where
  sizeOf _ = 2
  alignment _ = 2
  peek (Ptr p) = IO (\s -> case readInt16OffAddr# p 0# s of (# s', x #) -> (# s', I16# x #))
  poke (Ptr p) (I16# x) = IO (\s -> case writeInt16OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readInt16OffAddr# p i s of (# s', x #) -> (# s', I16# x #))
  pokeElemOff (Ptr p) (I# i) (I16# x) = IO (\s -> case writeInt16OffAddr# p i x s of s' -> (# s', () #))

instance Storable Int32 where
  sizeOf _ = 4
  alignment _ = 4
  peek (Ptr p) = IO (\s -> case readInt32OffAddr# p 0# s of (# s', x #) -> (# s', I32# x #))
  poke (Ptr p) (I32# x) = IO (\s -> case writeInt32OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readInt32OffAddr# p i s of (# s', x #) -> (# s', I32# x #))
  pokeElemOff (Ptr p) (I# i) (I32# x) = IO (\s -> case writeInt32OffAddr# p i x s of s' -> (# s', () #))

instance Storable Int64 where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readInt64OffAddr# p 0# s of (# s', x #) -> (# s', I64# x #))
  poke (Ptr p) (I64# x) = IO (\s -> case writeInt64OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readInt64OffAddr# p i s of (# s', x #) -> (# s', I64# x #))
  pokeElemOff (Ptr p) (I# i) (I64# x) = IO (\s -> case writeInt64OffAddr# p i x s of s' -> (# s', () #))

instance Storable Word8 where
  sizeOf _ = 1
  alignment _ = 1
  peek (Ptr p) = IO (\s -> case readWord8OffAddr# p 0# s of (# s', x #) -> (# s', W8# x #))
  poke (Ptr p) (W8# x) = IO (\s -> case writeWord8OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWord8OffAddr# p i s of (# s', x #) -> (# s', W8# x #))
  pokeElemOff (Ptr p) (I# i) (W8# x) = IO (\s -> case writeWord8OffAddr# p i x s of s' -> (# s', () #))

instance Storable Word16 where
  sizeOf _ = 2
  alignment _ = 2
  peek (Ptr p) = IO (\s -> case readWord16OffAddr# p 0# s of (# s', x #) -> (# s', W16# x #))
  poke (Ptr p) (W16# x) = IO (\s -> case writeWord16OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWord16OffAddr# p i s of (# s', x #) -> (# s', W16# x #))
  pokeElemOff (Ptr p) (I# i) (W16# x) = IO (\s -> case writeWord16OffAddr# p i x s of s' -> (# s', () #))

instance Storable Word32 where
  sizeOf _ = 4
  alignment _ = 4
  peek (Ptr p) = IO (\s -> case readWord32OffAddr# p 0# s of (# s', x #) -> (# s', W32# x #))
  poke (Ptr p) (W32# x) = IO (\s -> case writeWord32OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWord32OffAddr# p i s of (# s', x #) -> (# s', W32# x #))
  pokeElemOff (Ptr p) (I# i) (W32# x) = IO (\s -> case writeWord32OffAddr# p i x s of s' -> (# s', () #))

instance Storable Word64 where
  sizeOf _ = 8
  alignment _ = 8
  peek (Ptr p) = IO (\s -> case readWord64OffAddr# p 0# s of (# s', x #) -> (# s', W64# x #))
  poke (Ptr p) (W64# x) = IO (\s -> case writeWord64OffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWord64OffAddr# p i s of (# s', x #) -> (# s', W64# x #))
  pokeElemOff (Ptr p) (I# i) (W64# x) = IO (\s -> case writeWord64OffAddr# p i x s of s' -> (# s', () #))

instance Storable Char where
  sizeOf _ = 4
  alignment _ = 4
  peek (Ptr p) = IO (\s -> case readWideCharOffAddr# p 0# s of (# s', x #) -> (# s', C# x #))
  poke (Ptr p) (C# x) = IO (\s -> case writeWideCharOffAddr# p 0# x s of s' -> (# s', () #))
  peekElemOff (Ptr p) (I# i) = IO (\s -> case readWideCharOffAddr# p i s of (# s', x #) -> (# s', C# x #))
  pokeElemOff (Ptr p) (I# i) (C# x) = IO (\s -> case writeWideCharOffAddr# p i x s of s' -> (# s', () #))
