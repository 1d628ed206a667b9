-- | The type of fingerprints.
module GHC.Fingerprint.Type (Fingerprint(..)) where

import Data.Word
import Numeric (showHex)

data Fingerprint = Fingerprint !Word64 !Word64
  deriving (Eq, Ord)

instance Show Fingerprint where
  show (Fingerprint a b) = hex16 a ++ hex16 b
    where
      hex16 n = replicate (16 - length digits) '0' ++ digits
        where digits = showHex n ""
