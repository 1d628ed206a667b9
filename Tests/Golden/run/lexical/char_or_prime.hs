module Main where
f' :: Char -> Char -> Char
f' 'a' '\'' = 'b'
f' '"' _ = '\''
f' c' _ = c'
main :: IO ()
main = do
  print (f' 'a' '\'', f' '"' 'x', f''c' 'd')
  print ['a','b','\'','"','\\']
  print ('\65','\x41','\o101','\DEL','\^A')
  print (let x' = 'x'; x'' = ['\'', x'] in (x', x''))
  print ('a'<'b','a'>'b', maximum['x','y'])
  where f''c' = f' 'c'
