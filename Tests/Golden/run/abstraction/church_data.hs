-- Church and Scott encodings with rank-2 newtypes: numerals with predecessor, lists with zip, polymorphic instances
{-# LANGUAGE RankNTypes #-}
module Main where

newtype Nat = Nat { iter :: forall a. (a -> a) -> a -> a }
newtype List e = List { foldL :: forall r. (e -> r -> r) -> r -> r }
newtype Scott e = Scott { uncons :: forall r. r -> (e -> Scott e -> r) -> r }
newtype Pair a b = Pair { elimP :: forall r. (a -> b -> r) -> r }

toI :: Nat -> Integer
toI n = iter n (+ 1) 0
instance Show Nat where showsPrec d = showsPrec d . toI
instance Eq Nat where a == b = toI a == toI b
instance Ord Nat where a <= b = isZero (a - b)
instance Num Nat where
  a + b = Nat (\s -> iter a s . iter b s)
  a * b = Nat (iter a . iter b)
  a - b = iter b predN a
  abs = id
  signum n = if isZero n then 0 else 1
  fromInteger 0 = Nat (\_ z -> z)
  fromInteger k | k < 0 = error "negative Nat"
                | otherwise = let n = fromInteger (k - 1) in Nat (\s z -> s (iter n s z))

isZero :: Nat -> Bool
isZero n = iter n (const False) True
predN :: Nat -> Nat
predN n = elimP (iter n (\p -> elimP p (\_ b -> pair b (b + 1))) (pair 0 0)) const
pow :: Nat -> Nat -> Nat
pow a b = Nat (iter b (iter a))
pair :: a -> b -> Pair a b
pair a b = Pair (\k -> k a b)

fromL :: [e] -> List e
fromL xs = List (\c n -> foldr c n xs)
instance Show e => Show (List e) where show l = "<" ++ foldL l (\e r -> show e ++ (if null r then "" else ",") ++ r) "" ++ ">"
instance Functor List where fmap f l = List (\c -> foldL l (c . f))
instance Applicative List where { pure x = List (\c -> c x); fs <*> xs = List (\c -> foldL fs (\f r -> foldL xs (c . f) r)) }
instance Monad List where l >>= k = List (\c n -> foldL l (\e r -> foldL (k e) c r) n)
instance Semigroup (List e) where a <> b = List (\c n -> foldL a c (foldL b c n))
instance Monoid (List e) where mempty = List (\_ n -> n)
instance Foldable List where foldr c n l = foldL l c n

zipC :: List a -> List b -> [(a, b)]
zipC = go
  where go l m = foldL l (\a r s -> uncons s [] (\b s' -> (a, b) : r s')) (const []) (toScott m)

toScott :: List e -> Scott e
toScott l = foldL l (\e s -> Scott (\_ c -> c e s)) (Scott const)
takeS :: Int -> Scott e -> [e]
takeS 0 _ = []
takeS n s = uncons s [] (\e r -> e : takeS (n - 1) r)

main :: IO ()
main = do
  print (3 + 4 * 2 :: Nat, 10 - 3 :: Nat, 3 - 10 :: Nat, pow 2 10, pow 0 0, map predN [0, 1, 9])
  print (compare 3 (4 :: Nat), max 2 (7 :: Nat), sum [1 .. 4] == 10, product [1, 2, 3, 4 :: Nat], signum (5 :: Nat))
  let l = fromL "church"
  print l
  print (do { c <- l; fromL [c, succ c] })
  print ((,) <$> fromL [1, 2 :: Int] <*> (fromL "ab" <> mempty <> pure 'z'))
  print (length l, elem 'r' l, maximum l, concatMap show (fmap fromEnum l), foldr1 min l)
  print (zipC (fromL "abc") (fromL [1 :: Int ..]), takeS 3 (toScott (fromL [1 :: Int ..])), takeS 9 (toScott (fromL [True])))
  print (let s = Scott (\_ c -> c 'o' (Scott (\_ c' -> c' 'k' s))) in takeS 5 s)
  print (foldL (fromL [1 .. 5 :: Integer]) (\x k acc -> k (acc * 10 + x)) id 0)
