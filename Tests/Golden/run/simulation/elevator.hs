-- A discrete event simulation: a priority queue of closures, a linear congruential source of chance, statistics.
module Main where

import Data.List (insertBy, foldl', intercalate)
import Data.Ord (comparing)
import Text.Printf

newtype Sim w a = Sim { runSim :: World w -> (a, World w) }

data World w = World { clock :: !Double, agenda :: [Event w], seed :: !Int, user :: w, journal :: [(Double, String)] }

data Event w = Event { due :: Double, serial :: Int, act :: Sim w () }

instance Functor (Sim w) where fmap f (Sim g) = Sim $ \w -> let (a, w') = g w in (f a, w')
instance Applicative (Sim w) where
  pure a = Sim ((,) a)
  Sim f <*> Sim g = Sim $ \w -> let (h, w') = f w; (a, w'') = g w' in (h a, w'')
instance Monad (Sim w) where Sim g >>= k = Sim $ \w -> let (a, w') = g w in runSim (k a) w'

get :: Sim w w
get = Sim $ \w -> (user w, w)

modify :: (w -> w) -> Sim w ()
modify f = Sim $ \w -> ((), w { user = f (user w) })

now :: Sim w Double
now = Sim $ \w -> (clock w, w)

note :: String -> Sim w ()
note s = Sim $ \w -> ((), w { journal = (clock w, s) : journal w })

after :: Double -> Sim w () -> Sim w ()
after dt a = Sim $ \w -> ((), w { agenda = insertBy (comparing due <> comparing serial) (Event (clock w + dt) (length (agenda w)) a) (agenda w) })

chance :: Sim w Double
chance = Sim $ \w -> let s = (seed w * 16807) `mod` 2147483647 in (fromIntegral s / 2147483647, w { seed = s })

between :: Double -> Double -> Sim w Double
between a b = (\u -> a + u * (b - a)) <$> chance

run :: Double -> World w -> World w
run limit w = case agenda w of
  e : es | due e <= limit -> run limit (snd (runSim (act e) w { clock = due e, agenda = es }))
  _ -> w { clock = limit }

data Direction = Up | Down | Idle deriving (Eq, Show, Enum)
data Person = Person { from, to :: Int, since :: Double }

data Lift = Lift { floor' :: Int, heading :: Direction, waiting, riding :: [Person], waits :: [Double], rides :: Int, travelled :: Int }

top :: Int
top = 5

arrival :: Sim Lift ()
arrival = do
  dt <- between 2 9
  a <- truncate <$> between 0 (fromIntegral top + 0.999)
  b <- truncate <$> between 0 (fromIntegral top + 0.999)
  t <- now
  if a == b then return () else do
    modify $ \l -> l { waiting = waiting l ++ [Person { from = a, to = b, since = t }] }
    l <- get
    case l of
      Lift { heading = Idle } -> modify (\m -> m { heading = Up }) >> after 0 step
      _ -> return ()
  after dt arrival

step :: Sim Lift ()
step = do
  t <- now
  Lift { floor' = f, riding = r, waiting = q } <- get
  let (off, r') = split ((== f) . to) r
      (on, q') = split ((== f) . from) q
  modify $ \l -> l { riding = r' ++ on, waiting = q', waits = map ((t -) . since) on ++ waits l, rides = rides l + length off }
  l <- get
  let wanted = map to (riding l) ++ map from (waiting l)
      go d = case d of
        Up | any (> f) wanted -> Up
           | any (< f) wanted -> Down
        Down | any (< f) wanted -> Down
             | any (> f) wanted -> Up
        _ -> Idle
      d = go (heading l)
      stops = 2 * fromIntegral (signum (length off + length on))
  if null off && null on then return () else note (printf "floor %d: %d off, %d on, %d waiting" f (length off) (length on) (length q'))
  modify $ \m -> m { heading = d }
  case d of
    Idle -> note "idle"
    _ -> after (1.5 + stops) (modify (\m -> m { floor' = f + (if d == Up then 1 else -1), travelled = travelled m + 1 }) >> step)

split :: (a -> Bool) -> [a] -> ([a], [a])
split p = foldr (\x ~(a, b) -> if p x then (x : a, b) else (a, x : b)) ([], [])

main :: IO ()
main = do
  let start = World { clock = 0, agenda = [Event 0 0 arrival], seed = 42, journal = [], user = Lift 0 Idle [] [] [] 0 0 }
      end = run 400 start
      ws = waits (user end)
      mean = sum ws / fromIntegral (length ws)
  mapM_ (\(t, s) -> printf "%7.2f %s\n" t s) (take 14 (reverse (journal end)))
  printf "%d rides, %d floors, mean wait %.3f, longest %.3f\n" (rides (user end)) (travelled (user end)) mean (foldl' max 0 ws)
  let histogram = [(k :: Int, length [() | w <- ws, truncate (w / 4) == k]) | k <- [0 .. 6]]
  putStr (unlines [printf "%2d-%2d %s" (4 * k) (4 * k + 4) (replicate n '*') | (k, n) <- histogram])
  putStrLn (intercalate ", " [show (heading (user (run t start))) | t <- [0, 10 .. 60]])
