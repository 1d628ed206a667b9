module Api where
foreign import ccall "two names" c1 :: Int -> Int -- ERROR: malformed entity
foreign import ccall "a.h b.h f" c2 :: Int -> Int -- ERROR: malformed entity
foreign import ccall "9lives" c3 :: Int -> Int -- ERROR: malformed entity
