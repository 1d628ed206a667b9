module Main where
import Data.Char
import Data.List
caesar :: Int -> String -> String
caesar n = map rot
  where rot c | isLower c = shift 'a' c
              | isUpper c = shift 'A' c
              | otherwise = c
        shift b c = chr ((ord c - ord b + n) `mod` 26 + ord b)
rle :: String -> [(Char, Int)]
rle = map (\g -> (head g, length g)) . group
capitalize :: String -> String
capitalize = unwords . map cap . words where cap [] = []; cap (c : cs) = toUpper c : map toLower cs
isPalin :: String -> Bool
isPalin s = t == reverse t where t = [toLower c | c <- s, isAlpha c]
main :: IO ()
main = do
  putStrLn (caesar 3 "Hello, World!")
  putStrLn (caesar (-3) (caesar 3 "Hello, World!"))
  print (rle "aaabccddddd")
  putStrLn (capitalize "the qUICK  brown\tfox\njumps")
  print (map isPalin ["A man, a plan, a canal: Panama", "nope", ""])
  print (lines "a\nb\n\nc", lines "a\n", lines "", lines "\n\n", unlines ["x", "y"])
  print (words "  lead and  trail  ", unwords ["a", "", "b"])
  print (isPrefixOf "ab" "abc", isSuffixOf "bc" "abc", isInfixOf "xx" "abc", stripPrefix "foo" "foobar")
  print (span isDigit "123abc", break (== ' ') "hello world", dropWhileEnd isSpace "trim  ")
  print (intercalate ", " ["a", "b"], intersperse '-' "abc", transpose ["abc", "d", "ef"])
  print ("abc" < "abd", compare "a" "", "Z" < "a", maximum "hello", zip "ab" [1 ..])
