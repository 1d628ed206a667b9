module X where
thing :: Int
thing = 1
