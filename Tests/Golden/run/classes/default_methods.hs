module Main where
class Eq' a where
  eq, neq :: a -> a -> Bool
  eq a b = not (neq a b)
  neq a b = not (eq a b)
  {-# MINIMAL eq | neq #-}
class Eq' a => Ord' a where
  lte :: a -> a -> Bool
  lte a b = cmp a b /= GT
  cmp :: a -> a -> Ordering
  cmp a b | eq a b = EQ
          | lte a b = LT
          | otherwise = GT
  maxi :: a -> a -> a
  maxi a b = if lte a b then b else a
  sort' :: [a] -> [a]
  sort' [] = []
  sort' (x : xs) = sort' [y | y <- xs, lte y x, neq x y] ++ [x] ++ sort' [y | y <- xs, not (lte y x)]
instance Eq' Int where eq = (==)
instance Ord' Int where lte = (<=)
newtype Rev = Rev Int deriving Show
instance Eq' Rev where neq (Rev a) (Rev b) = a /= b
instance Ord' Rev where cmp (Rev a) (Rev b) = compare b a
instance Eq' a => Eq' [a] where
  eq [] [] = True
  eq (x : xs) (y : ys) = eq x y && eq xs ys
  eq _ _ = False
instance Ord' a => Ord' [a] where
  lte [] _ = True
  lte _ [] = False
  lte (x : xs) (y : ys) | eq x y = lte xs ys
                        | otherwise = lte x y
class Pretty a where
  pretty :: a -> String
  pretty = const "?"
  prettyList :: [a] -> String
  prettyList xs = "[" ++ concatMap pretty xs ++ "]"
instance Pretty Char where
  pretty c = [c]
  prettyList s = show s
instance Pretty a => Pretty [a] where pretty = prettyList
instance Pretty Bool
instance Pretty () where { pretty () = "unit"; prettyList us = show (length us) ++ " units" }
instance (Pretty a, Pretty b) => Pretty (a, b) where
  pretty (a, b) = "<" ++ pretty a ++ "," ++ pretty b ++ ">"
main :: IO ()
main = do
  print (eq (1 :: Int) 1, neq (1 :: Int) 1, eq (Rev 1) (Rev 2), neq [Rev 1] [Rev 1, Rev 2])
  print (sort' [3, 1, 2 :: Int], sort' (map Rev [3, 1, 2]), sort' [[2, 1], [1 :: Int], [2]])
  print (maxi (Rev 3) (Rev 5), cmp [1 :: Int] [], map (uncurry cmp) [(1 :: Int, 2), (2, 2)])
  mapM_ putStrLn [pretty "abc", pretty ["a", "b"], pretty [True], pretty [(), ()], pretty [('x', [()])]]
