{-# LANGUAGE Arrows #-}
module Main where
import Control.Arrow
import qualified Control.Category as C
import Data.Char (toUpper)
import Data.List (intercalate)

-- Stream functions: an arrow with state, choice and feedback.
newtype SF a b = SF { runSF :: [a] -> [b] }
instance C.Category SF where
  id = SF id
  SF g . SF f = SF (g . f)
instance Arrow SF where
  arr f = SF (map f)
  first (SF f) = SF (uncurry zip . (f *** id) . unzip')
    where unzip' xs = (map fst xs, map snd xs)
instance ArrowLoop SF where
  loop (SF f) = SF $ \as -> let (bs, cs) = unzip (f (zip as (stream cs))) in bs
    where stream ~(x:xs) = x : stream xs
instance ArrowChoice SF where
  left (SF f) = SF (\xs -> combine xs (f [x | Left x <- xs]))
    where combine (Left _ : ys) (z : zs) = Left z : combine ys zs
          combine (Right r : ys) zs = Right r : combine ys zs
          combine [] _ = []
          combine _ [] = []

delay :: a -> SF a a
delay x = SF (x :)

-- Circuits.
newtype Circuit a b = Circuit { unCircuit :: a -> (Circuit a b, b) }
instance C.Category Circuit where
  id = Circuit ((,) C.id)
  (.) = dot where (Circuit g) `dot` (Circuit f) = Circuit $ \a -> let (f', b) = f a; (g', c) = g b in (g' `dot` f', c)
instance Arrow Circuit where
  arr f = Circuit $ \a -> (arr f, f a)
  first (Circuit f) = Circuit $ \(b, d) -> let (c', c) = f b in (first c', (c, d))
instance ArrowChoice Circuit where
  left orig@(Circuit f) = Circuit $ \ebd -> case ebd of
    Left b -> let (c', c) = f b in (left c', Left c)
    Right d -> (left orig, Right d)

runCircuit :: Circuit a b -> [a] -> [b]
runCircuit _ [] = []
runCircuit (Circuit f) (x:xs) = let (c', y) = f x in y : runCircuit c' xs

accum :: acc -> (a -> acc -> (b, acc)) -> Circuit a b
accum s f = Circuit $ \i -> let (o, s') = f i s in (accum s' f, o)

total :: Num a => Circuit a a
total = accum 0 (\a b -> (a + b, a + b))

mean1, mean2, mean3 :: Circuit Double Double
mean1 = proc value -> do
  t <- total -< value
  n <- total -< 1
  returnA -< t / n
mean2 = proc value -> do
  (t, n) <- (| (&&&) (total -< value) (total -< 1) |)
  returnA -< t / n
mean3 = proc value -> do
  (t, n) <- (total -< value) &&& (total -< 1)
  returnA -< t / n

counter :: SF Bool Int
counter = proc reset -> do
  rec let output = if reset then 0 else next
          next = output + 1
      next' <- delay 0 -< next
      let _unused = next'
  rec out <- returnA -< if reset then 0 else nxt
      nxt <- delay 0 -< out + 1
  returnA -< out

cond :: ArrowChoice a => a Int String
cond = proc x ->
  if even x then returnA -< "even " ++ show x
  else do
    y <- arr (* 10) -< x
    returnA -< "odd*10 " ++ show y

caseA :: ArrowChoice a => a (Either Int (Maybe String)) String
caseA = proc e -> case e of
  Left n | n > 100 -> returnA -< "big"
         | Just m <- lookup n table -> do
             r <- arr (map toUpper) -< m
             returnA -< r ++ show n
         | otherwise -> arr show -< n + k
    where k = 1000
          table = [(1, "one"), (2, "two")]
  Right Nothing -> returnA -< "nothing"
  Right (Just s) -> arr (intercalate "-") -< [s, s]

letA :: Arrow a => a (Int, Int) Int
letA = proc (x, y) -> do
  let z = x * y
      f w = w + z
  q <- arr (uncurry (+)) -< (f x, f y)
  let x = q + 1
  returnA -< x + y

hoA :: ArrowApply a => a (a Int Int, Int) Int
hoA = proc (f, x) -> do
  y <- f -<< x
  f -<< y + 1

lamA :: Arrow a => a Int Int
lamA = proc x -> (\y z -> returnA -< x + y * z) (x + 1) (x + 2)

untilA :: ArrowChoice a => a (e, s) () -> a (e, s) Bool -> a (e, s) ()
untilA body cond = proc x -> do
  b <- cond -< x
  if b then returnA -< ()
  else do
    body -< x
    returnA -< ()

handleA :: Kleisli (Either String) (e, s) c -> Kleisli (Either String) (e, (String, s)) c -> Kleisli (Either String) (e, s) c
handleA (Kleisli f) (Kleisli h) = Kleisli $ \(e, s) -> either (\ex -> h (e, (ex, s))) Right (f (e, s))

safeDiv :: Kleisli (Either String) (Int, Int) Int
safeDiv = Kleisli $ \(a, b) -> if b == 0 then Left ("div " ++ show a) else Right (a `div` b)

tryDiv :: Kleisli (Either String) (Int, Int) String
tryDiv = proc (a, b) ->
  (| handleA (do { q <- safeDiv -< (a, b); returnA -< show q }) (\msg -> returnA -< "caught " ++ msg ++ " with " ++ show b) |)

infixHandle :: Kleisli (Either String) (Int, Int) String
infixHandle = proc (a, b) ->
  (do q <- safeDiv -< (a, b)
      returnA -< show q)
  `handleA` \msg -> returnA -< "infix " ++ msg

main :: IO ()
main = do
  print (runCircuit mean1 [0, 10, 7, 8])
  print (runCircuit mean2 [0, 10, 7, 8])
  print (runCircuit mean3 [0, 10, 7, 8])
  print (runSF counter' [False, False, True, False, False, False, True, False])
  print (map cond [1, 2, 3])
  print (runSF cond [1, 2, 3, 4])
  print (map caseA [Left 101, Left 1, Left 2, Left 3, Right Nothing, Right (Just "ab")])
  print (letA (3, 4))
  print (hoA ((* 2), 5))
  print (runKleisli hoA (Kleisli (\x -> [x, x + 1]), 5))
  print (lamA 3)
  mapM_ (print . runKleisli tryDiv) [(7, 2), (7, 0)]
  mapM_ (print . runKleisli infixHandle) [(7, 2), (7, 0)]
  runKleisli (untilA (arr fst >>> Kleisli print) (arr (const False))) ((), ())
  where counter' = proc r -> do
          rec out <- returnA -< if r then 0 else nxt
              nxt <- delay 0 -< out + 1
          returnA -< out
