-- | Numbers of dates: within bounds, and as text of some width.
module Data.Time.Calendar.Numbers (clip, clipValid, Padding(..), showPadded, show2, show3, show4) where

clip :: Ord a => a -> a -> a -> a
clip low high x = max low (min high x)

clipValid :: Ord a => a -> a -> a -> Maybe a
clipValid low high x
  | x < low || x > high = Nothing
  | otherwise = Just x

data Padding = NoPadding | Padding Int Char

-- | A number with characters before its digits, behind its sign.
showPadded :: (Ord a, Num a, Show a) => Padding -> a -> String
showPadded NoPadding n = show n
showPadded padding n | n < 0 = '-' : showPadded padding (negate n)
showPadded (Padding width c) n = replicate (width - length digits) c ++ digits
  where digits = show n

show2, show3, show4 :: (Ord a, Num a, Show a) => a -> String
show2 = showPadded (Padding 2 '0')
show3 = showPadded (Padding 3 '0')
show4 = showPadded (Padding 4 '0')
