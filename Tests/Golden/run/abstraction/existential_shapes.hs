-- Existentials with class contexts: heterogeneous lists, instances for the package itself, hidden state machines, dictionaries out of data
{-# LANGUAGE ExistentialQuantification, RankNTypes #-}
module Main where
import Data.List (sortBy, insertBy, partition)
import Data.Ord (comparing)

class Show a => Shape a where
  area :: a -> Double
  grow :: Double -> a -> a
  pieces :: a -> [AnyShape]
  pieces x = [AnyShape x]
data AnyShape = forall s. Shape s => AnyShape s | Labelled { lab :: String, inner :: AnyShape }
instance Show AnyShape where
  showsPrec d (AnyShape s) = showsPrec d s
  showsPrec d (Labelled l s) = showParen (d > 10) $ showString (l ++ ":") . showsPrec 11 s
instance Shape AnyShape where
  area (AnyShape s) = area s
  area (Labelled _ s) = area s
  grow k (AnyShape s) = AnyShape (grow k s)
  grow k l = l { inner = grow k (inner l) }
  pieces (AnyShape s) = pieces s
  pieces (Labelled l s) = map (Labelled l) (pieces s)
data Disc = Disc Double deriving Show
data Box = Box { bw, bh :: Double } deriving Show
newtype Pile a = Pile [a] deriving Show
instance Shape Disc where { area (Disc r) = 3 * r * r; grow k (Disc r) = Disc (k * r) }
instance Shape Box where { area b = bw b * bh b; grow k (Box w h) = Box (k * w) h; pieces (Box w h) | w > 1 = pieces (Box (w - 1) h) ++ [AnyShape (Box 1 h)]; pieces b = [AnyShape b] }
instance Shape a => Shape (Pile a) where
  area (Pile xs) = sum (map area xs)
  grow k (Pile xs) = Pile (map (grow k) xs)
  pieces (Pile xs) = concatMap pieces xs

data Machine i o = forall s. (Show s, Ord s) => Machine s (s -> i -> (s, o))
feed :: Machine i o -> [i] -> ([o], String)
feed (Machine s _) [] = ([], show s)
feed (Machine s f) (i : is) = let (s', o) = f s i; (os, z) = feed (Machine (max s s') f) is in (o : os, z)
compose :: Machine a b -> Machine b c -> Machine a c
compose (Machine s f) (Machine t g) = Machine (s, t) $ \(x, y) i -> let (x', b) = f x i; (y', c) = g y b in ((x', y'), c)

data Prio = forall k v. (Ord k, Show v) => Prio (v -> k) [v]
smallest :: Prio -> String
smallest (Prio f vs) = unwords (map show (sortBy (comparing f) vs))

data Num' a = Num a => Num'
data Op = Op { opName :: String, runOp :: forall a. Num' a -> a -> a -> a }
apply :: Op -> (String, Int, Double)
apply Op { opName = n, runOp = f } = (n, f Num' 6 7, f Num' 0.5 4)

main :: IO ()
main = do
  let shapes = [AnyShape (Disc 1), Labelled "b" (AnyShape (Box 2 0.5)), AnyShape (Pile [Disc 2, Disc (-1)]), AnyShape (Pile [AnyShape (Disc 0), Labelled "x" (AnyShape (Box 3 1))])]
  mapM_ (\s -> putStrLn (show s ++ " " ++ show (area s))) shapes
  print (map (grow 2) shapes)
  print (concatMap pieces (Labelled "all" (AnyShape (Pile shapes)) : []))
  print (fmap (map area) (partition ((> 2) . area) shapes))
  let total = Machine (0 :: Int) (\s i -> (s + i, s + i))
      text = Machine "" (\s i -> (s ++ show i, length s))
  print (feed total [1, -5, 3], feed (compose total text) [10, 20, 30], feed (compose (Machine (0 :: Int) (\s c -> (s + 1, s + fromEnum c))) (compose total text)) "abc")
  mapM_ (putStrLn . smallest) [Prio negate [1, 3, 2 :: Int], Prio length ["ccc", "a", "bb"], Prio snd [('a', True), ('b', False)]]
  print (map apply [Op "mul" (\Num' -> (*)), Op "sq-" (\Num' a b -> a * a - b), Op "const" (\_ a _ -> a), Op "lit" (\Num' _ b -> b + 2)])
  print (insertBy (comparing area) (AnyShape (Box 1 1)) (sortBy (comparing area) shapes))
