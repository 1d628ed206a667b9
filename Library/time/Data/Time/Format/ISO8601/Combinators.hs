-- | Formats that show and read, and how they are put together.
module Data.Time.Format.ISO8601.Combinators
  ( Format(..), formatShow, formatParseM, mapMaybeF, literal, (**>), (<**), (<**>)
  , digits, signedDigits, digitsUpTo, integerDigits, decimalDigits, decimalNumber, signOf
  , unit, optionalPart, insteadOfNothing
  ) where

import Data.Char
import Data.Fixed
import Data.Maybe (fromMaybe)
import Text.ParserCombinators.ReadP

infixr 3 **>, <**, <**>

data Format t = MkFormat
  { formatShowM :: t -> Maybe String  -- ^ Nothing if the format does not have the value.
  , formatReadP :: ReadP t
  }

formatShow :: Format t -> t -> String
formatShow format = fromMaybe (error "formatShow: bad value") . formatShowM format

formatParseM :: MonadFail m => Format t -> String -> m t
formatParseM format s = case [t | (t, "") <- readP_to_S (formatReadP format) s] of
  [t] -> return t
  [] -> fail ("no parse of " ++ show s)
  _ -> fail ("multiple parses of " ++ show s)

mapMaybeF :: (a -> Maybe b) -> (b -> Maybe a) -> Format a -> Format b
mapMaybeF to from (MkFormat s r) = MkFormat (\b -> from b >>= s) (r >>= maybe pfail return . to)

literal :: String -> Format ()
literal s = MkFormat (const (Just s)) (string s *> return ())

(**>) :: Format () -> Format a -> Format a
a **> b = mapMaybeF (Just . snd) (\x -> Just ((), x)) (a <**> b)

(<**) :: Format a -> Format () -> Format a
a <** b = mapMaybeF (Just . fst) (\x -> Just (x, ())) (a <**> b)

(<**>) :: Format a -> Format b -> Format (a, b)
MkFormat s r <**> MkFormat s' r' = MkFormat (\(a, b) -> (++) <$> s a <*> s' b) ((,) <$> r <*> r')

-- | This many digits, and a sign if the number is below zero; a larger number is shown all the same.
digits :: Integral a => Int -> Format a
digits n = MkFormat (\i -> Just (if i < 0 then '-' : padded (negate i) else padded i)) (minus <*> exactly n)
  where
    padded i = pad n (show (toInteger i))
    minus = option id (char '-' *> return negate)

-- | The same with a sign always.
signedDigits :: Integral a => Int -> Format a
signedDigits n = MkFormat (\i -> Just ((if i < 0 then '-' else '+') : pad n (show (abs (toInteger i))))) (anySign <*> exactly n)
  where anySign = (char '+' *> return id) +++ (char '-' *> return negate)

-- | This many digits, from zero to a bound.
digitsUpTo :: Integral a => Int -> a -> Format a
digitsUpTo n high = mapMaybeF inRange inRange (digits n)
  where inRange i = if i >= 0 && i <= high then Just i else Nothing

-- | As many digits as there are, of a number from zero.
integerDigits :: Integral a => Format a
integerDigits = MkFormat (\i -> if i < 0 then Nothing else Just (show (toInteger i))) (fromInteger . read <$> munch1 isDigit)

exactly :: Num a => Int -> ReadP a
exactly n = fromInteger . read <$> count n (satisfy isDigit)

pad :: Int -> String -> String
pad n s = replicate (n - length s) '0' ++ s

-- | A number from zero with decimals if it has any; so many digits before the point.
decimalDigits :: HasResolution r => Int -> Format (Fixed r)
decimalDigits n = decimal (pad n) (count n (satisfy isDigit))

decimalNumber :: HasResolution r => Format (Fixed r)
decimalNumber = decimal id (munch1 isDigit)

decimal :: HasResolution r => (String -> String) -> ReadP String -> Format (Fixed r)
decimal shown whole = MkFormat
  (\x -> if x < 0 then Nothing else case span isDigit (showFixed True x) of (a, b) -> Just (shown a ++ b))
  (number <$> whole <*> option "" (satisfy (`elem` ".,") *> munch1 isDigit))
  where
    number a b = result
      where
        result = MkFixed ((read a * 10 ^ length b + read ('0' : b)) * resolution result `div` 10 ^ length b)

-- | Whether the sign is minus.
signOf :: Format Bool
signOf = MkFormat (\negative -> Just (if negative then "-" else "+")) ((char '+' *> return False) +++ (char '-' *> return True))

-- | A number with what it counts behind it; zero is nothing.
unit :: (Eq a, Num a) => String -> Format a -> Format a
unit name (MkFormat s r) = MkFormat
  (\x -> if x == 0 then Just "" else fmap (++ name) (s x))
  (option 0 (r <* string name))

-- | A part behind a letter; nothing at all for a value.
optionalPart :: Eq a => String -> a -> Format a -> Format a
optionalPart letter x (MkFormat s r) = MkFormat
  (\y -> if x == y then Just "" else fmap (letter ++) (s y))
  (option x (string letter *> r))

-- | What is shown in place of nothing.
insteadOfNothing :: String -> Format a -> Format a
insteadOfNothing other (MkFormat s r) = MkFormat (fmap (\shown -> if null shown then other else shown) . s) r
