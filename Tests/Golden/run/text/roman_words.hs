-- Numbers as Roman numerals, English words and ordinals, back and forth, with a bijection checked by brute force.
module Main where

import Data.Char (toUpper, isUpper)
import Data.List (isPrefixOf, sortOn, unfoldr, stripPrefix)
import Data.Maybe (fromMaybe, listToMaybe, mapMaybe)

newtype Roman = Roman Int deriving (Eq, Ord)

numerals :: [(Int, String)]
numerals = zip steps names
  where
    steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    names = words "M CM D CD C XC L XL X IX V IV I"

instance Show Roman where
  showsPrec _ (Roman 0) = showString "N"
  showsPrec d (Roman n)
    | n < 0 = showParen (d > 6) (showChar '-' . shows (Roman (negate n)))
    | otherwise = foldr (.) id (unfoldr next n)
    where next k = listToMaybe [(showString s, k - v) | (v, s) <- numerals, v <= k]

instance Read Roman where
  readsPrec _ input = [(Roman n, rest) | (w, rest) <- lex input, all isUpper w, Just n <- [value w], show (Roman n) == w]
    where
      value "" = Just 0
      value s = listToMaybe (mapMaybe (\(v, p) -> (v +) <$> (stripPrefix p s >>= value)) numerals)

instance Num Roman where
  Roman a + Roman b = Roman (a + b)
  Roman a * Roman b = Roman (a * b)
  negate (Roman a) = Roman (negate a)
  abs (Roman a) = Roman (abs a)
  signum (Roman a) = Roman (signum a)
  fromInteger = Roman . fromInteger

instance Enum Roman where
  toEnum = Roman
  fromEnum (Roman n) = n
  enumFrom = iterate succ

english :: Integer -> String
english n
  | n < 0 = "minus " ++ english (negate n)
  | n < 20 = small !! fromInteger n
  | n < 100, (t, u) <- n `quotRem` 10 = tens !! fromInteger (t - 2) ++ joined "-" u
  | n < 1000, (h, r) <- n `quotRem` 100 = english h ++ " hundred" ++ joined " and " r
  | otherwise = case span ((<= n) . fst) powers of
      (ps, _) -> let (p, name) = last ps; (q, r) = n `quotRem` p
                 in english q ++ ' ' : name ++ joined (if r < 100 then " and " else ", ") r
  where
    joined _ 0 = ""
    joined s k = s ++ english k
    powers = [(1000 ^ k, name) | (k, name) <- zip [1 :: Int ..] (words "thousand million billion trillion quadrillion quintillion")]
    small = words "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
                  \sixteen seventeen eighteen nineteen"
    tens = words "twenty thirty forty fifty sixty seventy eighty ninety"

ordinal :: Integer -> String
ordinal n = before ++ fromMaybe regular (lookup final irregular)
  where
    spelled = english n
    (before, final) = let (r, f) = break (`elem` " -") (reverse spelled) in (reverse f, reverse r)
    irregular = [("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"), ("eight", "eighth"),
                 ("nine", "ninth"), ("twelve", "twelfth")]
    regular | last final == 'y' = init final ++ "ieth"
            | otherwise = final ++ "th"

capital :: String -> String
capital (c : cs) = toUpper c : cs
capital [] = []

main :: IO ()
main = do
  print (map Roman [0, 1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999])
  print (all (\n -> read (show (Roman n)) == Roman n) [1 .. 3999])
  print (reads "XIV rest" :: [(Roman, String)])
  print (reads "IIII" :: [(Roman, String)], reads "VX" :: [(Roman, String)])
  print (Just (-7 :: Roman), [-1 :: Roman], read "IX" * 3 + 4 :: Roman)
  print (take 5 [8 :: Roman ..], ['a' ..] !! fromEnum (read "X" :: Roman))
  mapM_ (putStrLn . capital . english) [0, 13, 21, 100, 101, 342, 1000, 1066, 20015, 999999, -70, 10 ^ 18 + 1, 123456789012345]
  mapM_ (putStrLn . ordinal) [1, 2, 3, 12, 20, 21, 45, 100, 101, 1000, 1008]
  print (take 8 (sortOn english [1 .. 1000]))
