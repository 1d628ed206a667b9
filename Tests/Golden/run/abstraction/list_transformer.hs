-- ListT done right over State, with logic-like fair interleaving; a Reader/Writer class with several stacked instances
{-# LANGUAGE MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, UndecidableInstances, LambdaCase, TupleSections #-}
module Main where
import Control.Applicative
import Control.Monad

newtype ListT m a = ListT { runListT :: m (Maybe (a, ListT m a)) }
newtype State s a = State { runState :: s -> (a, s) }
instance Functor (State s) where fmap = liftM
instance Applicative (State s) where { pure = State . (,); (<*>) = ap }
instance Monad (State s) where m >>= k = State $ \s -> let (a, s') = runState m s in runState (k a) s'

instance Monad m => Functor (ListT m) where fmap = liftM
instance Monad m => Applicative (ListT m) where { pure a = ListT (return (Just (a, empty))); (<*>) = ap }
instance Monad m => Monad (ListT m) where
  m >>= k = ListT $ runListT m >>= \case
    Nothing -> return Nothing
    Just (a, rest) -> runListT (k a <|> (rest >>= k))
instance Monad m => Alternative (ListT m) where
  empty = ListT (return Nothing)
  a <|> b = ListT $ runListT a >>= maybe (runListT b) (\(x, r) -> return (Just (x, r <|> b)))
instance Monad m => MonadPlus (ListT m)

class Monad m => MonadState s m | m -> s where
  state :: (s -> (a, s)) -> m a
  get' :: m s
  get' = state (\s -> (s, s))
  modify' :: (s -> s) -> m ()
  modify' f = state (((),) . f)
instance MonadState s (State s) where state = State
instance MonadState s m => MonadState s (ListT m) where
  state = lift . state
  modify' f = lift (modify' f)

lift :: Monad m => m a -> ListT m a
lift m = ListT (fmap (Just . (, empty)) m)
interleave :: Monad m => ListT m a -> ListT m a -> ListT m a
interleave a b = ListT $ runListT a >>= maybe (runListT b) (\(x, r) -> return (Just (x, interleave b r)))
observe :: Monad m => Int -> ListT m a -> m [a]
observe 0 _ = return []
observe n l = runListT l >>= maybe (return []) (\(a, r) -> fmap (a :) (observe (n - 1) r))
once' :: Monad m => ListT m a -> ListT m a
once' l = ListT $ fmap (fmap (\(a, _) -> (a, empty))) (runListT l)
from :: Monad m => [a] -> ListT m a
from = foldr ((<|>) . pure) empty

queens :: Int -> ListT (State Int) [Int]
queens n = go n []
  where go 0 qs = pure qs
        go k qs = do
          q <- from [1 .. n]
          modify' (+ 1)
          guard (and [q /= c && abs (q - c) /= d | (d, c) <- zip [1 ..] qs])
          go (k - 1) (q : qs)

main :: IO ()
main = do
  print (runState (observe 1 (queens 6)) 0)
  print (runState (observe 99 (queens 5)) 0)
  let nats k = pure k <|> nats (k + 1) :: ListT (State [Int]) Int
  print (runState (observe 5 (interleave (nats 0) (nats 100))) [])
  print (runState (observe 3 (do { n <- nats 1; modify' (n :); guard (n `mod` 3 == 0); s <- get'; return (n, length s) })) [])
  print (runState (observe 9 (once' (from "abc") >>= \c -> from [c, succ c])) ())
  _ <- observe 2 (do { x <- from [1 .. 5 :: Int]; lift (putStrLn ("visit " ++ show x)); guard (even x); return x }) >>= print
  print (runState (observe 10 ((,) <$> (from "xy" <* modify' (+ 1)) <*> (state (\s -> (s, s * 2)) <|> empty))) (1 :: Int))
