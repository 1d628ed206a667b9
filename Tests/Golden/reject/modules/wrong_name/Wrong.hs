module Right where -- ERROR: Right
wrong :: Int
wrong = 1
