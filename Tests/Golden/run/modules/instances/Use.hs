module Use where
import Class
import Types
import Instances
useIt :: String
useIt = fmt (Just [Money 9])
fmtAll :: Fmt a => [a] -> String
fmtAll xs = fmt (xs, Just xs)
