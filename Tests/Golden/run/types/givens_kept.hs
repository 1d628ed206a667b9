-- Constraints that wait stay with the givens that solve them: binds, comprehensions, local functions, existentials
{-# LANGUAGE GADTs, RankNTypes, ConstraintKinds, KindSignatures, ExistentialQuantification, FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances #-}
module Main where
import Data.IORef
import Control.Monad

class Monoid' a where { mempty' :: a; mapp :: a -> a -> a }
instance Monoid' [b] where { mempty' = []; mapp = (++) }
instance Monoid' Int where { mempty' = 0; mapp = (+) }
data M a where M :: (Monoid' a, Show a) => M a

fold :: M a -> [a] -> a
fold m = foldr (\x y -> case m of M -> mapp x y) (case m of M -> mempty')

foldD :: M a -> [a] -> IO ()
foldD m xs = do
  r <- newIORef (case m of M -> mempty')
  forM_ xs $ \x -> case m of M -> modifyIORef r (`mapp` x)
  v <- readIORef r
  case m of { M -> print v }

foldE :: M a -> [a] -> IO ()
foldE m xs = do
  M <- return m
  let total = foldr mapp mempty' xs
      sh y = show y ++ "!"
  putStrLn (sh total)
  mapM_ (putStrLn . sh) xs

data Cmd a where
  Get :: Cmd Int
  Put :: Int -> Cmd ()
  Say :: Show x => x -> Cmd String
data Prog a where
  Ret :: a -> Prog a
  Bind :: Cmd b -> (b -> Prog a) -> Prog a

run :: IORef Int -> Prog a -> IO a
run r = go
  where
    go (Ret a) = return a
    go (Bind c k) = step c >>= go . k
    step :: Cmd b -> IO b
    step = \c -> case c of
      Get -> readIORef r
      Put n -> writeIORef r n
      Say x -> let s = show x in putStrLn s >> return s

class Container f a | f -> a where { empty :: f; insert :: a -> f -> f; toL :: f -> [a] }
instance Container [a] a where { empty = []; insert = (:); toL = id }
data C f where C :: (Container f a, Show a) => a -> C f
use :: C f -> f -> String
use (C a) f = show (toL (insert a f))
keep :: C f -> f -> f
keep _ x = x
use2 :: C f -> String
use2 c = (\k -> case k of C a -> show (toL (insert a empty `asTypeOf` keep k (insert a empty)))) c

data Ex = forall a. (Show a, Num a) => Ex a (a -> Int)
exs :: [Ex] -> [Int]
exs es = [ f (x + 1) | Ex x f <- es ]
ex2 :: Ex -> String
ex2 (Ex x f) = show (go 3 x) where { go 0 a = a; go n a = go (n - 1 :: Int) (a + a) }
ex3 :: Ex -> String
ex3 e = case e of Ex x f | n <- f x, n > 10 -> "big" ++ show x
                         | otherwise -> let dbl y = y + y in show (dbl x) ++ show (f (dbl x))

newtype Wrap c = Wrap (forall a. Show a => a -> c)
w :: Wrap String -> Dict' a -> a -> String
w (Wrap f) d x = maybe "" (\y -> case d of Dict' -> f y) (Just x)
data Dict' a where Dict' :: Show a => Dict' a
h :: (forall a. Dict' a -> a -> r) -> r
h k = k Dict' (5 :: Int)

class (Eq a) => Sup a where sup :: a -> String
instance Sup Int where sup = show
data S a where S :: Sup a => S a
supw :: S a -> [a] -> [a] -> Bool
supw s = \xs ys -> and (zipWith (\x y -> case s of S -> x == y && sup x == sup y) xs ys)
-- let polymorphism of closed local function in GADT module
poly :: (Int, String)
poly = let twice f = f . f in (twice (+ 1) 0, twice ('x' :) "")

main :: IO ()
main = do
  print (fold M [[1 :: Int], [2]], fold M [1, 2 :: Int])
  foldD M ["a", "b"] >> foldE M [1 :: Int, 2]
  r <- newIORef 1
  x <- run r (Bind Get (\n -> Bind (Put (n + 1)) (\_ -> Bind (Say (n, "x")) (\s -> Bind Get (\m -> Ret (s, m))))))
  print x
  putStrLn (use (C 'x') "yz") >> putStrLn (use2 (C 'x' :: C String))
  print (exs [Ex (1 :: Int) id, Ex 2.5 round]) >> putStrLn (ex2 (Ex (3 :: Int) id)) >> mapM_ (putStrLn . ex3) [Ex (3 :: Int) id, Ex 20.5 round]
  putStrLn (w (Wrap show) Dict' 'c') >> print (h (\d x -> case d of Dict' -> show x))
  print (supw S [1 :: Int] [1]) >> print poly
