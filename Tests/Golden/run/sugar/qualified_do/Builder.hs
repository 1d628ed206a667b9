module Builder where

import Prelude hiding ((>>))

-- Only `>>`: statements are joined as texts.
(>>) :: String -> String -> String
a >> b = a ++ "," ++ b
