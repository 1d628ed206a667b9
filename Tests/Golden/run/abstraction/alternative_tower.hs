-- Alternative and Monoid instances for Validation, ZipList-like streams and Compose stacks; Applicative that is no Monad; liftA tricks
module Main where
import Control.Applicative
import Data.Functor.Compose
import Data.Functor.Product
import Data.Functor.Identity
import Data.Functor.Const
import Data.Monoid (First (..))

data V e a = Bad e | Good a deriving (Eq, Show)
infixr 5 :>
data Stream a = a :> Stream a
instance Functor (V e) where { fmap _ (Bad e) = Bad e; fmap f (Good a) = Good (f a) }
instance Semigroup e => Applicative (V e) where
  pure = Good
  Bad a <*> Bad b = Bad (a <> b)
  Bad a <*> _ = Bad a
  Good f <*> v = f <$> v
instance Monoid e => Alternative (V e) where
  empty = Bad mempty
  Good a <|> _ = Good a
  Bad _ <|> Good b = Good b
  Bad a <|> Bad b = Bad (a <> b)
instance (Semigroup a, Semigroup e) => Semigroup (V e a) where (<>) = liftA2 (<>)
instance Functor Stream where fmap f (a :> s) = f a :> fmap f s
instance Applicative Stream where { pure a = a :> pure a; (f :> fs) <*> ~(a :> as) = f a :> (fs <*> as) }
takeS :: Int -> Stream a -> [a]
takeS n (a :> s) = if n <= 0 then [] else a : takeS (n - 1) s
nats, fibs :: Num a => Stream a
nats = 0 :> fmap (+ 1) nats
fibs = 0 :> 1 :> liftA2 (+) fibs (let _ :> t = fibs in t)

newtype Form a = Form { unForm :: Compose ((->) [(String, String)]) (V [String]) a }
instance Functor Form where fmap f (Form x) = Form (fmap f x)
instance Applicative Form where { pure = Form . pure; Form f <*> Form x = Form (f <*> x) }
instance Alternative Form where
  empty = Form (Compose (const empty))
  Form a <|> Form b = Form (Compose (liftA2 (<|>) (getCompose a) (getCompose b)))
field :: String -> (String -> Maybe a) -> Form a
field k f = Form $ Compose $ \env -> case lookup k env of
  Nothing -> Bad ["no " ++ k]
  Just s -> maybe (Bad [k ++ "=" ++ s]) Good (f s)
run :: Form a -> [(String, String)] -> V [String] a
run = getCompose . unForm

data User = User { uname :: String, age :: Int, mail :: Maybe String } deriving Show
user :: Form User
user = User <$> field "name" nonEmpty <*> (field "age" num <|> field "years" num) <*> optional (field "mail" (\s -> s <$ guardM ('@' `elem` s))) <* field "ok" (const (Just ()))
  where nonEmpty s = if null s then Nothing else Just s
        num s = case reads s of { [(n, "")] | n >= 0 -> Just n; _ -> Nothing }
        guardM b = if b then Just () else Nothing

main :: IO ()
main = do
  print (run user [("name", "ann"), ("age", "41"), ("mail", "a@b"), ("ok", "")])
  print (run user [("name", "bob"), ("age", "x"), ("years", "7"), ("mail", "none"), ("ok", "")])
  print (run user [("name", ""), ("age", "-1")])
  print (takeS 10 fibs :: [Integer], takeS 4 ((,) <$> nats <*> fmap (* 0.5) nats) :: [(Int, Double)])
  print (takeS 3 (sequenceA' [nats, fibs, pure 7]) :: [[Int]])
  print (getZipList (ZipList [(+ 1), (* 2)] <*> ZipList [10, 20, 30]), getZipList (ZipList "ab" <|> ZipList "wxyz"), asumL [Nothing, Just 1, Just 2])
  print (getConst (traverse (\x -> Const [x]) "const"), getCompose (Compose [Just 1, Nothing] <|> Compose [Just 2]), runIdentity (liftA3 (,,) (Identity 1) (pure 'x') (pure ())))
  print (Pair [1, 2] (Just 3) <|> Pair [] (Just 4), (+) <$> Pair [1, 2] (Just 10) <*> Pair [10] Nothing)
  print (Good "a" <> Good "b" :: V [Int] String, Bad [1] <> Good "x" <> Bad [2, 3], empty <|> Bad "e" <|> (Good 1 :: V String Int) <|> undefined)
  print ((<>) <$> fst <*> show . snd $ ("n", 5), liftA2 (&&) even (> 3) 8, (pure 3 :: Either String Int) <* Left "l", [1, 2] <**> [(+ 10), negate], "ab" <* [(), ()], getFirst (foldMap (First . Just) [3, 4]))
  where sequenceA' = foldr (liftA2 (:)) (pure [])
        asumL = foldr (<|>) empty
