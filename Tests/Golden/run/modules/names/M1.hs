module M1 where
clash :: String
clash = "M1.clash"
onlyM1 :: Int
onlyM1 = 1
