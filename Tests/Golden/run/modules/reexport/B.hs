module B where
import A (fromA)
fromB :: String
fromB = "b+" ++ fromA ++ hidden
hidden :: String
hidden = "!"
