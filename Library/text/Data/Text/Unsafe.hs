{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Functions that do not check, by units.
module Data.Text.Unsafe
  ( inlineInterleaveST, inlinePerformIO, unsafeDupablePerformIO, Iter(..), iter, iter_, reverseIter, reverseIter_
  , unsafeHead, unsafeTail, lengthWord16, takeWord16, dropWord16
  ) where

import Data.ByteString.Internal (inlinePerformIO)
import Data.Text.Internal.Type
import GHC.Exts
import GHC.ST (ST(..), unsafeInterleaveST)
import System.IO.Unsafe (unsafeDupablePerformIO)

-- | A character and the number of its units.
data Iter = Iter !Char !Int

-- | The character that begins at an offset.
iter :: Text -> Int -> Iter
iter (Text# a offset _) (I# i) = case charAt# a (offset +# i) of (# c, u #) -> Iter (C# c) (I# u)
{-# INLINE iter #-}

iter_ :: Text -> Int -> Int
iter_ (Text# a offset _) (I# i) = case charAt# a (offset +# i) of (# _, u #) -> I# u

-- | The character whose last unit is at an offset, and the number of its units below zero.
reverseIter :: Text -> Int -> (Char, Int)
reverseIter (Text# a offset _) (I# i) = case charBefore# a (offset +# i +# 1#) of (# c, u #) -> (C# c, I# (negateInt# u))

reverseIter_ :: Text -> Int -> Int
reverseIter_ t i = snd (reverseIter t i)

unsafeHead :: Text -> Char
unsafeHead t = case iter t 0 of Iter c _ -> c

unsafeTail :: Text -> Text
unsafeTail t@(Text# _ _ n) = case iter_ t 0 of I# u -> part t u (n -# u)

lengthWord16 :: Text -> Int
lengthWord16 = unitsOf
{-# INLINE lengthWord16 #-}

takeWord16, dropWord16 :: Int -> Text -> Text
takeWord16 (I# k) t = part t 0# k
dropWord16 (I# k) t@(Text# _ _ n) = part t k (n -# k)

inlineInterleaveST :: ST s a -> ST s a
inlineInterleaveST = unsafeInterleaveST
