-- show and read of strings and characters with escapes, gaps and numeric escapes
module Main where

gap :: String
gap = "first \
      \second\
  \ third\
\"

main :: IO ()
main = do
  print gap
  putStrLn gap
  print "\SOH\&1\SO\&H\SO\&A\200\&1\1234\&5\1234a"
  print "\SO\&H\SOH"
  print ['\0' .. '\32']
  print ['\126' .. '\161']
  print "\a\b\f\n\r\t\v\"\\'"
  print '\''
  print '"'
  print '\\'
  print "caf\233 \955 \20013 \128512"
  print "\x41\o101\65\^A\^Z\^[\^\\^]\^^\^_\^@"
  print "\NUL\SOH\STX\ETX\EOT\ENQ\ACK\BEL\BS\HT\LF\VT\FF\CR\SO\SI\DLE\DC1\DC2\DC3\DC4\NAK\SYN\ETB\CAN\EM\SUB\ESC\FS\GS\RS\US\SP\DEL"
  print (length "\1234\&5", length "\&\&\&", length "a\
                                                  \b")
  print (read "\"\\SOH\\&1\\1234\\&5\"" :: String)
  print (read "\"a\\   \\b\"" :: String)
  print (read " ( '\\n' ) " :: Char)
  print (read "\"\\x1F600\\o17\\^C\\DEL\"" :: String)
  print (reads "\"unterminated" :: [(String, String)])
  print (reads "'ab'" :: [(Char, String)])
  print (reads "\"ok\" rest" :: [(String, String)])
  print (read "['a','\\'','\"']" :: String)
  print (all (\c -> read (show c) == c) ['\0' .. '\x3ff'])
  print (let s = concatMap (\c -> [c, '1', c, 'H']) ['\0' .. '\x1ff'] in read (show s) == s)
  print (showString "x" "y", showChar 'a' "", shows "q\"" "!", show (Just "a\nb"), show [Just 'x'])
  print (show (show (show "\"")))
