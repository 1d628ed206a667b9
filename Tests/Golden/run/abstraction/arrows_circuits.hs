-- Arrow and Category instances of one's own: Kleisli-like automata, stream circuits with delay and loop, static counting
module Main where
import Prelude hiding ((.), id)
import Control.Arrow
import Control.Category
import qualified Data.List as L

newtype Auto a b = Auto { step :: a -> (b, Auto a b) }
instance Category Auto where
  id = arr (\x -> x)
  Auto g . Auto f = Auto $ \a -> let (b, f') = f a; (c, g') = g b in (c, g' . f')
instance Arrow Auto where
  arr f = Auto (\a -> (f a, arr f))
  first (Auto f) = Auto $ \ ~(a, c) -> let (b, f') = f a in ((b, c), first f')
instance ArrowChoice Auto where
  left f = Auto $ \e -> case e of
    Left a -> let (b, f') = step f a in (Left b, left f')
    Right c -> (Right c, left f)
instance ArrowLoop Auto where
  loop (Auto f) = Auto $ \a -> let ((b, d), f') = f (a, d) in (b, loop f')

data Counted n a b = Counted n (a -> b)
instance Monoid n => Category (Counted n) where
  id = Counted mempty (\x -> x)
  Counted m g . Counted n f = Counted (n `mappend` m) (\x -> g (f x))
instance Monoid n => Arrow (Counted n) where
  arr = Counted mempty
  first (Counted n f) = Counted n (\ ~(a, c) -> (f a, c))

run :: Auto a b -> [a] -> [b]
run _ [] = []
run (Auto f) (x : xs) = let (y, a) = f x in y : run a xs
delay :: a -> Auto a a
delay x = Auto (\y -> (x, delay y))
accum :: (b -> a -> b) -> b -> Auto a b
accum f b = Auto (\a -> let b' = f b a in b' `seq` (b', accum f b'))

average :: Auto Double Double
average = (accum (+) 0 &&& (arr (const 1) >>> accum (+) 0)) >>> arr (uncurry (/))
counter :: Auto Bool Int
counter = loop (arr body >>> second (delay 0))
  where body (reset, old) = let new = if reset then 0 else old + 1 in (new, new)
fibs :: Auto () Integer
fibs = loop (arr snd >>> (delay 0 &&& (delay 1 >>> delay 0 <<< arr id)) >>> arr (\(a, b) -> let c = a + b in (a, if c == 0 then 1 else c)) )

op :: String -> (a -> b) -> Counted [String] a b
op n = Counted [n]

main :: IO ()
main = do
  print (run average [10, 20, 60, -10])
  print (run counter [False, False, True, False, False])
  print (take 8 (run fibs (repeat ())))
  print (run (delay 0 >>> delay 9 >>> arr negate) [1, 2, 3, 4 :: Int])
  print (run (left (accum (+) 0) >>> right (accum (flip (:)) [])) [Left 1, Right 'a', Left 5, Right 'b', Left (-2 :: Int)])
  print (run (accum (+) 0 ||| (arr length >>> accum max 0)) [Left 1, Right "abc", Left 3, Right "z"])
  print (run (accum (*) 1 *** accum (++) "" >>> arr (uncurry replicate) >>> arr L.nub) [(1, "a"), (2, "b"), (0 :: Int, "c")])
  let Counted names f = (op "inc" (+ 1) &&& op "dbl" (* 2)) >>> op "add" (uncurry (+)) >>> id >>> first' (op "show" show)
      first' c = arr (\x -> (x, ())) >>> first c >>> arr fst
  print (names, f (20 :: Int))
  print ((first (+ 1) >>> second (* 2) >>> (uncurry (+) &&& fst)) (3, 4 :: Int))
  print (map (runKleisli (Kleisli (\x -> [x, x * 10]) >>> arr (+ 1) >>> (Kleisli (\y -> [y | odd y]) &&& id))) [1, 2 :: Int])
  print ((left length >>> right not) (Left "four" :: Either String Bool), ((show +++ (: [])) :: Either Int Char -> Either String String) (Right (head "r")) == (Right "r" :: Either String String), (show ||| id) (Left 3 :: Either Int String))
