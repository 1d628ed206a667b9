-- Generic recursion schemes over a two-parameter base functor: cata, para, histo, zygo, and a hylomorphism; instances by a fixed-point class
{-# LANGUAGE RankNTypes #-}
module Main where
import Data.Functor.Identity

newtype Mu p a = Roll { unroll :: p a (Mu p a) }
class Bi p where bimap' :: (a -> c) -> (b -> d) -> p a b -> p c d
data ListP a r = NilP | ConsP a r
data TreeP a r = TipP | ForkP r a r
instance Bi ListP where { bimap' _ _ NilP = NilP; bimap' f g (ConsP a r) = ConsP (f a) (g r) }
instance Bi TreeP where { bimap' _ _ TipP = TipP; bimap' f g (ForkP l a r) = ForkP (g l) (f a) (g r) }
instance Bi p => Functor (Mu p) where fmap f = Roll . bimap' f (fmap f) . unroll
class Bi p => BiFold p where elemsP :: p a [a] -> [a]
instance BiFold ListP where { elemsP NilP = []; elemsP (ConsP a r) = a : r }
instance BiFold TreeP where { elemsP TipP = []; elemsP (ForkP l a r) = l ++ a : r }
instance BiFold p => Foldable (Mu p) where foldr f z = foldr f z . cata elemsP
instance (BiFold p, Show a) => Show (Mu p a) where showsPrec d m = showParen (d > 10) (showString "Mu " . shows (foldr (:) [] m))

cata :: Bi p => (p a r -> r) -> Mu p a -> r
cata alg = alg . bimap' id (cata alg) . unroll
para :: Bi p => (p a (Mu p a, r) -> r) -> Mu p a -> r
para alg = alg . bimap' id (\m -> (m, para alg m)) . unroll
ana :: Bi p => (s -> p a s) -> s -> Mu p a
ana co = Roll . bimap' id (ana co) . co
hylo :: Bi p => (p a r -> r) -> (s -> p a s) -> s -> r
hylo alg co = alg . bimap' id (hylo alg co) . co
zygo :: Bi p => (p a b -> b) -> (p a (r, b) -> r) -> Mu p a -> r
zygo f g = fst . cata (\x -> (g x, f (bimap' id snd x)))
data Cofree p a r = r :< p a (Cofree p a r)
histo :: Bi p => (p a (Cofree p a r) -> r) -> Mu p a -> r
histo alg = headC . cata (\x -> alg x :< x) where headC (r :< _) = r

fromL :: [a] -> Mu ListP a
fromL = ana (\s -> case s of { [] -> NilP; x : xs -> ConsP x xs })
quick :: Ord a => [a] -> [a]
quick = hylo elemsP co
  where co [] = TipP
        co (x : xs) = ForkP [y | y <- xs, y < x] x [y | y <- xs, y >= x]
search :: Ord a => [a] -> Mu TreeP a
search = foldr insert (Roll TipP)
  where insert x = para alg where
          alg TipP = Roll (ForkP (Roll TipP) x (Roll TipP))
          alg (ForkP (l, l') a (r, r')) | x <= a = Roll (ForkP l' a r)
                                        | otherwise = Roll (ForkP l a r')

main :: IO ()
main = do
  print (fromL "fold", Just (fmap fromEnum (fromL "az")))
  print (quick [3, -1, 4, 1, -5, 9, 2, 6 :: Int], quick "recursion")
  let t = search [5, 2, 8, 1, 9, 3 :: Int]
  print t >> print (sum t, maximum t, length t, elem 7 t, fmap negate t)
  print (cata (\n -> case n of { TipP -> 0; ForkP l _ r -> 1 + max l r }) t :: Int)
  print (para (\l -> case l of { NilP -> [""]; ConsP a (m, r) -> (a : foldr (:) "" m) : r }) (fromL "tails"))
  print (zygo (\l -> case l of { NilP -> True; ConsP _ b -> not b }) (\l -> case l of { NilP -> 0; ConsP a (r, b) -> if b then r - a else r + a }) (fromL [10, 3, 2, 1 :: Int]))
  print (histo (\l -> case l of { NilP -> 1; ConsP _ (a :< NilP) -> a; ConsP _ (a :< ConsP _ (b :< _)) -> a + b }) (fromL (replicate 30 ())) :: Integer)
  print (runIdentity (cata (\l -> case l of { NilP -> Identity []; ConsP a r -> (a :) <$> r }) (fromL [True, False])))
