-- | Reading numbers off the front of texts of either kind.
module Data.Text.Internal.Read (Cut(..), readDecimal, readHexadecimal, readSigned, readRational, readDouble) where

import Data.Char (digitToInt, isDigit, isHexDigit)
import GHC.Float (rationalToDouble)

-- | What reading needs of a text.
data Cut t = Cut { cutWhile :: (Char -> Bool) -> t -> (t, t), cutFirst :: t -> Maybe (Char, t), characters :: t -> String }

readDecimal :: Integral a => Cut t -> t -> Either String (a, t)
readDecimal cut t = case cutWhile cut isDigit t of
  (digits, rest) -> case characters cut digits of
    [] -> Left "input does not start with a digit"
    cs -> Right (number 10 cs, rest)

readHexadecimal :: Integral a => Cut t -> t -> Either String (a, t)
readHexadecimal cut t = case cutFirst cut t of
  Just ('0', rest) | Just (x, digits) <- cutFirst cut rest, x == 'x' || x == 'X' -> hex digits
  _ -> hex t
  where
    hex u = case cutWhile cut isHexDigit u of
      (digits, rest) -> case characters cut digits of
        [] -> Left "input does not start with a hexadecimal digit"
        cs -> Right (number 16 cs, rest)

number :: Num a => a -> String -> a
number base = go 0
  where
    go n [] = n
    go n (c : cs) = let n' = n * base + fromIntegral (digitToInt c) in n' `seq` go n' cs

readSigned :: Num a => Cut t -> (t -> Either String (a, t)) -> t -> Either String (a, t)
readSigned cut reader t = case cutFirst cut t of
  Just ('-', rest) -> fmap (\(x, more) -> (negate x, more)) (reader rest)
  Just ('+', rest) -> reader rest
  _ -> reader t

-- | A number with a sign, fraction and exponent or without, made of its digits and the power of ten.
readFraction :: Cut t -> (Integer -> Int -> a) -> (a -> a) -> t -> Either String (a, t)
readFraction cut make negated t = case cutFirst cut t of
  Just ('-', rest) -> fmap (\(x, more) -> (negated x, more)) (unsigned rest)
  Just ('+', rest) -> unsigned rest
  _ -> unsigned t
  where
    unsigned u = readDecimal cut u >>= \(whole, rest) -> case fraction rest of
      (digits, rest') -> let (power, more) = exponential rest' in
        Right (make (number 10 (show (whole :: Integer) ++ digits)) (power - length digits), more)
    fraction u = case cutFirst cut u of
      Just ('.', rest) -> case cutWhile cut isDigit rest of
        (digits, more) | (_ : _) <- characters cut digits -> (characters cut digits, more)
        _ -> ("", u)
      _ -> ("", u)
    exponential u = case cutFirst cut u of
      Just (e, rest) | e == 'e' || e == 'E', Right (power, more) <- readSigned cut (readDecimal cut) rest -> (power, more)
      _ -> (0, u)

readRational :: Fractional a => Cut t -> t -> Either String (a, t)
readRational cut = readFraction cut (\n power -> fromRational (fromInteger n * 10 ^^ power)) negate

-- | Rounded once; a power that is out of all bounds costs no time.
readDouble :: Cut t -> t -> Either String (Double, t)
readDouble cut = readFraction cut value negate
  where
    value :: Integer -> Int -> Double
    value n power
      | n == 0 = 0
      | power > 400 = 1 / 0
      | power < -400 - length (show n) = 0
      | power >= 0 = rationalToDouble (n * 10 ^ power) 1
      | otherwise = rationalToDouble n (10 ^ negate power)
