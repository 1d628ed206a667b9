module Main where
-- kind inference over mutually recursive types and type constructors as arguments
data App f a = App (f a)
data Twice f a = Twice (f (f a))
newtype Flip f a b = Flip { unFlip :: f b a }
data Mu f = In { out :: f (Mu f) }
data P f g a = P (f a) (g a)
data Even' a = ENil | ECons a (Odd' a)
data Odd' a = OCons a (Even' a)
newtype ReaderT' r m a = ReaderT' { runReaderT' :: r -> m a }
type Id a = a
type K a b = a
data HK t = HK (t Maybe) (t [])
newtype Wrap a f = Wrap (f a)
evens :: Even' a -> [a]
evens ENil = []
evens (ECons a o) = a : odds o
odds :: Odd' a -> [a]
odds (OCons a e) = a : evens e
instance (Show (f a)) => Show (App f a) where showsPrec d (App x) = showParen (d > 10) (showString "App " . showsPrec 11 x)
instance Functor m => Functor (ReaderT' r m) where fmap f (ReaderT' g) = ReaderT' (fmap f . g)
hk :: HK (Wrap Int) -> Int
hk (HK (Wrap m) (Wrap l)) = maybe 0 id m + sum l
lenMu :: Mu (Either Int) -> Int
lenMu (In (Left n)) = n
lenMu (In (Right m)) = 1 + lenMu m
main :: IO ()
main = do
  print (App (Just 3), App [App "x"])
  let Twice t = Twice [[1], [2, 3]] in print (concat t)
  print (unFlip (Flip (Left 'a') :: Flip Either Int Char))
  print (evens (ECons 1 (OCons 2 (ECons 3 (OCons 4 ENil)))))
  print (runReaderT' (fmap (+ 1) (ReaderT' (\r -> [r, r * 2]))) 10)
  print (hk (HK (Wrap (Just 1)) (Wrap [2, 3])), lenMu (In (Right (In (Right (In (Left 5)))))))
  let P a b = P (Just 1) [2] in print (a, b)
  print ((3 :: Id Int) + (4 :: K Int (Maybe Bool)))
