{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Texts as streams of characters, for packages that work with these; nothing is fused.
module Data.Text.Internal.Fusion
  ( Stream(..), Step(..), stream, unstream, reverseStream, length, reverse, reverseScanr, mapAccumL, unfoldrN, index, findIndex
  , countChar
  ) where

import Prelude hiding (length, reverse)
import qualified Data.List as List
import Data.Text.Internal.Fusion.Size
import Data.Text.Internal.Fusion.Types
import Data.Text.Internal.Type
import GHC.Exts (Char(..), Int(..), (+#), (-#))

stream, reverseStream :: Text -> Stream Char
stream (Text# a offset n) = Stream next (I# offset) (betweenSize (I# n `quot` 2) (I# n))
  where
    end = I# (offset +# n)
    next i@(I# i')
      | i >= end = Done
      | otherwise = case charAt# a i' of (# c, u #) -> Yield (C# c) (I# (i' +# u))
reverseStream (Text# a offset n) = Stream next (I# (offset +# n)) (betweenSize (I# n `quot` 2) (I# n))
  where
    next i@(I# i')
      | i <= I# offset = Done
      | otherwise = case charBefore# a i' of (# c, u #) -> Yield (C# c) (I# (i' -# u))

unstream, reverse :: Stream Char -> Text
unstream = pack . listed
reverse = pack . List.reverse . listed

length :: Stream Char -> Int
length = List.length . listed

-- | The scan from the right of a stream that comes from the right.
reverseScanr :: (Char -> Char -> Char) -> Char -> Stream Char -> Stream Char
reverseScanr f z s@(Stream _ _ size) = fromList (size + 1) (List.scanl (flip f) z (listed s))

mapAccumL :: (a -> Char -> (a, Char)) -> a -> Stream Char -> (a, Text)
mapAccumL f z s = case List.mapAccumL f z (listed s) of (state, cs) -> (state, pack cs)

unfoldrN :: Int -> (a -> Maybe (Char, a)) -> a -> Stream Char
unfoldrN n f z = fromList (maxSize (2 * n)) (take n (List.unfoldr f z))

index :: Stream Char -> Int -> Char
index s n
  | n < 0 = streamError "index" "Negative index"
  | otherwise = case drop n (listed s) of
      c : _ -> c
      [] -> streamError "index" "Index too large"

findIndex :: (Char -> Bool) -> Stream Char -> Maybe Int
findIndex p = List.findIndex p . listed

countChar :: Char -> Stream Char -> Int
countChar c = List.length . filter (== c) . listed

fromList :: Size -> [a] -> Stream a
fromList size xs = Stream next xs size
  where
    next [] = Done
    next (y : ys) = Yield y ys
