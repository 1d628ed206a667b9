-- Variadic functions and printf by instance resolution on function types, class-driven currying, and Monoid-valued continuations
{-# LANGUAGE FlexibleInstances, MultiParamTypeClasses, FunctionalDependencies, UndecidableInstances, FlexibleContexts #-}
module Main where

class Collect r where collect :: [Int] -> r
instance Collect Int where collect = sum
instance Collect [Char] where collect = unwords . map show . reverse
instance Collect (IO a') => Collect (Maybe (IO a')) where collect = Just . collect
instance (Integral a, Collect r) => Collect (a -> r) where collect acc = \n -> collect (fromIntegral n : acc)
instance Collect (IO ()) where collect = print
args :: Collect r => r
args = collect []

class Fmt r where fmt :: String -> String -> r
instance Fmt String where fmt out rest = reverse out ++ rest
instance (Show a, Fmt r) => Fmt (a -> r) where
  fmt out ('%' : '%' : r) = fmt ('%' : out) r
  fmt out ('%' : r) = \a -> fmt (reverse (show a) ++ out) r
  fmt out (c : r) = fmt (c : out) r
  fmt out [] = \a -> fmt (reverse ('!' : show a) ++ out) []

class Curry as r f | as r -> f where
  curryN :: (as -> r) -> f
  uncurryN :: f -> as -> r
instance Curry () r (() -> r) where { curryN = id; uncurryN = id }
instance Curry as r f => Curry (a, as) r (a -> f) where
  curryN g a = curryN (\as -> g (a, as))
  uncurryN f (a, as) = uncurryN (f a) as

newtype Holey m r a = Holey { runHoley :: (m -> r) -> a }
(%%) :: Semigroup m => Holey m b c -> Holey m a b -> Holey m a c
Holey f %% Holey g = Holey (\k -> f (\m1 -> g (\m2 -> k (m1 <> m2))))
infixr 9 %%
now :: m -> Holey m r r
now m = Holey ($ m)
later :: (a -> m) -> Holey m r (a -> r)
later f = Holey (. f)
format :: Holey m m a -> a
format h = runHoley h id

class Monad m => MonadLog m where logMsg :: String -> m ()
instance MonadLog IO where logMsg = putStrLn . ("log: " ++)
instance MonadLog ((,) [String]) where logMsg s = ([s], ())
instance MonadLog m => MonadLog (Env r m) where logMsg s = Env (const (logMsg s))
newtype Env r m a = Env { runEnv :: r -> m a }
instance Functor m => Functor (Env r m) where fmap f (Env g) = Env (fmap f . g)
instance Applicative m => Applicative (Env r m) where { pure = Env . const . pure; Env f <*> Env g = Env (\r -> f r <*> g r) }
instance Monad m => Monad (Env r m) where Env g >>= k = Env (\r -> g r >>= \a -> runEnv (k a) r)
greet :: MonadLog m => Env (String, Int) m Int
greet = do { n <- Env (pure . fst); logMsg ("hi " ++ n); k <- Env (pure . snd); mapM_ (logMsg . (n ++) . show) [1 .. k]; return (length n * k) }

main :: IO ()
main = do
  print (args (1 :: Int) (2 :: Integer) (3 :: Int) :: Int)
  putStrLn (args (1 :: Int) (-2 :: Int) :: String)
  args (4 :: Integer) (5 :: Int) :: IO ()
  maybe (return ()) id (args (6 :: Int) :: Maybe (IO ()))
  putStrLn (fmt "" "x=% y=% 100%%" (1 :: Int) (Just 'c'))
  putStrLn (fmt "" "only %" [()] (-2.5 :: Double) "extra")
  print (uncurryN (\a b () -> a ++ show (b :: Int)) ("n", (3, ())), (curryN (\(a, (b, ())) -> a - b) :: Int -> Int -> () -> Int) 10 4 ())
  putStrLn (format (now "a" %% later show %% now "-" %% later id %% now ".") (42 :: Int) "str")
  print (format (later (: []) %% now [0] %% later (replicate 2)) 1 (7 :: Int))
  runEnv greet ("bob", 2) >>= print
  print (runEnv greet ("al", 1) :: ([String], Int))
