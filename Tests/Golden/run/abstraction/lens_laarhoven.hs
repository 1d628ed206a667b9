-- Van Laarhoven lenses and traversals over nested records, composed with (.), with laws checked
{-# LANGUAGE RankNTypes #-}
module Main where
import Data.Functor.Const
import Data.Functor.Identity
import Data.Functor.Compose
import Data.Monoid
import Data.Char (toUpper)

type Lens s t a b = forall f. Functor f => (a -> f b) -> s -> f t
type Traversal s t a b = forall f. Applicative f => (a -> f b) -> s -> f t
type Getting r s a = (a -> Const r a) -> s -> Const r s
type ASetter s t a b = (a -> Identity b) -> s -> Identity t

infixl 8 ^., ^.., ^?
infixr 4 %~, .~, +~
infixl 1 &
(&) :: a -> (a -> b) -> b
x & f = f x
(^.) :: s -> Getting a s a -> a
s ^. l = getConst (l Const s)
(^..) :: s -> Getting (Endo [a]) s a -> [a]
s ^.. l = appEndo (getConst (l (\a -> Const (Endo (a :))) s)) []
(^?) :: s -> Getting (First a) s a -> Maybe a
s ^? l = getFirst (getConst (l (Const . First . Just) s))
(%~) :: ASetter s t a b -> (a -> b) -> s -> t
l %~ f = runIdentity . l (Identity . f)
(.~) :: ASetter s t a b -> b -> s -> t
l .~ b = l %~ const b
(+~) :: Num a => ASetter s t a a -> a -> s -> t
l +~ n = l %~ (+ n)

data Person a = Person { _name :: String, _home :: Address a, _tags :: [a] } deriving (Show, Eq)
data Address a = Address { _street :: (Int, String), _extra :: Maybe a } deriving (Show, Eq)

name :: Lens (Person a) (Person a) String String
name f p = (\n -> p { _name = n }) <$> f (_name p)
home :: Lens (Person a) (Person a) (Address a) (Address a)
home f p = (\h -> p { _home = h }) <$> f (_home p)
street :: Lens (Address a) (Address a) (Int, String) (Int, String)
street f a = (\s -> a { _street = s }) <$> f (_street a)
both' :: Traversal (Person a) (Person b) a b
both' f (Person n (Address s e) ts) = (\e' -> Person n (Address s e')) <$> traverse f e <*> traverse f ts
_1 :: Lens (a, c) (b, c) a b
_1 f (a, c) = (\b -> (b, c)) <$> f a
_2 :: Lens (c, a) (c, b) a b
_2 f (c, a) = (,) c <$> f a

choosing :: Lens s t a b -> Lens u v a b -> Lens (Either s u) (Either t v) a b
choosing l _ f (Left s) = Left <$> l f s
choosing _ r f (Right u) = Right <$> r f u

main :: IO ()
main = do
  let p = Person "ann" (Address (-3, "elm") (Just 7)) [1, -2, 3 :: Int]
  print (p ^. home . street . _1, p ^. name)
  print (p & home . street . _1 +~ 10 & name . traverse %~ toUpper)
  print (p & both' %~ show)
  print (p ^.. both', getSum (getConst (both' (Const . Sum) p)), p ^? both')
  print (p ^? home . street . _2 . traverse, Person "" (Address (0, "") Nothing) "" ^? both')
  print (both' (\x -> if x > -5 then Just (x * x) else Nothing) p)
  print (fmap (^. name) (both' (\x -> if x > 0 then Right x else Left x) p))
  print (length (getCompose (both' (\x -> Compose [Just x, Nothing]) p)))
  print [Left ('a', 1), Right (2, 'b')] >> print (map (choosing _2 _1 %~ (* 2)) [Left ('a', 1), Right (2, 'b')])
  print [ (p & l .~ (p ^. l)) == p && (p & l .~ v) ^. l == v | v <- ["", "zed"], let l :: Lens (Person Int) (Person Int) String String; l = name ]
