module Main (main) where
import Shapes.Types
import qualified Shapes.Area as A
import Shapes.Area (perimeter)
import Util hiding (secret)
import qualified Util as U (secret)
main :: IO ()
main = do
  print (map A.area [unitSquare, Circle 2])
  print (perimeter unitSquare, A.perimeter (Rect 2 3))
  print (secret, U.secret, helper 3)
  print (Rect 1 2 == Rect { w = 1, h = 2 }, w (Rect 4 5))
  print (opaque 5, unOpaque (opaque 6))
  where secret = "mine"
