-- String and character literals: every escape, gaps over lines and tabs, numeric escapes that touch digits, control names that overlap; and how show writes them back.
module Main where

import Data.Char

names :: String
names = "\NUL\SOH\STX\ETX\EOT\ENQ\ACK\BEL\BS\HT\LF\VT\FF\CR\SO\SI\DLE\DC1\DC2\DC3\DC4\NAK\SYN\ETB\CAN\EM\SUB\ESC\FS\GS\RS\US\SP\DEL"

controls :: String
controls = "\^@\^A\^Z\^[\^\\^]\^^\^_"

gap1, gap2, gap3 :: String
gap1 = "one \
       \two \
  \three"
gap2 = "a\      \b\	\c\

   \d"
gap3 = "\   \\   \\
\\
   \"

main :: IO ()
main = do
  print names
  print (length names, names == map chr ([0 .. 32] ++ [127]))
  print (map ord controls)
  print (gap1, gap2, length gap3)
  print "\SO\&H\SOH\SO\&HH"
  print ("\1234\&5\x41\&1\o101\&1\65\&5", "\x10FFFF\x10ffff\o4177777\1114111", "\x00000000041", "\0000065", "\o00101")
  print ("\a\b\t\n\v\f\r\"\'\\\0", '\'', '"', '\"', '\\', '\a', '\DEL', '\200', '\x7f', '\o177')
  print ["", "\&", "a\&b", "\&\&\&"]
  print (show "caf\233 \8364 \119070 end", "\1234" ++ "5", "\200" ++ "0", "\SO" ++ "H", "\SO" ++ "P", "\127" ++ "7")
  putStrLn "caf\233 \8364 \x1D11E é λ → 𝄞"
  print ('é', 'λ', '𝄞', ord '𝄞', "é\x301", 'a' < 'é', maximum "aéλ𝄞")
  print (map generalCategory "aA1 \t_-($+\x300\x2028\xE000\x10FFFF")
  print (words "tab\tnew\nline\160nbsp\x3000wide\x200Bzero", lines "cr\r\nlf\nvt\vff\f\x2028")
  print [f c | f <- [toUpper, toLower, toTitle], c <- "ßǆǅéÿıſ\x1E9Eσς"]
  print (map (\c -> (isAlpha c, isUpper c, isDigit c, isNumber c, isAlphaNum c, isSpace c, isPunctuation c, isSymbol c, isPrint c, isControl c)) "aÀ1²٣_ €\x85")
  print (map digitToInt "0123456789abcdefABCDEF", map isHexDigit "fFgG٣", map isOctDigit "078", map isAscii "\127\128", map isLatin1 "\255\256", map isSeparator " \160a", isMark '\x300')
  print (read "\"\\SOH\\SO\\&H\\^A\\x41\\o101\\65\\   \\end\"" :: String, read "'\\''" :: Char, read "\"\\1234\\&5\"" :: String, (reads "\"bad \\q\"" :: [(String, String)]), (reads "\"open" :: [(String, String)]))
  print (lexLitChar "\\nHello", lexLitChar "\\SOHx", lexLitChar "\\x41g", lexLitChar "abc", lexLitChar "", readLitChar "\\x41g", readLitChar "\\SOHx", readLitChar "\\^Ax", showLitChar '\n' "", showLitChar '\200' "0", showLitChar '"' "")
  print (all (\s -> read (show s) == s) [map chr [a, b] | a <- [0 .. 40] ++ [126 .. 130] ++ [255, 1114111], b <- map ord "0H&\\\"'aSO\1234"])
