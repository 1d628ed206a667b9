-- The library's transformers, with functions polymorphic in the monad and no signature at a known type.
{-# LANGUAGE FlexibleContexts, GeneralizedNewtypeDeriving #-}
module Main where
import Control.Monad.State.Strict
import Control.Monad.Reader
import Control.Monad.Except
import Control.Monad.Writer.Strict
import qualified Data.Map.Strict as M
data Env = Env { limit :: Int, names :: M.Map String Int }
newtype App a = App { unApp :: ReaderT Env (StateT Int (Either String)) a } deriving (Functor, Applicative, Monad, MonadReader Env, MonadState Int, MonadError String)
data E = I Int | X String | E :+: E | E :*: E | LetE String E E | Cond E E E
fresh :: MonadState Int m => m Int
fresh = do { n <- get; put $! n + 1; return n }
eval :: (MonadReader Env m, MonadState Int m, MonadError String m) => E -> m Int
eval (I n) = return n
eval (X v) = asks (M.lookup v . names) >>= maybe (throwError v) return
eval (a :+: b) = do { _ <- fresh; x <- eval a; y <- eval b; l <- asks limit; return ((x + y) `mod` l) }
eval (a :*: b) = do { x <- eval a; y <- eval b; l <- asks limit; return (x * y `mod` l) }
eval (LetE v a b) = do { x <- eval a; local (\e -> e { names = M.insert v x (names e) }) (eval b) }
eval (Cond c a b) = do { x <- eval c `catchError` \_ -> return 0; n <- fresh; if even (x + n) then eval a else eval b }
tree :: Int -> E
tree 0 = X "x"
tree n = case n `mod` 4 of { 0 -> LetE "x" (tree (n - 1) :+: I n) (tree (n - 1)); 1 -> Cond (X "nope") (tree (n - 1)) (tree (n - 1)); 2 -> tree (n - 1) :*: tree (n - 1); _ -> tree (n - 1) :+: tree (n - 1) }
label :: (MonadState Int m, MonadWriter (Sum Int) m) => [Int] -> m [(Int, Int)]
label xs = forM xs $ \x -> do { n <- fresh; tell (Sum (x * n `mod` 7)); when (n `mod` 3 == 0) (modify' (+ 2)); return (n, x) }
counts :: StateT (M.Map Int Int) (State Int) ()
counts = forM_ [1 .. 500000 :: Int] $ \i -> do { k <- lift fresh; modify' (M.insertWith (+) (k * i `mod` 101) 1); m <- gets M.size; when (m > 90) (lift (modify' (+ 1))) }
main :: IO ()
main = do
  print (fmap fst (runStateT (runReaderT (unApp (eval (tree 22))) (Env 1000003 (M.fromList [("x", 5)]))) 0))
  let ((ps, s), Sum w) = runWriter (runStateT (label [1 .. 200000]) 0) in print (length ps, s, w)
  let (m, n) = runState (execStateT counts M.empty) 1 in print (M.toList m !! 7, n)
