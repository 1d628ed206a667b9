module M3 (filter, local) where
import Prelude hiding (filter)
import qualified M1
import qualified M2
filter :: String
filter = M1.clash ++ "/" ++ M2.clash
local :: Int
local = let clash = 3 in clash
