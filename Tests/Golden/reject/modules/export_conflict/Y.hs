module Y where
thing :: Int
thing = 2
