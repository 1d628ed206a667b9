{-# LANGUAGE NoImplicitPrelude #-}
-- | Digits of floating-point numbers, and digits as text.
module GHC.Float.Digits (FFFormat(..), shortestDigits, roundTo, formatDigits) where

import GHC.Base
import GHC.Char
import GHC.List
import GHC.Num
import GHC.Real
import GHC.Show

-- | The shortest digits, and the exponent, that denote a positive number between its neighbours'
-- midpoints: the value is @0.d1d2... * base^exponent@. The number is given as a binary mantissa of at
-- most @precision@ bits and an exponent, which is at least @minExponent@.
--
-- This is the algorithm of Steele and White in Burger's and Dybvig's form, on integers: the rest to be
-- written is @r / s@, the distances to the neighbours' midpoints are @up / s@ and @down / s@.
shortestDigits :: Integer -> Int -> Int -> Integer -> Int -> ([Int], Int)
shortestDigits base precision minExponent m0 e0 = (generate r1 up1 down1, k)
  where
    -- A denormal number has leading zeros: its neighbours are those of its exponent.
    (m, e)
      | e0 < minExponent = (m0 `quot` 2 ^ (minExponent - e0), minExponent)
      | otherwise = (m0, e0)
    isLowest = m == 2 ^ (precision - 1)

    (r0, s0, up0, down0)
      | e >= 0 = let unit = 2 ^ e in
          if isLowest then (m * unit * 4, 4, unit * 2, unit) else (m * unit * 2, 2, unit, unit)
      | e > minExponent && isLowest = (m * 4, 2 ^ (1 - e) * 2, 2, 1)
      | otherwise = (m * 2, 2 ^ (1 - e), 1, 1)

    k = settle (estimate m e)

    -- The least k with (r + up) / s <= base^k, from an estimate that may be off a little.
    settle guess
      | fits guess = if fits (guess - 1) then settle (guess - 1) else guess
      | otherwise = settle (guess + 1)
    fits n
      | n >= 0 = r0 + up0 <= base ^ n * s0
      | otherwise = base ^ negate n * (r0 + up0) <= s0

    estimate :: Integer -> Int -> Int
    estimate mantissa ex
      | base == 10 = ((bits mantissa - 1 + ex) * 1233) `div` 4096
      | base == 2 = bits mantissa - 1 + ex
      | otherwise = 0
    bits :: Integer -> Int
    bits n = if n == 0 then 0 else go n 0
      where go x c = if x < 65536 then small x c else go (x `quot` 65536) (c + 16)
            small x c = if x == 0 then c else small (x `quot` 2) (c + 1)

    (r1, s, up1, down1)
      | k >= 0 = (r0, s0 * base ^ k, up0, down0)
      | otherwise = let scale = base ^ negate k in (r0 * scale, s0, up0 * scale, down0 * scale)

    generate r up down = case (r * base) `quotRem` s of
      (d, r') ->
        let up' = up * base
            down' = down * base
            low = r' < down'
            high = r' + up' > s
        in if low then (if high && r' * 2 >= s then [digit (d + 1)] else [digit d])
           else if high then [digit (d + 1)]
           else digit d : generate r' up' down'
    digit d = fromInteger d

-- | Rounds a list of digits, a fraction, to a number of them: half to even. The first result is the
-- carry, 1 or 0; if it is 1 it is also the first digit of the result, which is one longer then.
roundTo :: Int -> Int -> [Int] -> (Int, [Int])
roundTo base count digits = case go count True digits of
  (0, ds) -> (0, ds)
  (_, ds) -> (1, 1 : ds)
  where
    half = base `quot` 2
    go n _ [] = (0, replicate n 0)
    go 0 isEven (x : xs)
      | x == half && isEven && all (== 0) xs = (0, [])
      | x >= half = (1, [])
      | otherwise = (0, [])
    go n _ (x : xs) = case go (n - 1) (even x) xs of
      (carry, ds) -> case x + carry of
        y | y == base -> (1, 0 : ds)
          | otherwise -> (0, y : ds)

-- | Scientific, fixed, or whichever suits the number.
data FFFormat = FFExponent | FFFixed | FFGeneric

-- | Decimal digits as text, with a number of decimals if one is given; the flag keeps the point where
-- no decimal follows.
formatDigits :: FFFormat -> Maybe Int -> Bool -> ([Int], Int) -> String
formatDigits format decimals keepPoint (is, e) = case format of
  FFGeneric
    | e < 0 || e > 7 -> formatDigits FFExponent decimals keepPoint (is, e)
    | otherwise -> formatDigits FFFixed decimals keepPoint (is, e)
  FFExponent -> case decimals of
    Nothing -> case map intToDigit is of
      "0" -> "0.0e0"
      [d] -> d : ".0e" ++ show (e - 1)
      d : ds -> d : '.' : ds ++ "e" ++ show (e - 1)
      [] -> errorWithoutStackTrace "formatDigits: no digits"
    Just n | n <= 0 -> case is of
      [0] -> "0e0"
      _ -> case roundTo 10 1 is of
        (carry, is') -> intToDigit (head is') : 'e' : show (e - 1 + carry)
    Just n -> case is of
      [0] -> '0' : '.' : replicate n '0' ++ "e0"
      _ -> case roundTo 10 (n + 1) is of
        (carry, is') -> case map intToDigit (if carry > 0 then init is' else is') of
          d : ds -> d : '.' : ds ++ 'e' : show (e - 1 + carry)
          [] -> errorWithoutStackTrace "formatDigits: no digits"
  FFFixed -> case decimals of
    Nothing
      | e <= 0 -> "0." ++ replicate (negate e) '0' ++ map intToDigit is
      | otherwise -> case splitAt e (map intToDigit is) of
          (whole, fraction) -> whole ++ replicate (e - length whole) '0' ++ "." ++ orZero fraction
    Just n' ->
      let n = max n' 0 in
      if e >= 0
        then case roundTo 10 (n + e) is of
          (carry, is') -> case splitAt (e + carry) (map intToDigit is') of
            (whole, fraction) -> orZero whole ++ decimalPart fraction
        else case roundTo 10 n (replicate (negate e) 0 ++ is) of
          (carry, is') -> case map intToDigit (if carry > 0 then is' else 0 : is') of
            d : ds -> d : decimalPart ds
            [] -> errorWithoutStackTrace "formatDigits: no digits"
  where
    orZero "" = "0"
    orZero ds = ds
    decimalPart "" | not keepPoint = ""
    decimalPart ds = '.' : ds
