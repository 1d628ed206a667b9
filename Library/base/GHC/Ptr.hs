{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Machine addresses with a phantom type.
module GHC.Ptr
  ( Ptr(..), FunPtr(..), nullPtr, castPtr, plusPtr, alignPtr, minusPtr
  , nullFunPtr, castFunPtr, castFunPtrToPtr, castPtrToFunPtr
  ) where

import GHC.Base
import GHC.Num
import GHC.Real
import GHC.Show

data Ptr a = Ptr Addr#

data FunPtr a = FunPtr Addr#

instance Eq (Ptr a) where
  Ptr a == Ptr b = isTrue# (eqAddr# a b)

instance Ord (Ptr a) where
  compare (Ptr a) (Ptr b)
    | isTrue# (ltAddr# a b) = LT
    | isTrue# (eqAddr# a b) = EQ
    | otherwise = GT

instance Eq (FunPtr a) where
  FunPtr a == FunPtr b = isTrue# (eqAddr# a b)

instance Ord (FunPtr a) where
  compare a b = compare (castFunPtrToPtr a) (castFunPtrToPtr b)

-- | Sixteen hexadecimal digits.
instance Show (Ptr a) where
  showsPrec _ (Ptr a) rest = '0' : 'x' : digits 16# (int2Word# (addr2Int# a)) rest
    where
      digits 0# _ acc = acc
      digits n w acc = digits (n -# 1#) (uncheckedShiftRL# w 4#) (digit (word2Int# (and# w 15##)) : acc)
      digit d
        | isTrue# (d <# 10#) = C# (chr# (d +# 48#))
        | otherwise = C# (chr# (d +# 87#))

instance Show (FunPtr a) where
  showsPrec p f = showsPrec p (castFunPtrToPtr f)

nullPtr :: Ptr a
nullPtr = Ptr nullAddr#

castPtr :: Ptr a -> Ptr b
castPtr (Ptr a) = Ptr a
{-# INLINE castPtr #-}

plusPtr :: Ptr a -> Int -> Ptr b
plusPtr (Ptr a) (I# n) = Ptr (plusAddr# a n)
{-# INLINE plusPtr #-}

minusPtr :: Ptr a -> Ptr b -> Int
minusPtr (Ptr a) (Ptr b) = I# (minusAddr# a b)
{-# INLINE minusPtr #-}

-- | The next address that is a multiple of an alignment.
alignPtr :: Ptr a -> Int -> Ptr a
alignPtr p@(Ptr a) n = case I# (addr2Int# a) `rem` n of
  0 -> p
  r -> plusPtr p (n - r)

nullFunPtr :: FunPtr a
nullFunPtr = FunPtr nullAddr#

castFunPtr :: FunPtr a -> FunPtr b
castFunPtr (FunPtr a) = FunPtr a

castFunPtrToPtr :: FunPtr a -> Ptr b
castFunPtrToPtr (FunPtr a) = Ptr a

castPtrToFunPtr :: Ptr a -> FunPtr b
castPtrToFunPtr (Ptr a) = FunPtr a
