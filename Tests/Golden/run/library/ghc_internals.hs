-- GHC.Show exports intToDigit; fingerprints of types; the constructors that GHC has for natural numbers.
import Data.Char
import qualified GHC.Show as S
import Control.Exception
import Type.Reflection
import Type.Reflection.Unsafe
import GHC.Num.Natural
import GHC.Num.BigNat
import Numeric.Natural
main = do
  print (map intToDigit [0..15], map S.intToDigit [3, 12])
  x <- try (evaluate (intToDigit 16)) :: IO (Either ErrorCall Char)
  print x
  print (typeRepFingerprint (typeRep :: TypeRep Int) == typeRepFingerprint (typeRep :: TypeRep Int))
  print [ case n of { NS _ -> "small"; NB b -> "large" } | n <- [0, 5, 2^63, 2^64 - 1, 2^64, 2^100 :: Natural] ]
