-- A transformer library in one file (State, Reader, Writer, Except, Maybe, Cont) with lifting classes; orders of layers that differ.
{-# LANGUAGE FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, UndecidableInstances, GeneralizedNewtypeDeriving #-}
module Main where

import Control.Applicative
import Control.Monad
import Control.Monad.IO.Class
import Data.Functor.Identity
import Data.IORef

newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
newtype ReaderT r m a = ReaderT { runReaderT :: r -> m a }
newtype WriterT w m a = WriterT { runWriterT :: m (a, w) }
newtype ExceptT e m a = ExceptT { runExceptT :: m (Either e a) }
newtype ContT r m a = ContT { runContT :: (a -> m r) -> m r }

class MonadTrans t where lift :: Monad m => m a -> t m a
instance MonadTrans (StateT s) where lift m = StateT $ \s -> fmap (flip (,) s) m
instance MonadTrans (ReaderT r) where lift = ReaderT . const
instance Monoid w => MonadTrans (WriterT w) where lift m = WriterT (fmap (flip (,) mempty) m)
instance MonadTrans (ExceptT e) where lift = ExceptT . fmap Right
instance MonadTrans (ContT r) where lift m = ContT (m >>=)

instance Monad m => Functor (StateT s m) where fmap = liftM
instance Monad m => Applicative (StateT s m) where { pure a = StateT (\s -> pure (a, s)); (<*>) = ap }
instance Monad m => Monad (StateT s m) where m >>= k = StateT $ \s -> runStateT m s >>= \ ~(a, s') -> runStateT (k a) s'
instance Functor m => Functor (ReaderT r m) where fmap f (ReaderT g) = ReaderT (fmap f . g)
instance Applicative m => Applicative (ReaderT r m) where { pure = ReaderT . const . pure; ReaderT f <*> ReaderT g = ReaderT (liftA2 (<*>) f g) }
instance Monad m => Monad (ReaderT r m) where m >>= k = ReaderT $ \r -> runReaderT m r >>= flip runReaderT r . k
instance Functor m => Functor (WriterT w m) where fmap f = WriterT . fmap (\(a, w) -> (f a, w)) . runWriterT
instance (Monoid w, Applicative m) => Applicative (WriterT w m) where
  pure a = WriterT (pure (a, mempty))
  WriterT f <*> WriterT m = WriterT (liftA2 (\(g, v) (a, w) -> (g a, v <> w)) f m)
instance (Monoid w, Monad m) => Monad (WriterT w m) where
  m >>= k = WriterT $ do { (a, v) <- runWriterT m; (b, w) <- runWriterT (k a); return (b, v <> w) }
instance Functor m => Functor (ExceptT e m) where fmap f = ExceptT . fmap (fmap f) . runExceptT
instance Monad m => Applicative (ExceptT e m) where { pure = ExceptT . pure . Right; (<*>) = ap }
instance Monad m => Monad (ExceptT e m) where m >>= k = ExceptT (runExceptT m >>= either (return . Left) (runExceptT . k))
instance (Monoid e, Monad m) => Alternative (ExceptT e m) where
  empty = ExceptT (return (Left mempty))
  ExceptT a <|> ExceptT b = ExceptT (a >>= either (\e -> fmap (either (Left . (e <>)) Right) b) (return . Right))
instance Functor (ContT r m) where fmap f m = ContT $ \k -> runContT m (k . f)
instance Applicative (ContT r m) where { pure a = ContT ($ a); f <*> m = ContT $ \k -> runContT f (\g -> runContT m (k . g)) }
instance Monad (ContT r m) where m >>= f = ContT $ \k -> runContT m (\a -> runContT (f a) k)

instance MonadIO m => MonadIO (StateT s m) where liftIO = lift . liftIO
instance MonadIO m => MonadIO (ReaderT r m) where liftIO = lift . liftIO
instance (Monoid w, MonadIO m) => MonadIO (WriterT w m) where liftIO = lift . liftIO
instance MonadIO m => MonadIO (ExceptT e m) where liftIO = lift . liftIO

class Monad m => MonadState s m | m -> s where
  get :: m s
  put :: s -> m ()
  state :: (s -> (a, s)) -> m a
  state f = do { s <- get; let { (a, s') = f s }; a <$ put s' }
class (Monoid w, Monad m) => MonadWriter w m | m -> w where tell :: w -> m ()
class Monad m => MonadReader r m | m -> r where { ask :: m r; local :: (r -> r) -> m a -> m a }
class Monad m => MonadError e m | m -> e where { throwError :: e -> m a; catchError :: m a -> (e -> m a) -> m a }

instance Monad m => MonadState s (StateT s m) where { get = StateT (\s -> return (s, s)); put s = StateT (const (return ((), s))) }
instance MonadState s m => MonadState s (ReaderT r m) where { get = lift get; put = lift . put }
instance (Monoid w, MonadState s m) => MonadState s (WriterT w m) where { get = lift get; put = lift . put }
instance MonadState s m => MonadState s (ExceptT e m) where { get = lift get; put = lift . put; state = lift . state }
instance (Monoid w, Monad m) => MonadWriter w (WriterT w m) where tell w = WriterT (return ((), w))
instance MonadWriter w m => MonadWriter w (StateT s m) where tell = lift . tell
instance MonadWriter w m => MonadWriter w (ReaderT r m) where tell = lift . tell
instance MonadWriter w m => MonadWriter w (ExceptT e m) where tell = lift . tell
instance Monad m => MonadReader r (ReaderT r m) where { ask = ReaderT return; local f m = ReaderT (runReaderT m . f) }
instance MonadReader r m => MonadReader r (StateT s m) where { ask = lift ask; local f m = StateT (local f . runStateT m) }
instance MonadReader r m => MonadReader r (ExceptT e m) where { ask = lift ask; local f = ExceptT . local f . runExceptT }
instance Monad m => MonadError e (ExceptT e m) where
  throwError = ExceptT . return . Left
  catchError m h = ExceptT (runExceptT m >>= either (runExceptT . h) (return . Right))
instance MonadError e m => MonadError e (StateT s m) where
  throwError = lift . throwError
  catchError m h = StateT $ \s -> catchError (runStateT m s) (\e -> runStateT (h e) s)

modify :: MonadState s m => (s -> s) -> m ()
modify f = state (\s -> ((), f s))

risky :: (MonadState Int m, MonadError String m) => m Int
risky = do
  modify (+ 1)
  r <- catchError (modify (* 10) >> throwError "inner") (\e -> return (length e))
  n <- get
  when (n > 100) $ throwError ("too big: " ++ show n)
  return (n + r)

newtype App a = App { unApp :: ReaderT Int (ExceptT [String] (StateT [Int] (WriterT [String] IO))) a }
  deriving (Functor, Applicative, Monad, MonadIO, MonadReader Int)
instance MonadState [Int] App where { get = App (ReaderT (const get)); put = App . ReaderT . const . put }
instance MonadWriter [String] App where tell = App . tell

app :: IORef Int -> App Int
app ref = do
  d <- ask
  tell ["depth " ++ show d]
  modify (d :)
  liftIO (modifyIORef ref (+ d))
  if d > 3 then return d else (+) <$> local (+ 1) (app ref) <*> local (* 3) (app ref)

callCC :: ((a -> ContT r m b) -> ContT r m a) -> ContT r m a
callCC f = ContT $ \k -> runContT (f (ContT . const . k)) k

main :: IO ()
main = do
  let a = runIdentity (runExceptT (runStateT risky 4)) :: Either String (Int, Int)
      b = runIdentity (runStateT (runExceptT risky) 4) :: (Either String Int, Int)
  print (a, b, runIdentity (runStateT (runExceptT risky) 50) :: (Either String Int, Int))
  ref <- newIORef 0
  ((r, s), w) <- runWriterT (runStateT (runExceptT (runReaderT (unApp (app ref)) 1)) [])
  print (r, s) >> print w >> readIORef ref >>= print
  print (runIdentity (runExceptT (throwError ["a"] <|> empty <|> throwError ["b"] <|> return 3 <|> throwError ["c"])))
  print (runIdentity (runExceptT (asum' [throwError "x", throwError "y" :: ExceptT String Identity ()])))
  n <- flip runContT return $ callCC $ \exit -> do
    forM_ [1 ..] $ \k -> do
      lift (putStr (show k ++ " "))
      when (k * k > 30) (exit k)
    return 0
  print (n :: Int)
  print =<< runContT (do { x <- ContT (\k -> concat <$> mapM k "abc"); y <- ContT (\k -> (++) <$> k 1 <*> k 2); return [(x, y :: Int)] }) return
  print (fst (runIdentity (runStateT (mapM (\x -> state (\s -> (s * x, s + x))) [1 .. 8]) 0)))
  print (take 3 (fst (runIdentity (runStateT (mapM (\x -> state (\s -> (x, s + 1))) [1 ..]) (0 :: Int)))))
  where asum' = foldr (<|>) empty
