-- A stack of transformers of one's own, with classes in mtl style.
{-# LANGUAGE FunctionalDependencies, FlexibleContexts, FlexibleInstances, UndecidableInstances #-}
module Main where
import qualified Data.Map.Strict as M
newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
newtype ReaderT r m a = ReaderT { runReaderT :: r -> m a }
newtype ExceptT e m a = ExceptT { runExceptT :: m (Either e a) }
newtype Identity a = Identity { runIdentity :: a }
instance Functor Identity where fmap f (Identity a) = Identity (f a)
instance Applicative Identity where { pure = Identity; Identity f <*> Identity a = Identity (f a) }
instance Monad Identity where Identity a >>= f = f a
instance Monad m => Functor (StateT s m) where fmap f m = StateT $ \s -> do { (a, s') <- runStateT m s; return (f a, s') }
instance Monad m => Applicative (StateT s m) where
  pure a = StateT $ \s -> return (a, s)
  mf <*> mx = StateT $ \s -> do { (f, s') <- runStateT mf s; (x, s'') <- runStateT mx s'; return (f x, s'') }
instance Monad m => Monad (StateT s m) where
  m >>= k = StateT $ \s -> do { (a, s') <- runStateT m s; runStateT (k a) s' }
instance Functor m => Functor (ReaderT r m) where fmap f m = ReaderT $ \r -> fmap f (runReaderT m r)
instance Applicative m => Applicative (ReaderT r m) where
  pure a = ReaderT $ \_ -> pure a
  mf <*> mx = ReaderT $ \r -> runReaderT mf r <*> runReaderT mx r
instance Monad m => Monad (ReaderT r m) where m >>= k = ReaderT $ \r -> runReaderT m r >>= \a -> runReaderT (k a) r
instance Functor m => Functor (ExceptT e m) where fmap f = ExceptT . fmap (fmap f) . runExceptT
instance Monad m => Applicative (ExceptT e m) where
  pure = ExceptT . return . Right
  mf <*> mx = ExceptT $ do
    ef <- runExceptT mf
    case ef of { Left e -> return (Left e); Right f -> do { ex <- runExceptT mx; case ex of { Left e -> return (Left e); Right x -> return (Right (f x)) } } }
instance Monad m => Monad (ExceptT e m) where
  m >>= k = ExceptT $ do { a <- runExceptT m; case a of { Left e -> return (Left e); Right x -> runExceptT (k x) } }
class MonadTrans t where lift :: Monad m => m a -> t m a
instance MonadTrans (StateT s) where lift m = StateT $ \s -> m >>= \a -> return (a, s)
instance MonadTrans (ReaderT r) where lift m = ReaderT $ \_ -> m
instance MonadTrans (ExceptT e) where lift m = ExceptT (fmap Right m)
class Monad m => MonadState s m | m -> s where { get :: m s; put :: s -> m () }
class Monad m => MonadReader r m | m -> r where { ask :: m r; local :: (r -> r) -> m a -> m a }
class Monad m => MonadError e m | m -> e where { throwError :: e -> m a; catchError :: m a -> (e -> m a) -> m a }
instance Monad m => MonadState s (StateT s m) where { get = StateT $ \s -> return (s, s); put s = StateT $ \_ -> return ((), s) }
instance MonadState s m => MonadState s (ReaderT r m) where { get = lift get; put = lift . put }
instance MonadState s m => MonadState s (ExceptT e m) where { get = lift get; put = lift . put }
instance Monad m => MonadReader r (ReaderT r m) where { ask = ReaderT return; local f m = ReaderT (runReaderT m . f) }
instance MonadReader r m => MonadReader r (StateT s m) where { ask = lift ask; local f m = StateT (local f . runStateT m) }
instance MonadReader r m => MonadReader r (ExceptT e m) where { ask = lift ask; local f = ExceptT . local f . runExceptT }
instance Monad m => MonadError e (ExceptT e m) where
  throwError = ExceptT . return . Left
  catchError m h = ExceptT $ runExceptT m >>= either (runExceptT . h) (return . Right)
modify' :: MonadState s m => (s -> s) -> m ()
modify' f = do { s <- get; let { s' = f s }; s' `seq` put s' }
data Config = Config { depthLimit :: !Int, modulus :: !Int }
data World = World { steps :: !Int, cells :: !(M.Map Int Int) }
newtype App a = App { unApp :: ReaderT Config (ExceptT String (StateT World Identity)) a }
instance Functor App where fmap f = App . fmap f . unApp
instance Applicative App where { pure = App . pure; App f <*> App x = App (f <*> x) }
instance Monad App where App m >>= k = App (m >>= unApp . k)
instance MonadReader Config App where { ask = App ask; local f = App . local f . unApp }
instance MonadState World App where { get = App (lift (lift get)); put = App . lift . lift . put }
instance MonadError String App where
  throwError = App . lift . throwError
  catchError m h = App $ ReaderT $ \r -> catchError (runReaderT (unApp m) r) (\e -> runReaderT (unApp (h e)) r)
data Stmt = Set Int Expr | While Expr [Stmt] | Try [Stmt] [Stmt] | If Expr [Stmt] [Stmt]
data Expr = Lit Int | Var Int | Add Expr Expr | Mul Expr Expr | Div Expr Expr | Less Expr Expr
tick :: (MonadState World m) => m ()
tick = modify' (\w -> w { steps = steps w + 1 })
eval :: (MonadReader Config m, MonadState World m, MonadError String m) => Expr -> m Int
eval (Lit n) = return n
eval (Var v) = do { w <- get; maybe (throwError ("unbound " ++ show v)) return (M.lookup v (cells w)) }
eval (Add a b) = do { tick; x <- eval a; y <- eval b; c <- ask; return ((x + y) `mod` modulus c) }
eval (Mul a b) = do { tick; x <- eval a; y <- eval b; c <- ask; return ((x * y) `mod` modulus c) }
eval (Div a b) = do { x <- eval a; y <- eval b; if y == 0 then throwError "div" else return (x `div` y) }
eval (Less a b) = do { x <- eval a; y <- eval b; return (fromEnum (x < y)) }
exec :: (MonadReader Config m, MonadState World m, MonadError String m) => Stmt -> m ()
exec (Set v e) = do { x <- eval e; modify' (\w -> w { cells = M.insert v x (cells w) }) }
exec (While c b) = do { x <- eval c; if x == 0 then return () else mapM_ exec b >> exec (While c b) }
exec (Try a b) = do { c <- ask; if depthLimit c <= 0 then throwError "depth" else local (\k -> k { depthLimit = depthLimit k - 1 }) (mapM_ exec a) `catchError` \_ -> mapM_ exec b }
exec (If c a b) = do { x <- eval c; mapM_ exec (if x /= 0 then a else b) }
program :: [Stmt]
program = [Set 0 (Lit 0), Set 1 (Lit 1), While (Less (Var 0) (Lit 300000))
  [Set 1 (Add (Mul (Var 1) (Lit 31)) (Var 0)), Try [Set 2 (Div (Var 1) (Add (Var 1) (Lit (-7)))), If (Less (Var 2) (Lit 3)) [Set 3 (Add (Lit 1) (Var 0))] [Set 4 (Var 9)]] [Set 3 (Lit 5)], Set 0 (Add (Var 0) (Lit 1))]]
main :: IO ()
main = do
  let (r, w) = runIdentity (runStateT (runExceptT (runReaderT (unApp (mapM_ exec program)) (Config 3 1000003))) (World 0 M.empty))
  print r >> print (steps w) >> print (M.toList (cells w))
