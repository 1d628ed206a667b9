module Api where
foreign export ccall nothere :: Int -> Int -- ERROR: not in scope
foreign export ccall "named" alsoNot :: Int -> Int -- ERROR: not in scope
