-- A rose-tree zipper and a list zipper sharing one class of movements; comonad-like extension by hand
module Main where
import Data.Maybe (fromMaybe)
import Control.Monad ((>=>))

data Rose a = Rose a [Rose a] deriving (Eq, Show)
data Crumb a = Crumb { lefts :: [Rose a], label :: a, rights :: [Rose a] } deriving Show
data Loc a = Loc (Rose a) [Crumb a] deriving Show
data LZ a = LZ [a] a [a]

class Zipper z where
  next, prev :: z a -> Maybe (z a)
  focus :: z a -> a
  every :: z a -> [z a]
  every z = z : maybe [] every (next z)

instance Zipper LZ where
  next (LZ l x (r : rs)) = Just (LZ (x : l) r rs)
  next _ = Nothing
  prev (LZ (l : ls) x r) = Just (LZ ls l (x : r))
  prev _ = Nothing
  focus (LZ _ x _) = x
  every z = go z
    where go y = maybe (walk y) go (prev y)
          walk y = y : maybe [] walk (next y)

down, up, left, right :: Loc a -> Maybe (Loc a)
down (Loc (Rose a (c : cs)) bs) = Just (Loc c (Crumb [] a cs : bs))
down _ = Nothing
up (Loc t (Crumb l a r : bs)) = Just (Loc (Rose a (reverse l ++ t : r)) bs)
up _ = Nothing
left (Loc t (Crumb (l : ls) a r : bs)) = Just (Loc l (Crumb ls a (t : r) : bs))
left _ = Nothing
right (Loc t (Crumb l a (r : rs) : bs)) = Just (Loc r (Crumb (t : l) a rs : bs))
right _ = Nothing

orElse :: Maybe a -> Maybe a -> Maybe a
orElse (Just a) _ = Just a
orElse Nothing b = b

instance Zipper Loc where
  focus (Loc (Rose a _) _) = a
  next z = down z `orElse` climb z where climb y = right y `orElse` (up y >>= climb)
  prev z = fmap deepest (left z) `orElse` up z
    where deepest y = maybe y deepest (fmap rightmost (down y))
          rightmost y = maybe y rightmost (right y)
  every z = walk (root z) where walk y = y : maybe [] walk (next y)

root :: Loc a -> Loc a
root z = maybe z root (up z)
modify :: (a -> a) -> Loc a -> Loc a
modify f (Loc (Rose a cs) bs) = Loc (Rose (f a) cs) bs
draw :: Show a => Rose a -> String
draw (Rose a cs) = show a ++ if null cs then "" else "(" ++ concatMap draw cs ++ ")"

main :: IO ()
main = do
  let t = Rose 1 [Rose 2 [Rose 3 [], Rose (-4) []], Rose 5 [], Rose 6 [Rose 7 [Rose 8 []]]] :: Rose Int
      top = Loc t []
      path = down >=> right >=> right >=> down
  print (map focus (every top))
  putStrLn (maybe "lost" (\z -> let Loc r _ = root (modify (* 100) z) in draw r) (path top))
  print (fmap focus ((path >=> path) top), fmap focus (path top >>= prev), fmap focus (path top >>= next >>= next))
  print (path top)
  let sums (LZ l x r) = fromMaybe 0 (lookup 0 (zip [0 :: Int ..] l)) + x + sum (take 1 r)
  print (map sums (every (LZ [2, 1] 3 [4, 5 :: Int])))
  print [ focus z | Just z <- iterate (>>= prev) (Just (last (every top))) `upTo` 12 ]
  where upTo xs n = take n xs
