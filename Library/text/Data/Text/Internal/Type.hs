{-# LANGUAGE MagicHash, UnboxedTuples, PatternSynonyms, ViewPatterns, BangPatterns, TypeFamilies #-}
-- | The type of strict texts, how characters are taken out of them, and how they are made.
module Data.Text.Internal.Type
  ( Text(Text#, Text), Array(..), empty, unitsOf, part, charAt#, charBefore#, putChar#
  , made, grown, built, pack, unpack, singleton, joined, safe, emptyError, streamError, mul
  ) where

-- Note [Texts in UTF-16]
-- The interface of text 1.2 shows 16-bit units: arrays of Word16, pointers to them, offsets that count them. Packages that
-- use it (Data.Text.Array, Unsafe, Foreign, Internal) mean UTF-16, so texts are UTF-16 inside, as in the original.

import qualified GHC.Exts as Exts
import Control.DeepSeq (NFData(..))
import Data.Data (Constr, Data(..), DataType, Fixity(..), mkConstr, mkDataType)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import GHC.Err (errorCalledAt)
import GHC.Exts hiding (IsString(..))
import Text.Printf (PrintfArg(..), formatString)

-- | A part of an array of 16-bit units: the offset of the first, their number. No half of a pair is at an end.
data Text = Text# ByteArray# Int# Int#

data Array = Array { aBA :: ByteArray# }

-- | As this type is defined elsewhere.
pattern Text :: Array -> Int -> Int -> Text
pattern Text array offset n <- (fields -> (array, offset, n))
  where Text (Array a) (I# offset) (I# n) = Text# a offset n
{-# COMPLETE Text #-}

fields :: Text -> (Array, Int, Int)
fields (Text# a offset n) = (Array a, I# offset, I# n)
{-# INLINE fields #-}

instance Eq Text where
  Text# a i n == Text# b j m =
    isTrue# (n ==# m) && isTrue# (compareByteArrays# a (2# *# i) b (2# *# j) (2# *# n) ==# 0#)

-- | By characters: a pair comes after all single units.
instance Ord Text where
  compare (Text# a i n) (Text# b j m) = go 0#
    where
      common = if isTrue# (n <# m) then n else m
      go k
        | isTrue# (k ==# common) = compare (I# n) (I# m)
        | isTrue# (eqWord# x y) = go (k +# 1#)
        | isTrue# (ltWord# (rank x) (rank y)) = LT
        | otherwise = GT
        where
          x = indexWord16Array# a (i +# k)
          y = indexWord16Array# b (j +# k)
      rank u
        | isTrue# (ltWord# u 0xD800##) = u
        | isTrue# (ltWord# u 0xE000##) = plusWord# u 0x10000##
        | otherwise = u

instance Semigroup Text where
  x <> y = joined [x, y]
  sconcat (x :| xs) = joined (x : xs)

instance Monoid Text where
  mempty = empty
  mconcat = joined

instance Show Text where
  showsPrec p t = showsPrec p (unpack t)

instance Read Text where
  readsPrec p text = [(pack t, rest) | (t, rest) <- readsPrec p text]

instance IsString Text where
  fromString = pack

instance Exts.IsList Text where
  type Item Text = Char
  fromList = pack
  toList = unpack

instance NFData Text where
  rnf t = t `seq` ()

instance PrintfArg Text where
  formatArg t = formatString (unpack t)

instance Data Text where
  gfoldl k z t = z pack `k` unpack t
  gunfold k z _ = k (z pack)
  toConstr _ = packConstr
  dataTypeOf _ = textType

-- | A text is data that is packed.
packConstr :: Constr
packConstr = mkConstr textType "pack" [] Prefix

textType :: DataType
textType = mkDataType "Data.Text.Text" [packConstr]

-- Reading

unitsOf :: Text -> Int
unitsOf (Text# _ _ n) = I# n
{-# INLINE unitsOf #-}

-- | So many units from an offset on; nothing is checked.
part :: Text -> Int# -> Int# -> Text
part (Text# a offset _) i n
  | isTrue# (n ==# 0#) = empty
  | otherwise = Text# a (offset +# i) n
{-# INLINE part #-}

-- | The character that begins at an index of the array, and its number of units.
charAt# :: ByteArray# -> Int# -> (# Char#, Int# #)
charAt# a i = case word2Int# (indexWord16Array# a i) of
  u | isTrue# (andI# u 0xFC00# /=# 0xD800#) -> (# chr# u, 1# #)
    | otherwise -> (# pair u (word2Int# (indexWord16Array# a (i +# 1#))), 2# #)
{-# INLINE charAt# #-}

-- | The character that ends before an index of the array, and its number of units.
charBefore# :: ByteArray# -> Int# -> (# Char#, Int# #)
charBefore# a i = case word2Int# (indexWord16Array# a (i -# 1#)) of
  u | isTrue# (andI# u 0xFC00# /=# 0xDC00#) -> (# chr# u, 1# #)
    | otherwise -> (# pair (word2Int# (indexWord16Array# a (i -# 2#))) u, 2# #)
{-# INLINE charBefore# #-}

pair :: Int# -> Int# -> Char#
pair high low = chr# (uncheckedIShiftL# (high -# 0xD800#) 10# +# (low -# 0xDC00#) +# 0x10000#)
{-# INLINE pair #-}

unpack :: Text -> String
unpack (Text# a offset n) = go offset
  where
    end = offset +# n
    go i
      | isTrue# (i >=# end) = []
      | otherwise = case charAt# a i of (# c, k #) -> C# c : go (i +# k)

-- Making

-- | Halves of pairs are no characters of texts.
safe :: Char -> Char
safe c
  | c >= '\xD800' && c <= '\xDFFF' = '\xFFFD'
  | otherwise = c
{-# INLINE safe #-}

-- | Writes a character at an index of units; the index behind it. There is room for two units.
putChar# :: MutableByteArray# RealWorld -> Int# -> Char# -> State# RealWorld -> (# State# RealWorld, Int# #)
putChar# m i c s = case ord# c of
  x | isTrue# (x <# 0x10000#) -> case andI# x 0xF800# of
        0xD800# -> case writeWord16Array# m i 0xFFFD## s of s1 -> (# s1, i +# 1# #)
        _ -> case writeWord16Array# m i (int2Word# x) s of s1 -> (# s1, i +# 1# #)
    | otherwise -> case x -# 0x10000# of
        y -> case writeWord16Array# m i (int2Word# (0xD800# +# uncheckedIShiftRL# y 10#)) s of
          s1 -> case writeWord16Array# m (i +# 1#) (int2Word# (0xDC00# +# andI# y 0x3FF#)) s1 of s2 -> (# s2, i +# 2# #)
{-# INLINE putChar# #-}

empty :: Text
empty = case newByteArray# 0# realWorld# of
  (# s, m #) -> case unsafeFreezeByteArray# m s of (# _, a #) -> Text# a 0# 0#
{-# NOINLINE empty #-}

-- | The text of what an action writes into an array with room for so many units, whose number is its result.
made :: Int# -> (MutableByteArray# RealWorld -> State# RealWorld -> (# State# RealWorld, Int# #)) -> Text
made room write = case newByteArray# (2# *# room) realWorld# of
  (# s1, m #) -> case write m s1 of (# s2, n #) -> built m n s2
{-# INLINE made #-}

-- | The text of the first so many units of an array that nobody else has.
built :: MutableByteArray# RealWorld -> Int# -> State# RealWorld -> Text
built m n s
  | isTrue# (n ==# 0#) = empty
  | otherwise = case shrinkMutableByteArray# m (2# *# n) s of
      s1 -> case unsafeFreezeByteArray# m s1 of (# _, a #) -> Text# a 0# n

-- | An array of twice the room, or a little more, with the first so many units.
grown
  :: MutableByteArray# RealWorld -> Int# -> Int# -> State# RealWorld -> (# State# RealWorld, MutableByteArray# RealWorld, Int# #)
grown m room used s = case 2# *# room +# 16# of
  more -> case newByteArray# (2# *# more) s of
    (# s1, m' #) -> case copyMutableByteArray# m 0# m' 0# (2# *# used) s1 of s2 -> (# s2, m', more #)
{-# NOINLINE grown #-}

pack :: String -> Text
pack text = case newByteArray# 64# realWorld# of (# s0, m0 #) -> go m0 32# 0# text s0
  where
    go m room i cs s
      | isTrue# ((i +# 2#) ># room) = case grown m room i s of (# s1, m', room' #) -> go m' room' i cs s1
      | otherwise = case cs of
          [] -> built m i s
          C# c : rest -> case putChar# m i c s of (# s1, j #) -> go m room j rest s1

singleton :: Char -> Text
singleton (C# c) = made 2# (\m s -> putChar# m 0# c s)

joined :: [Text] -> Text
joined texts = case filter (\t -> unitsOf t /= 0) texts of
  [] -> empty
  [t] -> t
  parts -> case total parts 0 of I# n -> made n (\m s -> go m 0# parts s)
  where
    total [] n = n
    total (t : rest) !n
      | n + unitsOf t < 0 = errorWithoutStackTrace "Data.Text.concat: size overflow"
      | otherwise = total rest (n + unitsOf t)
    go _ i [] s = (# s, i #)
    go m i (Text# a offset n : rest) s = case copyByteArray# a (2# *# offset) m (2# *# i) (2# *# n) s of
      s1 -> go m (i +# n) rest s1

emptyError :: String -> a
emptyError function = errorCalledAt "text-1.2.5.0" "Data.Text" "libraries/text/src/Data/Text.hs" 1862 18
  ("Data.Text." ++ function ++ ": empty input")
{-# NOINLINE emptyError #-}

-- | The original's errors name modules of its inside.
streamError :: String -> String -> a
streamError function message =
  errorCalledAt "text-1.2.5.0" "Data.Text.Internal.Fusion.Common" "libraries/text/src/Data/Text/Internal/Fusion/Common.hs" 944 24
    ("Data.Text.Internal.Fusion.Common." ++ function ++ ": " ++ message)
{-# NOINLINE streamError #-}

-- | The product of two sizes, which are not below zero.
mul :: Int -> Int -> Int
mul x y
  | y /= 0 && x > maxBound `quot` y = errorCalledAt "text-1.2.5.0" "Data.Text.Internal" "libraries/text/src/Data/Text/Internal.hs" 154 26 "overflow"
  | otherwise = x * y
