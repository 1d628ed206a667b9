{-# LANGUAGE DeriveFunctor, DeriveFoldable, DeriveTraversable #-}
module Main where
import Data.Foldable
import Data.Traversable

data Rose a = Rose a [Rose a] deriving (Show, Functor, Foldable, Traversable)
data T f a = T (f a) (Maybe (f (a, Int))) | a :*: (T f a) | E { unE :: Either String a } deriving (Functor, Foldable, Traversable)
infixr 5 :*:
newtype R r a = R { runR :: r -> (a, [r]) } deriving Functor
newtype C r a = C ((a -> r) -> r) deriving Functor
data P x a = P Int x deriving (Show, Functor, Foldable, Traversable)
data U a = U (a, a) [(Bool, a)] !a deriving (Show, Functor, Foldable, Traversable)
data V a = V { va :: Int -> Int -> a, vb :: [Maybe a] } deriving Functor
data Void1 a deriving (Functor, Foldable, Traversable)
newtype Compose' f g a = Compose' { getC :: f (g a) } deriving (Functor, Foldable, Traversable)
data L a = Nil | L a `Cons` a | S (L a) deriving (Show, Functor, Foldable, Traversable)

main :: IO ()
main = do
  let r = Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]]
  print (fmap (* 2) r)
  print (sum r, product r, toList r, length r, maximum r, elem 3 r)
  print =<< traverse (\x -> do print x; return (show x)) r
  print (traverse (\x -> if x > 0 then Just (x - 1) else Nothing) r)
  print (mapAccumL (\a x -> (a + x, a)) 0 r)
  let t = 1 :*: 2 :*: T [3] (Just [(4, 5)])
  print (toList t, sum t)
  print (toList (fmap show t))
  case traverse (\x -> [x, x * 10]) (E (Right 7) :: T [] Int) of
    ys -> print [v | E (Right v) <- ys]
  print (toList (E (Left "no") :: T Maybe Int))
  print (fst (runR (fmap (+ 1) (R (\e -> (e * 2, [e])))) 10))
  case fmap show (C (\k -> k 3 ++ k 4)) of C f -> putStrLn (f (++ "!"))
  print (fmap not (P 1 'x'), toList (P 1 'x' :: P Char Int), null (P 1 2))
  let u = U (1, 2) [(True, 3), (False, 4)] 5
  print (fmap negate u, toList u, foldr (:) [] u, foldl (flip (:)) [] u)
  print (sequenceA (fmap Just u))
  print (va (fmap (+ 1) (V (+) [Just 1])) 2 3, vb (fmap (+ 1) (V (+) [Just 1, Nothing])))
  print (getC (fmap succ (Compose' [Just 'a', Nothing])), toList (Compose' [Just 1, Nothing, Just 2]))
  print (fmap (+ 1) (Nil `Cons` 1 `Cons` 2), toList (S (Nil `Cons` 1 `Cons` 2)))
  print (minimum u, foldMap (\x -> [x, x]) u, null Nil, length (Nil `Cons` 'x'))
  print (1 <$ r)
