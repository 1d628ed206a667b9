{-# LANGUAGE Unsafe #-}
{-# LANGUAGE PatternSynonyms #-}
-- | What other packages use of texts' inside.
module Data.Text.Internal
  ( Text(Text), text, textP, safe, empty, empty_, firstf, mul, mul32, mul64, showText, pack
  ) where

import Data.Int (Int32, Int64)
import Data.Text.Internal.Type

-- | Array, offset, number of units.
text, textP :: Array -> Int -> Int -> Text
text = Text
textP a offset n
  | n == 0 = empty
  | otherwise = Text a offset n
{-# INLINE text #-}

empty_ :: Text
empty_ = empty

firstf :: (a -> c) -> Maybe (a, b) -> Maybe (c, b)
firstf f (Just (x, y)) = Just (f x, y)
firstf _ Nothing = Nothing

mul32 :: Int32 -> Int32 -> Int32
mul32 x y = fromIntegral (checked (toInteger x * toInteger y) (toInteger (maxBound :: Int32)))

mul64 :: Int64 -> Int64 -> Int64
mul64 x y = fromIntegral (checked (toInteger x * toInteger y) (toInteger (maxBound :: Int64)))

checked :: Integer -> Integer -> Integer
checked n most
  | n > most = errorWithoutStackTrace "overflow"
  | otherwise = n

-- | The structure, for people.
showText :: Text -> String
showText t@(Text _ offset n) = "Text " ++ show (map fromEnum (unpack t)) ++ ' ' : show offset ++ ' ' : show n
