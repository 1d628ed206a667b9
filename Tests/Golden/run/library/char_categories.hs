-- Data.Char: general categories, case mappings, predicates and digits on ASCII, Latin-1 and beyond
module Main where
import Data.Char
import Data.List (foldl')

samples :: [Char]
samples = "aA0 _-([{)\171\187!+$^|\n\173\170\178\188\223\255\304\305\329\453\688\768\2307\8419\8192\8232\8233\8255\8544\8734\8364\12354\19968\44032\55296\57344\64257\65279\65533\65535\66560\120120\127744\917505\1114111"

main :: IO ()
main = do
  mapM_ (\c -> putStrLn (show c ++ " " ++ show (generalCategory c) ++ " " ++ show (toUpper c, toLower c, toTitle c))) samples
  mapM_ (\(n, p) -> putStrLn (n ++ " " ++ show (map ord (filter p ['\0' .. '\255']))))
    [ ("control", isControl), ("space", isSpace), ("punctuation", isPunctuation), ("symbol", isSymbol)
    , ("number", isNumber), ("digit", isDigit), ("mark", isMark), ("separator", isSeparator) ]
  mapM_ (\(n, p) -> putStrLn (n ++ " " ++ show (length (filter p ['\0' .. '\255']))))
    [ ("print", isPrint), ("alpha", isAlpha), ("letter", isLetter), ("alphaNum", isAlphaNum), ("upper", isUpper)
    , ("lower", isLower), ("ascii", isAscii), ("latin1", isLatin1), ("asciiUpper", isAsciiUpper)
    , ("asciiLower", isAsciiLower), ("hex", isHexDigit), ("oct", isOctDigit) ]
  print (map digitToInt "09afAF", map intToDigit [0 .. 15])
  print [f c | f <- [subtract 1 . ord, (+ 1) . ord], c <- "az"]
  print (map toUpper "stra\223e \255 \956 \945\946 \1078 \305 \453", map toLower "\304\1046\937\452", map toTitle "\454\497")
  print (map isSpace "\160\8195\8203\5760", map isUpper "\453\8544\120120", map isAlpha "\8544\12354\768")
  print (foldl' (\h c -> (h * 31 + ord (toUpper c) + 7 * ord (toLower c)) `mod` 1000003) 7 ['\0' .. '\x24ff'])
  print (minBound :: Char, maxBound :: Char, succ 'a', pred 'b', fromEnum 'x', toEnum 955 :: Char)
  print (map (showLitChar `flip` "") "\DEL\200\t\\\"'", lexLitChar "\\nHello", readLitChar "\\x41zz", lexLitChar "\\SOHx", readLitChar "\\^Aq")
  print (isSeparator '\8232', isPunctuation '\8255', subtract 1 (ord maxBound))
