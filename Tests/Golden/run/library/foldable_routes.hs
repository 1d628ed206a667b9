-- | Which method of an instance each function of "Data.Foldable" goes by: every method of these structures folds other elements.
module Main (main) where

import Control.Exception
import Data.Array
import Data.Foldable
import Data.Functor.Identity
import Data.List.NonEmpty (NonEmpty(..))

newtype Seen = Seen Int deriving (Show)

instance Exception Seen

-- | Has every method but those with a default to be seen.
data Many a = Many (Int -> a)

from :: Many a -> Int -> [a]
from (Many at) n = map at [n + 1 .. n + 3]

instance Foldable Many where
  foldMap f t = mconcat (map f (from t 10))
  foldMap' f t = mconcat (map f (from t 20))
  foldr f z t = foldr f z (from t 30)
  foldl f z t = foldl f z (from t 40)
  foldl' f z t = foldl' f z (from t 50)

-- | By 'foldMap' alone.
data Mapped a = Mapped [a]

instance Foldable Mapped where
  foldMap f (Mapped xs) = go xs
    where
      go [] = mempty
      go (y : ys) = go ys <> f y

-- | By 'foldr' alone.
data Righted a = Righted [a]

instance Foldable Righted where
  foldr f z (Righted xs) = foldr f z (reverse xs)

first :: a -> IO String
first x = do
  r <- try (evaluate x)
  return (case r of
    Left (Seen n) -> show n
    Right _ -> "none")

routes :: Foldable t => String -> t Int -> IO ()
routes name t = do
  putStrLn name
  let say what text = putStrLn ("  " ++ what ++ ": " ++ text)
      seen what x = first x >>= say what
      stop x = throw (Seen x)
  say "toList" (show (toList t))
  say "sum" (show (sum t))
  say "product" (show (product t))
  say "maximum" (show (maximum t))
  say "minimum" (show (minimum t))
  say "length" (show (length t))
  say "null" (show (null t))
  say "foldr'" (show (foldr' (:) [] t))
  say "foldr1" (show (foldr1 (-) t))
  say "foldl1" (show (foldl1 (-) t))
  say "foldrM" (show (runIdentity (foldrM (\x k -> Identity (x : k)) [] t)))
  say "foldlM" (show (runIdentity (foldlM (\k x -> Identity (x : k)) [] t)))
  say "find" (show (find (> 0) t))
  say "elem" (show [n | n <- [0 .. 60], n `elem` t])
  say "notElem" (show [n | n <- [0 .. 60], not (n `notElem` t)])
  say "maximumBy" (show (maximumBy (\_ _ -> EQ) t))
  say "minimumBy" (show (minimumBy (\_ _ -> EQ) t))
  say "concatMap" (show (concatMap (\x -> [x, x]) t))
  seen "any" (any stop t)
  seen "all" (all stop t)
  seen "traverse_" (runIdentity (traverse_ (\x -> x `seq` stop x) t))
  traverse_ (\x -> putStr (' ' : show x)) t >> putStrLn ""
  mapM_ (\x -> putStr (' ' : show x)) t >> putStrLn ""
  for_ t (\x -> putStr (' ' : show x)) >> forM_ t (\x -> putStr (' ' : show x)) >> putStrLn ""

booleans :: Foldable t => String -> (Int -> Bool) -> ((Int -> Bool) -> t Bool) -> IO ()
booleans name p make = do
  r <- first (and (make (\n -> if p n then True else throw (Seen n))))
  s <- first (or (make (\n -> if p n then False else throw (Seen n))))
  putStrLn (name ++ ": " ++ r ++ " " ++ s)

-- | Ordered by a part, and by each method in a way of its own.
data Tagged = Tagged Int Char deriving (Show)

instance Eq Tagged where
  Tagged x _ == Tagged y _ = x == y

instance Ord Tagged where
  compare (Tagged x _) (Tagged y _) = compare x y
  max (Tagged x c) (Tagged y _) = Tagged (max x y) (succ c)
  min (Tagged x c) (Tagged y _) = Tagged (min x y) (pred c)

extremes :: Foldable t => t Tagged -> IO ()
extremes t = print (maximum t, minimum t, maximumBy compare t, minimumBy compare t)

main :: IO ()
main = do
  routes "many" (Many id)
  routes "mapped" (Mapped [1, 5, 3 :: Int])
  routes "righted" (Righted [1, 5, 3 :: Int])
  booleans "many" (const False) Many
  booleans "mapped" (< 2) (\f -> Mapped (map f [1, 2, 3]))
  booleans "righted" (< 2) (\f -> Righted (map f [1, 2, 3]))
  print (concat (Many (\n -> [n])), concat (Mapped ["a", "b"]))
  print (asum (Many Just), asum (Many (\n -> [n])), msum (Righted [Nothing, Just 'x', Just 'y']))
  sequence_ (Many print) >> sequenceA_ (Many print)
  let tags = [Tagged 1 'b', Tagged 2 'f', Tagged 1 'm', Tagged 2 'r']
  extremes tags >> extremes (Mapped tags) >> extremes (Righted tags) >> extremes (Just (head tags)) >> extremes ((), head tags)
  extremes (head tags :| tail tags) >> extremes (listArray (0, 3 :: Int) tags)
