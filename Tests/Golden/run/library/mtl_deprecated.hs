-- hythe: -w
import Control.Monad.List
import qualified Control.Monad.Error as E
import qualified Control.Monad.Trans.RWS.CPS as R
import Control.Monad.Catch
import Control.Monad.State
import Control.Monad.Writer
main = do
  print (runState (runListT (do { x <- ListT (return [1,2,3::Int]); modify (+x); s <- get; return (x, s) })) 0)
  r <- E.runErrorT ((throwM (userError "x")) `Control.Monad.Catch.catch` (\e -> E.throwError (show (e :: IOError))))
  print (r :: Either String ())
  print (R.runRWS (R.ask >>= \e -> R.tell [e] >> R.modify (+e) >> R.listen (R.tell [7]) ) 3 (4::Int) :: (((),[Int]),Int,[Int]))
  print (runWriter (E.runErrorT (tell "a" >> (E.throwError "b" :: E.ErrorT String (Writer String) ()))))
