-- Monads over zippers: an editor with undo as State over a history, a tree zipper, a pipe of coroutines, free commands in two interpretations.

module Main where

import Control.Monad
import Data.Char (toUpper)
import Data.List (intercalate)

data Text = Text { before, after :: String } deriving Eq
instance Show Text where showsPrec _ (Text b a) = showString (reverse b) . showChar '|' . showString a

newtype Edit a = Edit { runEdit :: ([Text], Text, [Text]) -> (Maybe a, ([Text], Text, [Text])) }
instance Functor Edit where fmap = liftM
instance Applicative Edit where { pure a = Edit ((,) (Just a)); (<*>) = ap }
instance Monad Edit where
  m >>= k = Edit $ \s -> case runEdit m s of
    (Nothing, s') -> (Nothing, s')
    (Just a, s') -> runEdit (k a) s'

stop :: Edit a
stop = Edit ((,) Nothing)

look :: Edit Text
look = Edit $ \s@(_, t, _) -> (Just t, s)

change :: (Text -> Text) -> Edit ()
change f = Edit $ \(u, t, _) -> (Just (), (t : u, f t, []))

move :: (Text -> Maybe Text) -> Edit ()
move f = Edit $ \s@(u, t, r) -> maybe (Nothing, s) (\t' -> (Just (), (u, t', r))) (f t)

undo, redo :: Edit Bool
undo = Edit step where
  step (t' : u, t, r) = (Just True, (u, t', t : r))
  step s = (Just False, s)
redo = Edit step where
  step (u, t, t' : r) = (Just True, (t : u, t', r))
  step s = (Just False, s)

left, right :: Text -> Maybe Text
left (Text (c : b) a) = Just (Text b (c : a))
left _ = Nothing
right (Text b (c : a)) = Just (Text (c : b) a)
right _ = Nothing

script :: String -> Edit ()
script = mapM_ act
  where
    act c = case c of
      '<' -> move left
      '>' -> move right
      '^' -> change (\t -> t { after = map toUpper (after t) })
      'x' -> change (\t -> t { after = drop 1 (after t) })
      'u' -> void undo
      'r' -> redo >>= \ok -> unless ok stop
      '$' -> look >>= \t -> replicateM_ (length (after t)) (move right)
      _ -> change (\t -> t { before = c : before t })

data Rose a = Rose a [Rose a] deriving Show
instance Functor Rose where fmap f (Rose a rs) = Rose (f a) (map (fmap f) rs)
data Crumb a = Crumb a [Rose a] [Rose a]
type Loc a = (Rose a, [Crumb a])

down :: Int -> Loc a -> Maybe (Loc a)
down n (Rose a ks, cs) = case splitAt n ks of
  (l, k : r) -> Just (k, Crumb a l r : cs)
  _ -> Nothing
up :: Loc a -> Maybe (Loc a)
up (_, []) = Nothing
up (k, Crumb a l r : cs) = Just (Rose a (l ++ k : r), cs)
top :: Loc a -> Rose a
top l@(t, _) = maybe t top (up l)

-- Coroutines: a producer and a consumer that wait for each other.
data Pipe i o a = Done a | Yield o (Pipe i o a) | Await (i -> Pipe i o a)
instance Functor (Pipe i o) where fmap = liftM
instance Applicative (Pipe i o) where { pure = Done; (<*>) = ap }
instance Monad (Pipe i o) where
  Done a >>= k = k a
  Yield o p >>= k = Yield o (p >>= k)
  Await f >>= k = Await (f >=> k)
infixr 2 >->
(>->) :: Pipe a b r -> Pipe b c r -> Pipe a c r
_ >-> Done r = Done r
p >-> Yield o q = Yield o (p >-> q)
Yield b p >-> Await f = p >-> f b
Await g >-> q = Await (\a -> g a >-> q)
Done r >-> _ = Done r

yield :: o -> Pipe i o ()
yield o = Yield o (Done ())
await :: Pipe i o i
await = Await Done

feed :: [i] -> Pipe i o a -> ([o], Maybe a)
feed _ (Done a) = ([], Just a)
feed is (Yield o p) = let (os, r) = feed is p in (o : os, r)
feed (i : is) (Await f) = feed is (f i)
feed [] (Await _) = ([], Nothing)

each :: (i -> [o]) -> Pipe i o r
each f = forever (await >>= mapM_ yield . f)

taking :: Int -> Pipe i i ()
taking n = replicateM_ n (await >>= yield)

main :: IO ()
main = do
  let go s = let (r, (u, t, d)) = runEdit (script s) ([], Text "" "", []) in putStrLn (s ++ " => " ++ show t ++ " " ++ show (length u, length d, r))
  mapM_ go ["hello<<<^", "abc<<x>d", "abc<<<<d", "abuucr", "abcuurrz", "abcuurrr", "one<<<two$!", "xy<ux>"]
  let t = Rose 1 [Rose 2 [Rose 3 []], Rose 4 [], Rose 5 [Rose 6 [], Rose 7 []]]
      edited = down 2 (t, []) >>= down 1 >>= \(Rose a k, c) -> up (Rose (a * 100) (Rose 0 [] : k), c) >>= up >>= down 0 >>= Just . \(_, c') -> (Rose (-1) [], c')
  print (fmap top edited)
  print (fmap top (down 5 (t, [])), fmap (fst . fmap length) (down 0 (t, []) >>= down 0))
  print (feed [1 ..] (each (\x -> [x, x * x]) >-> each (\x -> [show x | odd x]) >-> taking 5))
  print (feed "ab" (each (replicate 2) >-> (taking 3 >> yield '.' >> taking 9)))
  print (fst (feed [()] (mapM_ yield "fin" >-> each (\c -> [c, '-']))))
  putStrLn (intercalate "," (fst (feed (words "the end of it all") (do { a <- await; b <- await; yield (b ++ a); taking 2 }))))
