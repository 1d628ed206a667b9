-- Reading back what Show writes, for the wrapper types of the base library.
import Data.Semigroup
import Data.Proxy
import Control.Applicative
import Data.Functor.Identity
import Data.Functor.Const
import Data.Functor.Compose
import qualified Data.Monoid as M
import qualified Data.Functor.Sum as S
import qualified Data.Functor.Product as P
r :: (Show a, Read a) => a -> IO ()
r x = do { print x; print (read (show x) `asTypeOf` x); print (read ("( ( " ++ showsPrec 11 (Just x) " ) )") `asTypeOf` Just x) }

main :: IO ()
main = do
  r (Min 1, Max (-1), First 'x', Last "y", WrapMonoid 1, Arg 1 'x')
  r (Sum 1, Product 2, All True, Any False, M.First (Just 1), M.Last (Just 1))
  r (Dual [1], Identity (-1), Const 1 :: Const Int Bool, Compose [Just 1], ZipList [1,2])
  r (M.Alt (Just 1), M.Ap [1], Proxy :: Proxy Int)
  r (S.InL (Just 1) :: S.Sum Maybe [] Int, S.InR [1] :: S.Sum Maybe [] Int, P.Pair [1] (Just 2))
