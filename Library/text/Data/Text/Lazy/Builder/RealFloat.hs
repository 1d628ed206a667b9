-- | Floating-point numbers written by builders.
module Data.Text.Lazy.Builder.RealFloat (FPFormat(..), realFloat, formatRealFloat) where

import Data.Text.Lazy.Builder
import GHC.Float (FFFormat(..))
import qualified GHC.Float as Float

data FPFormat
  -- | Scientific notation, with a fraction and an exponent.
  = Exponent
  | Fixed
  -- | As 'show': fixed from 0.1 up to 10^7, else scientific.
  | Generic
  deriving (Enum, Read, Show)

realFloat :: RealFloat a => a -> Builder
realFloat = formatRealFloat Generic Nothing

-- | With so many digits after the point, one at least in scientific notation, or as many as are needed.
formatRealFloat :: RealFloat a => FPFormat -> Maybe Int -> a -> Builder
formatRealFloat format digits x = case format of
  Exponent -> scientific
  Fixed -> fixed
  Generic
    | x /= 0 && (abs x < 0.1 || abs x >= 10000000) -> scientific
    | otherwise -> fixed
  where
    scientific = fromString (Float.formatRealFloat FFExponent (fmap (max 1) digits) x)
    fixed = fromString (Float.formatRealFloat FFFixed digits x)
