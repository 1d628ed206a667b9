-- An evaluator in a lazy state monad over a map.
module Main where
import Control.Monad.State
import qualified Data.Map.Strict as M
data Expr = Lit Int | Var String | Add Expr Expr | Mul Expr Expr | Let String Expr Expr
eval :: Expr -> State (M.Map String Int) Int
eval (Lit n) = return n
eval (Var v) = gets (M.findWithDefault 0 v)
eval (Add a b) = do { x <- eval a; y <- eval b; return $! x + y }
eval (Mul a b) = do { x <- eval a; y <- eval b; return $! (x * y) `mod` 10007 }
eval (Let v e b) = do { x <- eval e; modify (M.insert v x); eval b }
big :: Int -> Expr
big 0 = Var "x"
big n = Let "x" (Add (Var "x") (Lit n)) (Add (Mul (big (n - 1)) (Lit 3)) (Var "x"))
main :: IO ()
main = print (evalState (foldM (\a i -> do { x <- eval (big (i `mod` 50)); return $! a + x }) 0 [1 .. 20000]) M.empty)
