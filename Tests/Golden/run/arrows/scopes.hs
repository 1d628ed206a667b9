{-# LANGUAGE Arrows, RecordWildCards, ViewPatterns, BangPatterns, TupleSections #-}
module Main where
import Control.Arrow
import qualified Control.Category as Cat
import Data.IORef
import qualified Data.Map as M

-- An arrow that counts its primitive steps, to see that the translation runs each effect once and in order.
newtype Log a b = Log { runLog :: a -> ([String], b) }
instance Cat.Category Log where
  id = Log ([],)
  Log g . Log f = Log $ \a -> let (w, b) = f a; (v, c) = g b in (w ++ v, c)
instance Arrow Log where
  arr f = Log (([],) . f)
  first (Log f) = Log $ \(a, c) -> let (w, b) = f a in (w, (b, c))
instance ArrowChoice Log where
  left (Log f) = Log $ either (\a -> fmap Left (f a)) (([],) . Right)
instance ArrowApply Log where
  app = Log $ \(Log f, a) -> f a
instance ArrowLoop Log where
  loop (Log f) = Log $ \a -> let (w, (b, c)) = f (a, c) in (w, b)

say :: Show a => String -> Log a a
say s = Log $ \a -> ([s ++ "=" ++ show a], a)

data P = P { px, py :: Int } deriving Show

records :: Log P Int
records = proc P {..} -> do
  a <- say "px" -< px
  b <- say "py" -< py
  let px = a * 100
  P { px = q, .. } <- say "p" -< P { px = px, py = b + 1 }
  returnA -< q + py

views :: Log (Int, String) String
views = proc (subtract 1 -> n, reverse -> s) -> do
  (length -> l) <- say "s" -< s
  !m <- say "n" -< n + l
  returnA -< concat (replicate m s)

-- The arrow is named outside `proc`, though a variable has the same name.
shadow :: Log Int Int
shadow = proc step -> do
  step <- step -< step + 1
  step <- step -< step + 1
  returnA -< step
  where step = say "step"

nested :: Log Int [Int]
nested = proc x -> do
  f <- returnA -< proc y -> do { z <- say "inner" -< x + y; returnA -< z * 2 }
  a <- f -<< 1
  b <- f -<< 2
  g <- arr (\k -> proc q -> say "g" -< q + k) -< a
  c <- g -<< b
  returnA -< [a, b, c]

reversed :: Log Int Int
reversed = proc x -> do
  y <- x + 1 >- say "r"
  (say "twice", y) >- arr (\(f, v) -> (f, v + 1)) >>> app

branches :: Log (Maybe Int, Int) String
branches = proc (m, k) -> do
  r <- if k > 5
         then do { x <- say "then" -< k; returnA -< show x }
         else case m of
           Nothing -> do
             say "nothing" -< k
             returnA -< "none"
           Just j | even j, let h = j `div` 2, h > 1 -> say "half" -< show h
                  | Just v <- M.lookup j table -> do
                      w <- say "found" -< v
                      returnA -< w ++ tag
             where table = M.fromList [(1, "uno"), (3, "tre")]
                   tag = "#" ++ show j
           Just j -> returnA -< show (j + k)
  u <- say "u" -< r
  returnA -< u ++ "!"

letLaw :: Log Int (Int, Int)
letLaw = proc n ->
  let fact 0 = 1
      fact i = i * fact (i - 1)
      (a, b) = (fact n, n + 1)
  in do
    c <- say "c" -< a
    let d = c + b
        e = d * 2
    returnA -< (d, e)

fixed :: Log Int [Int]
fixed = proc n -> do
  rec let xs = n : map (+ 1) ys
      ys <- arr (take 4) -< xs
      let zs = zipWith (+) xs ys
  rec let evens = 0 : map (+ 1) odds
          odds = map (+ 1) evens
  say "len" -< length ys
  returnA -< ys ++ take 3 evens ++ take 2 zs

io :: IORef [String] -> Kleisli IO Int Int
io ref = proc n -> do
  Kleisli (\s -> modifyIORef ref (s :)) -< "begin " ++ show n
  r <- if n <= 0
         then returnA -< 0
         else do
           m <- io ref -< n - 1
           Kleisli (modifyIORef ref . (:)) -< "mid " ++ show (n, m)
           returnA -< m + n
  () <- Kleisli (\s -> modifyIORef ref (s :)) -< "end " ++ show r
  returnA -< r

-- Control operators with arguments on the stack, and infix ones.
bracketA :: Log (e, s) a -> Log (e, (a, s)) b -> Log (e, (a, (b, s))) () -> Log (e, s) b
bracketA before during after = proc (e, s) -> do
  a <- before -< (e, s)
  b <- during -< (e, (a, s))
  after -< (e, (a, (b, s)))
  returnA -< b

useBracket :: Log Int Int
useBracket = proc x ->
  (| bracketA (say "open" -< x)
              (\h -> do { y <- say "use" -< h + x; returnA -< y * 2 })
              (\h r -> do { say "close" -< (h, r); returnA -< () }) |)

orElse :: Log (e, s) (Maybe a) -> Log (e, s) a -> Log (e, s) a
orElse f g = proc es -> do
  r <- f -< es
  case r of
    Just a -> returnA -< a
    Nothing -> g -< es


function :: (Int, Int) -> Int
function = proc (a, b) -> do
  c <- (+ 1) -< a
  d <- uncurry (*) -< (c, b)
  rec let ones = 1 : ones
  (\e -> returnA -< d + e + sum (take 3 ones)) c

main :: IO ()
main = do
  print (runLog records (P 1 2))
  print (runLog views (2, "abc"))
  print (runLog shadow 10)
  print (runLog nested 5)
  print (runLog reversed 5)
  mapM_ (print . runLog branches) [(Nothing, 9), (Nothing, 1), (Just 8, 1), (Just 2, 1), (Just 1, 1), (Just 3, 2), (Just 5, 2)]
  print (runLog letLaw 5)
  print (runLog fixed 7)
  ref <- newIORef []
  runKleisli (io ref) 3 >>= print
  readIORef ref >>= mapM_ putStrLn . reverse
  print (runLog useBracket 20)
  print (function (3, 4))
