-- Characters: categories, cases, digits, properties over ranges, words and lines over exotic spaces, a ROT for every script.
module Main where

import Data.Char
import Data.List (group, groupBy, sort, sortOn)
import Data.Function (on)

histogram :: Ord b => (a -> b) -> [a] -> [(b, Int)]
histogram f = map (\g -> (head g, length g)) . group . sort . map f

titleCase :: String -> String
titleCase = unwords . map cap . words
  where cap (c : cs) | isAlpha c = toTitle c : map toLower cs
        cap s = s

caesar :: Int -> String -> String
caesar k = map shift
  where
    shift c
      | Just (a, n) <- block c = chr (ord a + (ord c - ord a + k) `mod` n)
      | otherwise = c
    block c = lookup True [(c `elem` [a .. b], (a, ord b - ord a + 1)) | (a, b) <- [('a', 'z'), ('A', 'Z'), ('α', 'ω'), ('а', 'я'), ('0', '9')]]

runs :: String -> [(GeneralCategory, String)]
runs = map (\g -> (generalCategory (head g), g)) . groupBy ((==) `on` generalCategory)

main :: IO ()
main = do
  print (histogram generalCategory ['\0' .. '\255'])
  print [generalCategory c | c <- "a1 _-([)]«»'\"+$^¨\n\173\8232\8233Aǅʰא٣Ⅷ½‿\768\2307\8413\55296\57344\888"]
  print (map toUpper "straße ﬁ ÿ µ ǆ ι ა", map toLower "ÀÉÎ ΣΑΣ ǅ İ ΑΩ", map toTitle "ǆ ǉ a ß", titleCase "hELLO wORLD, ǆungla élan 3x")
  print (map isUpper "AaÀǅ1", map isLower "aAªß1", map isAlpha "aß中_1", map isLetter "ʰ٣", map isAlphaNum "½٣Ⅷ²_", map isDigit "1٣²")
  print (map isNumber "1٣²Ⅷ½x", map isPunctuation "!«_-$", map isSymbol "+$^¨!", map isSeparator " \160\8232x\t", map isSpace " \t\n\r\f\v\160\8195\8203\133")
  print (map isMark "a\768\2307", map isControl "\0\31 \127\128\159\160", map isPrint "a\0\173\888中\57344", map isAscii "\127\128", map isLatin1 "\255\256", map isHexDigit "fFgG0٣", map isOctDigit "078", map isAsciiUpper "AÀ", map isAsciiLower "aà")
  print (map digitToInt "09afAF", map intToDigit [0 .. 15], map ord "a\1114111€𝄞", chr 0x10FFFF, map subtract1 "b中")
  putStrLn (caesar 3 "xyz XYZ 789 ωψ я é")
  print (caesar (-3) (caesar 3 "Hello, κόσμε мир 42") == "Hello, κόσμε мир 42")
  print (runs "abcDEF123 ,.x")
  print (words "a\8195b\160c\8203d\12288e", lines "a\8232b\133c\nd\r\n")
  print (length (filter isAlpha ['\0' .. '\xffff']) > 40000, length (filter isUpper ['\0' .. '\x24ff']) > 600, and [toLower (toUpper c) == c | c <- ['a' .. 'z'] ++ ['α' .. 'ρ'] ++ ['а' .. 'я']])
  print [c | c <- ['\0' .. '\x250'], toUpper c /= c, toLower (toUpper c) /= c]
  print (sortOn toLower "bAaBcC", compare "Zebra" "apple", maximum "aé中z", ['ё', 'Ё', '\1025'], showLitChar '\1234' "5", lexLitChar "\\nHello", readLitChar "\\x41rest", show (GT, Surrogate, minBound :: GeneralCategory))
  where subtract1 = pred
