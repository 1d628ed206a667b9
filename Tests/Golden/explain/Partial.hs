module Partial (quotient) where

import Foreign.C.Types (CInt (..))

newtype Meters = Meters CInt

-- May raise an exception; its types are newtypes of C's.
foreign export ccall quotient :: CInt -> CInt -> CInt
foreign export ccall "add_meters" addMeters :: Meters -> Meters -> Meters

quotient :: CInt -> CInt -> CInt
quotient = div

addMeters :: Meters -> Meters -> Meters
addMeters (Meters a) (Meters b) = Meters (a + b)
