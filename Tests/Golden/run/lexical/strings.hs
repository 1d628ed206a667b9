module Main where
main :: IO ()
main = do
  putStrLn "tab\there, quote \" backslash \\ apostrophe ' and \' too"
  print "\a\b\f\n\r\t\v\\\"\'\0"
  print ['\a', '\b', '\f', '\n', '\r', '\t', '\v', '\\', '\'', '"', '\0']
  print "\65\066\x43\o104\x00045"
  print "\1234\&5 \SO\&H \SOH \x41\&1"
  print "\NUL\SOH\STX\ETX\EOT\ENQ\ACK\BEL\BS\HT\LF\VT\FF\CR\SO\SI\DLE\DC1\DC2\DC3\DC4\NAK\SYN\ETB\CAN\EM\SUB\ESC\FS\GS\RS\US\SP\DEL"
  print "\^@\^A\^Z\^[\^\\^]\^^\^_"
  print (length "\SO\&H", length "\SOH", length "a\
     \b", length "\&", length "")
  putStrLn "a long \
           \string with \
   \gaps"
  print "gap then number \
\\65"
  print "\200\&1\1114111"
  print '\x10FFFF'
  print (map fromEnum "\DEL\200\x7f\x80")
  putStrLn (show "nested \"quotes\" \\ " ++ show (show "x\"y"))
  print ("\127\128", "\n1", "\t\&", "\SO\&", "\&H")
  print (show 'x', show '\'', show '"', show "'", show "\"")
