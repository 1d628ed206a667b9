-- Backtracking computations: list monad puzzles, a success-failure continuation monad with fair disjunction, cut and once, unification-free relations.
{-# LANGUAGE RankNTypes #-}
module Main where

import Control.Applicative
import Control.Monad
import Data.Foldable (asum)
import Data.List (permutations, sort)

newtype Logic a = Logic { unLogic :: forall r. (a -> r -> r) -> r -> r }

instance Functor Logic where fmap f m = Logic (\sk -> unLogic m (sk . f))
instance Applicative Logic where
  pure a = Logic (\sk -> sk a)
  f <*> m = Logic (\sk -> unLogic f (\g -> unLogic m (sk . g)))
instance Monad Logic where m >>= k = Logic (\sk -> unLogic m (\a -> unLogic (k a) sk))
instance Alternative Logic where
  empty = Logic (\_ fk -> fk)
  a <|> b = Logic (\sk fk -> unLogic a sk (unLogic b sk fk))
instance MonadPlus Logic
instance MonadFail Logic where fail _ = empty
instance Foldable Logic where foldr f z m = unLogic m f z

observe :: Int -> Logic a -> [a]
observe n = take n . foldr (:) []

msplit :: Logic a -> Logic (Maybe (a, Logic a))
msplit m = unLogic m (\a rest -> pure (Just (a, rest >>= reflect))) (pure Nothing)

reflect :: Maybe (a, Logic a) -> Logic a
reflect Nothing = empty
reflect (Just (a, m)) = pure a <|> m

infixr 3 >-<
(>-<) :: Logic a -> Logic a -> Logic a
a >-< b = msplit a >>= maybe b (\(x, a') -> pure x <|> (b >-< a'))

infixl 1 >>-
(>>-) :: Logic a -> (a -> Logic b) -> Logic b
m >>- k = msplit m >>= maybe empty (\(a, m') -> k a >-< (m' >>- k))

ifte :: Logic a -> (a -> Logic b) -> Logic b -> Logic b
ifte c t e = msplit c >>= maybe e (\(a, m) -> t a <|> (m >>= t))

once :: Logic a -> Logic a
once m = msplit m >>= maybe empty (pure . fst)

nats :: Logic Int
nats = pure 0 <|> fmap (+ 1) nats

choose :: [a] -> Logic a
choose = asum . map pure

money :: [(Int, Int, Int)]
money = do
  -- AB + BA = CAC with distinct digits
  a <- [1 .. 9]
  b <- [1 .. 9]
  guard (a /= b)
  c <- [1 .. 9]
  guard (c `notElem` [a, b])
  let n = 100 * c + 10 * a + c
  guard (11 * a + 11 * b == n)
  return (a, b, c)

pythagoras :: Logic (Int, Int, Int)
pythagoras = do
  c <- fmap (+ 1) nats
  b <- choose [1 .. c]
  a <- choose [1 .. b]
  True <- pure (a * a + b * b == c * c)
  pure (a, b, c)

prime :: Int -> Logic Int
prime n = ifte (once (do { d <- choose [2 .. n - 1]; guard (n `mod` d == 0) })) (const empty) (pure n)

queens :: Int -> Logic [Int]
queens n = go n []
  where
    go 0 qs = pure qs
    go k qs = do
      q <- choose [1 .. n]
      guard (and [q /= r && abs (q - r) /= d | (d, r) <- zip [1 ..] qs])
      go (k - 1) (q : qs)

data House = House { nation, drink, pet :: String } deriving (Show, Eq)
zebra :: [[House]]
zebra = do
  ns <- permutations ["en", "es", "jp"]
  guard (head ns == "en")
  ds <- permutations ["tea", "milk", "ale"]
  guard (ds !! 1 == "milk")
  ps <- permutations ["cat", "dog", "fox"]
  let hs = zipWith3 House ns ds ps
  guard (any (\h -> nation h == "es" && pet h == "dog") hs)
  guard (or (zipWith (\l r -> drink l == "tea" && pet r == "fox") hs (tail hs)))
  guard (House "jp" "ale" "fox" `notElem` hs)
  pure hs

main :: IO ()
main = do
  print money
  print (observe 4 pythagoras)
  print (observe 10 (fmap negate nats >-< fmap (* 2) nats), observe 8 (nats <|> fmap negate nats))
  print (observe 9 (nats >>- \n -> fmap ((,) n) nats))
  print (observe 10 (fmap (+ 2) nats >>= prime), observe 5 (once nats), sum (concat (once (queens 8))), length (queens 6))
  print (observe 2 (queens 8))
  print (observe 3 (ifte (empty :: Logic ()) (const nats) (choose [7, 8])), observe 3 (ifte nats (pure . (* 3)) empty))
  mapM_ print zebra
  print (sort (observe 100 (do { x <- choose "abc"; y <- choose "bcd"; guard (x < y); pure [x, y] })))
  print (observe 3 (do { Just x <- choose [Nothing, Just 1, Nothing, Just 2]; pure x }), null (empty :: Logic Int), maximum (choose [3, 1, 4]))
