import Control.Applicative.Backwards
import Control.Applicative.Lift
import Control.Monad.Trans.Accum
import qualified Control.Monad.Trans.Error as E
import Control.Monad.Trans.List
import qualified Control.Monad.Trans.Writer.CPS as W
import Data.Functor.Constant
import Data.Functor.Reverse
import Control.Monad.Trans.Class
import Data.Foldable
main :: IO ()
main = do
  _ <- forwards (traverse (Backwards . print) [1 :: Int, 2, 3])
  print (Backwards (Just 'x'), read "Backwards [1,2]" :: Backwards [] Int)
  print (toList (Reverse "abc"), foldr (:) [] (Reverse [1 :: Int, 2, 3]), Reverse [1 :: Int] == Reverse [1])
  _ <- traverse print (Reverse "xy")
  print (runErrors (traverse (\n -> if even n then pure n else failure [n]) [1 :: Int, 2, 3]))
  print (Pure 1 :: Lift Maybe Int, Other (Just 2) < (Pure 1 :: Lift Maybe Int))
  print (runAccum (add "ab" >> add "c" >> look) "x")
  print (runAccum (looks length >>= \n -> add (show n) >> look) "four")
  r <- E.runErrorT (do { x <- lift (return 3); if x > 2 then fail "big" else return (x :: Int) }) :: IO (Either String Int)
  print r
  print (E.runErrorT (E.throwError "a" `E.catchError` \e -> return (e ++ "b")) :: Maybe (Either String String))
  xs <- runListT (do { x <- ListT (return [1 :: Int, 2]); y <- ListT (return "ab"); lift (print (x, y)); return (x, y) })
  print xs
  print (W.runWriter (W.tell "a" >> W.listen (W.tell "bc" >> return 'r') >>= \p -> W.censor reverse (W.tell "xy") >> return p))
  print (Constant 3 :: Constant Int (), Constant "a" <*> Constant "b" :: Constant String ())
