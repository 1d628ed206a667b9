-- A free monad with two interpreters, a foldFree of rank 2, and a pretty printer that peeks under binders
{-# LANGUAGE RankNTypes #-}
module Main where
import Data.IORef
import Data.Functor.Identity

data Free f a = Pure a | Free (f (Free f a))
instance Functor f => Functor (Free f) where
  fmap f (Pure a) = Pure (f a)
  fmap f (Free x) = Free (fmap (fmap f) x)
instance Functor f => Applicative (Free f) where
  pure = Pure
  Pure f <*> x = f <$> x
  Free g <*> x = Free ((<*> x) <$> g)
instance Functor f => Monad (Free f) where
  Pure a >>= k = k a
  Free x >>= k = Free ((>>= k) <$> x)

liftF :: Functor f => f a -> Free f a
liftF = Free . fmap Pure

foldFree :: Monad m => (forall x. f x -> m x) -> Free f a -> m a
foldFree _ (Pure a) = return a
foldFree h (Free x) = h x >>= foldFree h

data Tele k = Ask String (String -> k) | Tell String k | Stop
instance Functor Tele where
  fmap f (Ask q k) = Ask q (f . k)
  fmap f (Tell s k) = Tell s (f k)
  fmap _ Stop = Stop

ask :: String -> Free Tele String
ask q = liftF (Ask q id)
tell :: String -> Free Tele ()
tell s = liftF (Tell s ())
stop :: Free Tele a
stop = liftF Stop

chat :: Int -> Free Tele Int
chat n = do
  a <- ask ("q" ++ show n)
  case a of
    "" -> stop
    "bye" -> tell "so long" >> return n
    _ | n > 4 -> return (negate n)
      | otherwise -> tell (reverse a) >> chat (n + length a)

pureRun :: [String] -> Free Tele a -> ([String], Maybe a)
pureRun _ (Pure a) = ([], Just a)
pureRun _ (Free Stop) = (["<stop>"], Nothing)
pureRun ins (Free (Tell s k)) = let ~(o, r) = pureRun ins k in (s : o, r)
pureRun [] (Free (Ask _ k)) = pureRun [] (k "bye")
pureRun (i : is) (Free (Ask q k)) = let ~(o, r) = pureRun is (k i) in ((q ++ "?" ++ i) : o, r)

skeleton :: Show a => Int -> Free Tele a -> String
skeleton 0 _ = "..."
skeleton _ (Pure a) = "Pure " ++ showsPrec 11 a ""
skeleton _ (Free Stop) = "Stop"
skeleton d (Free (Tell s k)) = "Tell " ++ show s ++ " (" ++ skeleton (d - 1) k ++ ")"
skeleton d (Free (Ask q k)) = "Ask " ++ show q ++ " {ab:" ++ skeleton (d - 1) (k "ab") ++ ", bye:" ++ skeleton (d - 1) (k "bye") ++ "}"

main :: IO ()
main = do
  mapM_ (print . (`pureRun` chat 0)) [["hi", "there", "you"], [], ["x", "", "y"], ["a", "b", "bye", "c"]]
  putStrLn (skeleton 5 (negate <$> chat 3))
  print (take 4 (fst (pureRun (repeat "") (let go = tell "tick" >> go in go :: Free Tele ()))))
  ref <- newIORef (words "one bye")
  let run :: Tele x -> IO x
      run (Ask q k) = do { xs <- readIORef ref; writeIORef ref (drop 1 xs); putStrLn q; return (k (concat (take 1 xs))) }
      run (Tell s k) = k <$ putStrLn ("> " ++ s)
      run Stop = ioError (userError "stopped")
  foldFree run (chat 1) >>= print
  print (runIdentity (foldFree (Identity . snd) (Free ("out", Free ("in", Pure 'x')))))
