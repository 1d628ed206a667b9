import A.B.C.D (deep, D (..))
import qualified A.B.C as ABC
import qualified A.B as X (b)
import qualified A.B.C.D
main :: IO ()
main = do
  print deep
  print (ABC.c, X.b, A.B.C.D.deep, A.B.C.D.D 1)
  print (A.B.C.D.unD (D 3) + 1)
