{-# LANGUAGE ApplicativeDo #-}
-- Blocks that need no more than Functor or Applicative.
module Main where

import Data.Functor.Const
import Data.Functor.Identity

-- Not a monad: collects what is run, brackets what is joined.
newtype Trace a = Trace (String, a)

instance Functor Trace where fmap f (Trace (s, a)) = Trace ("f" ++ s, f a)

instance Applicative Trace where
  pure a = Trace ("p", a)
  Trace (s, f) <*> Trace (t, a) = Trace ("(" ++ s ++ "*" ++ t ++ ")", f a)

say :: String -> a -> Trace a
say s a = Trace (s, a)

shown :: Show a => Trace a -> String
shown (Trace (s, a)) = s ++ " " ++ show a

onlyFunctor :: Functor f => f Int -> f Int
onlyFunctor a = do { x <- a; return (x + 1) }

two :: Applicative f => f Int -> f Int -> f (Int, Int)
two a b = do
  x <- a
  y <- b
  pure $ (x, y)

body :: Trace Int
body = do
  say "a" ()
  x <- say "b" 1
  _ <- say "c" 'c'
  y <- say "d" 2
  return $ x + y

tuples :: Trace (Int, Char)
tuples = do
  ~(a, _) <- say "s" (1, 2)
  b <- say "t" 'b'
  return (a, b)

data Pair a = Pair a a

lazyPatterns :: Applicative f => f (Pair Int) -> f Int -> f Int
lazyPatterns p q = do
  ~(Pair a b) <- p
  c <- q
  pure (a + b + c)

-- The monad is needed here: what is run depends on results.
newtype Count a = Count (Int, Int, a)

instance Functor Count where fmap f (Count (m, n, a)) = Count (m, n, f a)

instance Applicative Count where
  pure a = Count (0, 0, a)
  Count (m, n, f) <*> Count (k, l, a) = Count (m + k + 1, n + l, f a)

instance Monad Count where
  Count (m, n, a) >>= f = let Count (k, l, b) = f a in Count (m + k, n + l + 1, b)

unit :: a -> Count a
unit a = Count (0, 0, a)

values :: Count a -> a
values (Count (_, _, a)) = a

mixed :: Count (Int, Int)
mixed = do
  x <- unit 1
  y <- unit (x + 1)
  a <- unit 10
  b <- unit (a * 2)
  return (x + y, a + b)

notReturned :: Count Int
notReturned = do
  x <- unit 3
  y <- unit 4
  unit (x * y)

withLet :: Count Int
withLet = do
  x <- unit 3
  let y = x + 1
  z <- unit y
  return (z + y)

failing :: [Int]
failing = do
  Just x <- [Just 1, Nothing, Just 3]
  y <- [10, 20]
  return (x + y)

-- How calls are nested, as a monad that breaks the laws shows it.
newtype Shape a = Shape (String, a)

instance Functor Shape where fmap f (Shape (s, a)) = Shape ("<" ++ s ++ ">", f a)

instance Applicative Shape where
  pure a = Shape ("p", a)
  Shape (s, f) <*> Shape (t, a) = Shape ("(" ++ s ++ "*" ++ t ++ ")", f a)

instance Monad Shape where
  Shape (s, a) >>= f = let Shape (t, b) = f a in Shape ("[" ++ s ++ ";" ++ t ++ "]", b)

step :: String -> a -> Shape a
step s a = Shape (s, a)

shapes :: [Shape Int]
shapes =
  [ do { x <- step "a" 1; y <- step "b" 2; let { z = x }; return (z + y) }
  , do { x <- step "a" 1; y <- step "b" 2; z <- step "c" x; u <- step "d" 4; v <- step "e" u; return (x + y + z + u + v) }
  , do { x <- step "a" 1; let { u = 5 }; y <- step "b" 2; return (x + u + y) }
  , do { x <- step "a" 1; y <- step "b" x; step "c" (y + 1) }
  , do { x <- step "a" 1; y <- step "b" 2; z <- step "c" (x + y); u <- step "d" (z + y); return (u + z) }
  , do { (x, y) <- step "a" (1, 2); z <- step "b" 3; return (x + y + z) }
  , do { z <- step "b" 3; (x, y) <- step "a" (1, 2); return (x + y + z) }
  , do { let { k = 2 }; x <- step "a" k; step "b" (); y <- step "c" k; pure (x + y) }
  , do { x <- step "a" 1; y <- do { u <- step "b" 2; v <- step "c" u; return (u + v) }; return $ x + y }
  ]

main :: IO ()
main = do
  mapM_ (\(Shape (s, a)) -> putStrLn (s ++ " " ++ show a)) shapes
  putStrLn (shown (onlyFunctor (say "x" 1)))
  putStrLn (shown (two (say "x" 1) (say "y" 2)))
  putStrLn (shown body)
  putStrLn (shown tuples)
  putStrLn (shown (lazyPatterns (say "p" (Pair 1 2)) (say "q" 3)))
  putStrLn (getConst (two (Const "left ") (Const "right")))
  print (values mixed, values notReturned, values withLet)
  print failing
  print (runIdentity (do { x <- Identity 1; y <- Identity 2; z <- Identity (x + y); return (x, y, z) }))
  x <- pure 1
  y <- pure 2
  print (x + y)
  print "done"
