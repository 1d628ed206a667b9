{-# LANGUAGE RankNTypes, ScopedTypeVariables, FlexibleContexts, GADTs #-}
-- Quantifiers right of arrows met by clauses, signatures of expressions whose variables scope, pattern bindings of fields
-- with polymorphic arguments.
module Main (main) where

import Data.Coerce
import Data.Data

type Transform = forall a. Data a => a -> a
type Query r = forall a. Data a => a -> r
type Monadic m = forall a. Data a => a -> m a

constant :: Query Transform
constant _ y = y

numbered :: Int -> Transform
numbered n x = if n > 0 then x else numbered (n + 1) x

three :: Bool -> forall a. a -> forall b. Show b => b -> forall c. c -> (a, String, c)
three True x y z = (x, show y, z)
three False x _ z = (x, "", z)

operator, prefixed :: Int -> forall f. Functor f => f Int -> forall b. (Int -> b) -> f b
n `operator` xs = \f -> fmap (f . (+ n)) xs
prefixed 0 xs f = fmap f xs
prefixed n xs f | n > 1, Just m <- lookup n table = fmap (f . (* m)) xs
                | otherwise = prefixed 0 xs f
  where table = [(2, 20), (3, 30)]

newtype Holder m = Holder { unHolder :: Monadic m }
newtype Resource a = Resource ((forall b. IO b -> IO b) -> IO a)
data Both = Both (forall a. a -> a) Int

andThen :: Resource a -> (a -> Resource b) -> Resource b
andThen (Resource f) g' = Resource $ \restore -> do
  x <- f restore
  let Resource g = g' x
  g restore

run :: Resource a -> IO a
run r = f id where Resource f = r

class Precompose p where
  (#.) :: Coercible c b => q b c -> p a b -> p a c
newtype Fun a b = Fun (a -> b)
instance Precompose (->) where
  (#.) _ = coerce (\x -> x :: b) :: forall a b. Coercible b a => a -> b

pairUp :: Int -> (Int, [Int])
pairUp = (\x -> let y :: b; y = x in (y, [y])) :: forall b. b -> (b, [b])

main :: IO ()
main = do
  print (constant 'c' 'd', numbered 0 "x")
  print (three True 'a' (1 :: Int) "z", three False () "unseen" [()])
  print (operator 1 [1, 2] show, prefixed 2 (Just 4) negate, prefixed 5 [7] succ)
  unHolder (Holder (\x -> x <$ putStrLn "held")) 'c' >>= print
  run (Resource (\r -> r (return 3)) `andThen` \x -> Resource (\r -> r (return (x + 1)))) >>= print
  print ((Fun negate #. (+ (1 :: Int))) 3, pairUp 4)
  case Both id 2 of Both f n -> print (f n, f 'x')
