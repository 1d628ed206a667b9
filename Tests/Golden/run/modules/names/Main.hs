module Main where
import Prelude hiding (lookup, filter, (.))
import qualified Prelude as P
import M1 as Same
import M2 as Same (onlyM2)
import qualified M2
import M3
import M1 (clash)
infixl 0 .
(.) :: a -> (a -> b) -> b
x . f = f x
lookup :: Int
lookup = 5
main :: IO ()
main = do
  print (Same.clash, M2.clash, clash)
  print (Same.onlyM1, Same.onlyM2, onlyM2)
  print (lookup, P.lookup 1 [(1, 'a')], filter)
  print (3 . (+ 1) . show)
  print (P.map (P.subtract 1) [1, 2])
  print (M2.K 1, M2.field (M2.K 2), (M2.K 3) { M2.field = 4 })
  print (let clash = "local" in clash)
  print (M3.local, [M2.X ..])
