-- Codensity and Church-encoded free monads (rank-2 newtypes with constraints), compared with the direct ones; Yoneda and Day-like fusion
{-# LANGUAGE RankNTypes, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, UndecidableInstances, ExistentialQuantification #-}
module Main where
import Control.Monad (ap, liftM, forM_, replicateM_)

data Free f a = Pure a | Wrap (f (Free f a))
newtype F f a = F { runF :: forall r. (a -> r) -> (f r -> r) -> r }
newtype Codensity m a = Codensity { runC :: forall b. (a -> m b) -> m b }
newtype Yoneda f a = Yoneda { runY :: forall b. (a -> b) -> f b }
data Coyoneda f a = forall x. Coyoneda (x -> a) (f x)

class (Functor f, Monad m) => MonadFree f m | m -> f where wrap :: f (m a) -> m a
instance Functor f => Functor (Free f) where fmap = liftM
instance Functor f => Applicative (Free f) where { pure = Pure; (<*>) = ap }
instance Functor f => Monad (Free f) where
  Pure a >>= k = k a
  Wrap x >>= k = Wrap (fmap (>>= k) x)
instance Functor f => MonadFree f (Free f) where wrap = Wrap
instance Functor (F f) where fmap f m = F (\p w -> runF m (p . f) w)
instance Applicative (F f) where { pure a = F (\p _ -> p a); (<*>) = ap }
instance Monad (F f) where m >>= k = F (\p w -> runF m (\a -> runF (k a) p w) w)
instance Functor f => MonadFree f (F f) where wrap x = F (\p w -> w (fmap (\m -> runF m p w) x))
instance Functor (Codensity m) where fmap f m = Codensity (\k -> runC m (k . f))
instance Applicative (Codensity m) where { pure a = Codensity ($ a); (<*>) = ap }
instance Monad (Codensity m) where m >>= f = Codensity (\k -> runC m (\a -> runC (f a) k))
instance MonadFree f m => MonadFree f (Codensity m) where wrap x = Codensity (\k -> wrap (fmap (\m -> runC m k) x))
instance Functor (Yoneda f) where fmap f y = Yoneda (\k -> runY y (k . f))
instance Functor (Coyoneda f) where fmap f (Coyoneda g x) = Coyoneda (f . g) x

data Op r = Push Int r | Pop (Maybe Int -> r) | Out String r
instance Functor Op where
  fmap f (Push n r) = Push n (f r)
  fmap f (Pop k) = Pop (f . k)
  fmap f (Out s r) = Out s (f r)
liftOp :: MonadFree Op m => (forall r. (a -> r) -> Op r) -> m a
liftOp mk = wrap (mk return)
push :: MonadFree Op m => Int -> m ()
push n = liftOp (\k -> Push n (k ()))
pop :: MonadFree Op m => m (Maybe Int)
pop = liftOp Pop
out :: MonadFree Op m => String -> m ()
out s = liftOp (\k -> Out s (k ()))

program :: MonadFree Op m => m Int
program = do
  forM_ [3, -1, 4] push
  Just' a <- fmap toJ pop
  b <- pop
  out (show (a, b))
  replicateM_ 2 (pop >>= maybe (out "empty") push')
  maybe 0 (+ a) <$> pop
  where push' n = push (n * n) >> out ("sq " ++ show n)
        toJ = Just' . maybe (-99) id
newtype J a = Just' a

runFree :: Free Op a -> [Int] -> ([String], a, [Int])
runFree (Pure a) st = ([], a, st)
runFree (Wrap op) st = case op of
  Push n r -> runFree r (n : st)
  Out s r -> let (o, a, z) = runFree r st in (s : o, a, z)
  Pop k -> case st of { [] -> runFree (k Nothing) []; x : xs -> runFree (k (Just x)) xs }
runChurch :: F Op a -> [Int] -> ([String], a, [Int])
runChurch m = runF m (\a st -> ([], a, st)) alg
  where alg (Push n r) st = r (n : st)
        alg (Out s r) st = let (o, a, z) = r st in (s : o, a, z)
        alg (Pop k) (x : xs) = k (Just x) xs
        alg (Pop k) [] = k Nothing []
lower :: Monad m => Codensity m a -> m a
lower m = runC m return

countdown :: MonadFree Op m => Int -> m Int
countdown 0 = return 0
countdown n = countdown (n - 1) >>= \r -> push n >> return (r + n)

main :: IO ()
main = do
  print (runFree program [])
  print (runChurch program [7])
  print (runFree (lower program) [5, 6])
  let (_, s, st) = runFree (lower (countdown 500)) [] in print (s, take 3 st, length st)
  let (_, s, st) = runChurch (countdown 500) [] in print (s, sum st)
  let y = fmap show (fmap (+ 1) (Yoneda (\k -> map k [1, 2, 3 :: Int]))) in print (runY y length)
  print (case fmap not (fmap even (Coyoneda length ["a", "bc"])) of Coyoneda f xs -> map f xs)
