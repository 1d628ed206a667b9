-- StateT over ExceptT over Writer by hand: order of layers decides what survives an error
module Main where
import Control.Monad

newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
newtype ExceptT e m a = ExceptT { runExceptT :: m (Either e a) }
newtype Writer w a = Writer { runWriter :: (a, w) }

class MonadTrans t where lift :: Monad m => m a -> t m a

instance Monad m => Functor (StateT s m) where fmap = liftM
instance Monad m => Applicative (StateT s m) where { pure a = StateT $ \s -> return (a, s); (<*>) = ap }
instance Monad m => Monad (StateT s m) where
  m >>= k = StateT $ \s -> do
    ~(a, s') <- runStateT m s
    runStateT (k a) s'
instance MonadTrans (StateT s) where lift m = StateT $ \s -> m >>= \a -> return (a, s)

instance Monad m => Functor (ExceptT e m) where fmap = liftM
instance Monad m => Applicative (ExceptT e m) where { pure = ExceptT . return . Right; (<*>) = ap }
instance Monad m => Monad (ExceptT e m) where
  m >>= k = ExceptT $ runExceptT m >>= either (return . Left) (runExceptT . k)
instance MonadTrans (ExceptT e) where lift = ExceptT . liftM Right

instance Functor (Writer w) where fmap f (Writer (a, w)) = Writer (f a, w)
instance Monoid w => Applicative (Writer w) where { pure a = Writer (a, mempty); (<*>) = ap }
instance Monoid w => Monad (Writer w) where
  Writer (a, w) >>= k = let Writer (b, w') = k a in Writer (b, w `mappend` w')

get' :: Monad m => StateT s m s
get' = StateT $ \s -> return (s, s)
put' :: Monad m => s -> StateT s m ()
put' s = StateT $ \_ -> return ((), s)
throwE :: Monad m => e -> ExceptT e m a
throwE = ExceptT . return . Left
catchE :: Monad m => ExceptT e m a -> (e -> ExceptT f m a) -> ExceptT f m a
catchE m h = ExceptT $ runExceptT m >>= either (runExceptT . h) (return . Right)
tell' :: w -> Writer w ()
tell' w = Writer ((), w)

type A = StateT Int (ExceptT String (Writer [String]))
type B = ExceptT String (StateT Int (Writer [String]))

sayA :: String -> A ()
sayA = lift . lift . tell' . pure
stepA :: Int -> A Int
stepA n = do
  s <- get'
  sayA ("s=" ++ show s)
  when (s > 6) $ lift (throwE ("too big: " ++ show s))
  put' (s + n)
  return (s * n)

stepB :: Int -> B Int
stepB n = do
  s <- lift get'
  lift (lift (tell' ["s=" ++ show s]))
  when (s > 6) $ throwE ("too big: " ++ show s)
  lift (put' (s + n))
  return (s * n)

main :: IO ()
main = do
  print $ runWriter $ runExceptT $ runStateT (mapM stepA [1, 2, 3]) 0
  print $ runWriter $ runExceptT $ runStateT (mapM stepA [1 .. 9]) 0
  print $ runWriter $ runStateT (runExceptT (mapM stepB [1, 2, 3])) 0
  print $ runWriter $ runStateT (runExceptT (mapM stepB [1 .. 9])) 0
  let safe n = stepB n `catchE` \e -> lift (put' (-1)) >> return (length e)
      _ = safe 1 :: B Int
  print $ runWriter $ runStateT (runExceptT (mapM safe [4, 3, 2, 1]) :: StateT Int (Writer [String]) (Either () [Int])) 0
