-- Every escape, gaps over several lines, the empty escape, numeric escapes that touch digits, show of each and back.
module Main where

import Data.Char (chr, isPrint, ord)

names :: String
names = "\NUL\SOH\STX\ETX\EOT\ENQ\ACK\a\b\t\n\v\f\r\SO\SI\DLE\DC1\DC2\DC3\DC4\NAK\SYN\ETB\CAN\EM\SUB\ESC\FS\GS\RS\US\SP\DEL"

gap :: String
gap = "one \
   \two\
\ three\   \ four\
	\ five \
      \ six\\"

touching :: [String]
touching = ["\SO\&H", "\SOH", "\1234\&5", "\x41\&1", "\x411", "\o101\&7", "\1114111", "\^A\^Z\^@\^[\^\\^]\^^\^_", "\"\'\\", "\&", "a\&b\&"]

main :: IO ()
main = do
  print (map ord names)
  print names
  putStrLn gap
  print (length gap, words gap)
  mapM_ print touching
  print (map (map ord) touching)
  print (map length touching)
  print (map (\s -> read (show s) == s) (names : gap : touching))
  let odd' = [chr n | n <- [127, 128, 159, 160, 173, 255, 256, 8232, 55295, 57344, 65535, 65536, 1114111]]
  print odd'
  print (map isPrint odd')
  print (read (show odd') == odd', show '\'' ++ show '"' ++ show "'\"'")
  print (concatMap (\c -> show [c, '1']) "\1234\12\DEL\200\SO", show "\SOH" ++ show "\SO\72" ++ show ['\SO', 'h'])
  print ('\'', '"', '\\', '\t', '\DEL', '\200', '\x10ffff', '\^M', ' ')
  print (read "\"a\\\n   \\b\\SO\\&H\\x41\\o102\\67\\^C\\&\"" :: String)
  print ((reads :: ReadS Char) "'\\SOH' x", (reads :: ReadS Char) "'\\''", (reads :: ReadS Char) "'ab'", (reads :: ReadS String) "\"\\1114112\"")
  putStrLn "caf\233 \955x \8594 \128512 end"
  print "caf\233 \955x \8594 \128512 end"
  print (map show ["tab\there", "nul\0000", "nul\0\&0", "q\"q"])
  print (showString "x" . showChar '\n' . shows "\n" $ "", lines "a\n\nb\r\nc", unlines ["", "x"], lines "\n", words "\ta\160b\8195c\n")
