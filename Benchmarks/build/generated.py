"""Writes Haskell programs of any number of modules and lines, the same ones each time.

A module consists of sections in the style of everyday programs. Each section has a number, from which its names and
constants come, and gives lines of code and the name of a function `Int -> Int` that uses all of it.
"""


def vectors(n):
    return f"run{n}", f"""
data Vec{n} = Vec{n} {{ vx{n}, vy{n}, vz{n} :: !Double }} deriving (Eq, Ord, Show)

instance Num Vec{n} where
  Vec{n} a b c + Vec{n} d e f = Vec{n} (a + d) (b + e) (c + f)
  Vec{n} a b c * Vec{n} d e f = Vec{n} (a * d) (b * e) (c * f)
  negate (Vec{n} a b c) = Vec{n} (negate a) (negate b) (negate c)
  abs (Vec{n} a b c) = Vec{n} (abs a) (abs b) (abs c)
  signum (Vec{n} a b c) = Vec{n} (signum a) (signum b) (signum c)
  fromInteger k = let d = fromInteger k in Vec{n} d d d

dot{n} :: Vec{n} -> Vec{n} -> Double
dot{n} u v = vx{n} w + vy{n} w + vz{n} w where w = u * v

step{n} :: Double -> (Vec{n}, Vec{n}) -> (Vec{n}, Vec{n})
step{n} dt (p, v) = (p + scale v, v - scale p)
  where scale (Vec{n} a b c) = Vec{n} (dt * a) (dt * b) (dt * c)

run{n} :: Int -> Int
run{n} k = round (dot{n} p v * 1000) + length (show p)
  where (p, v) = iterate (step{n} 0.01) (Vec{n} 1 0 {n}, Vec{n} 0 1 0.5) !! (k `mod` 50)
"""


def trees(n):
    return f"run{n}", f"""
data Tree{n} a = Leaf{n} | Node{n} (Tree{n} a) a (Tree{n} a)

instance Functor Tree{n} where
  fmap _ Leaf{n} = Leaf{n}
  fmap f (Node{n} l x r) = Node{n} (fmap f l) (f x) (fmap f r)

instance Foldable Tree{n} where
  foldr _ z Leaf{n} = z
  foldr f z (Node{n} l x r) = foldr f (f x (foldr f z r)) l

insert{n} :: Ord a => a -> Tree{n} a -> Tree{n} a
insert{n} x Leaf{n} = Node{n} Leaf{n} x Leaf{n}
insert{n} x t@(Node{n} l y r)
  | x < y = Node{n} (insert{n} x l) y r
  | x > y = Node{n} l y (insert{n} x r)
  | otherwise = t

depth{n} :: Tree{n} a -> Int
depth{n} Leaf{n} = 0
depth{n} (Node{n} l _ r) = 1 + max (depth{n} l) (depth{n} r)

run{n} :: Int -> Int
run{n} k = depth{n} t + sum (fmap (* 2) t) + length (filter even (foldr (:) [] t))
  where t = foldr insert{n} Leaf{n} [(i * 7919 + k) `mod` 101 | i <- [1 .. 40 + {n % 7}]]
"""


def machine(n):
    return f"run{n}", f"""
data Instruction{n} = Push{n} Int | Add{n} | Multiply{n} | Swap{n} | Dup{n} | JumpZero{n} Int | Jump{n} Int | Halt{n}
  deriving (Eq, Show)

data Machine{n} = Machine{n} {{ stack{n} :: [Int], counter{n} :: Int, steps{n} :: Int }} deriving Show

execute{n} :: Instruction{n} -> Machine{n} -> Either String Machine{n}
execute{n} instruction m = case (instruction, stack{n} m) of
  (Push{n} k, s) -> next (k : s)
  (Add{n}, a : b : s) -> next (a + b : s)
  (Multiply{n}, a : b : s) -> next ((a * b) `mod` 65521 : s)
  (Swap{n}, a : b : s) -> next (b : a : s)
  (Dup{n}, a : s) -> next (a : a : s)
  (JumpZero{n} target, a : s) | a == 0 -> Right m {{ stack{n} = s, counter{n} = target }}
                           | otherwise -> next s
  (Jump{n} target, _) -> Right m {{ counter{n} = target, steps{n} = steps{n} m + 1 }}
  (other, s) -> Left ("stuck at " ++ show other ++ " with " ++ show (length s))
  where next s = Right m {{ stack{n} = s, counter{n} = counter{n} m + 1, steps{n} = steps{n} m + 1 }}

runMachine{n} :: [Instruction{n}] -> Machine{n} -> Either String Machine{n}
runMachine{n} code m
  | counter{n} m >= length code || code !! counter{n} m == Halt{n} = Right m
  | steps{n} m > 500 = Left "too many steps"
  | otherwise = execute{n} (code !! counter{n} m) m >>= runMachine{n} code

run{n} :: Int -> Int
run{n} k = either length (sum . stack{n}) (runMachine{n} code (Machine{n} [] 0 0))
  where code = [Push{n} k, Push{n} {n + 2}, Multiply{n}, Dup{n}, JumpZero{n} 7, Push{n} 3, Add{n}, Halt{n}]
"""


def parser(n):
    return f"run{n}", f"""
newtype Parser{n} a = Parser{n} {{ parse{n} :: String -> Maybe (a, String) }}

instance Functor Parser{n} where
  fmap f (Parser{n} p) = Parser{n} $ \\s -> fmap (\\(a, rest) -> (f a, rest)) (p s)

instance Applicative Parser{n} where
  pure a = Parser{n} $ \\s -> Just (a, s)
  Parser{n} f <*> Parser{n} p = Parser{n} $ \\s -> case f s of
    Nothing -> Nothing
    Just (g, rest) -> fmap (\\(a, more) -> (g a, more)) (p rest)

instance Monad Parser{n} where
  Parser{n} p >>= f = Parser{n} $ \\s -> p s >>= \\(a, rest) -> parse{n} (f a) rest

orElse{n} :: Parser{n} a -> Parser{n} a -> Parser{n} a
orElse{n} (Parser{n} p) (Parser{n} q) = Parser{n} $ \\s -> maybe (q s) Just (p s)

satisfy{n} :: (Char -> Bool) -> Parser{n} Char
satisfy{n} ok = Parser{n} $ \\s -> case s of
  c : rest | ok c -> Just (c, rest)
  _ -> Nothing

many1{n} :: Parser{n} a -> Parser{n} [a]
many1{n} p = do
  x <- p
  xs <- many1{n} p `orElse{n}` pure []
  return (x : xs)

expression{n}, term{n}, factor{n} :: Parser{n} Int
expression{n} = do
  t <- term{n}
  (do _ <- satisfy{n} (== '+'); e <- expression{n}; return (t + e)) `orElse{n}` return t
term{n} = do
  f <- factor{n}
  (do _ <- satisfy{n} (== '*'); t <- term{n}; return (f * t)) `orElse{n}` return f
factor{n} = (read <$> many1{n} (satisfy{n} isDigit)) `orElse{n}` (satisfy{n} (== '(') *> expression{n} <* satisfy{n} (== ')'))

run{n} :: Int -> Int
run{n} k = maybe 0 fst (parse{n} expression{n} (show k ++ "*(2+" ++ show (k + {n}) ++ ")+7"))
"""


def inventory(n):
    return f"run{n}", f"""
data Kind{n} = Tool{n} | Part{n} | Food{n} | Toy{n} deriving (Eq, Ord, Show, Read, Enum, Bounded)

data Item{n} = Item{n} {{ label{n} :: String, kind{n} :: Kind{n}, price{n} :: Int, amount{n} :: Int }} deriving (Eq, Show)

stock{n} :: Int -> [Item{n}]
stock{n} k =
  [ Item{n} {{ label{n} = "item " ++ show i, kind{n} = toEnum (i `mod` 4), price{n} = (i * 37 + k) `mod` 90, amount{n} = i `mod` 11 }}
  | i <- [1 .. 20 + {n % 5}] ]

totals{n} :: [Item{n}] -> Map.Map Kind{n} Int
totals{n} items = Map.fromListWith (+) [(kind{n} i, price{n} i * amount{n} i) | i <- items]

report{n} :: [Item{n}] -> String
report{n} items = unlines [show k ++ ": " ++ pad 8 (show v) | (k, v) <- Map.toList (totals{n} items)]
  where pad w s = replicate (w - length s) ' ' ++ s

cheapest{n} :: [Item{n}] -> Maybe Item{n}
cheapest{n} [] = Nothing
cheapest{n} items = Just (minimumBy (comparing price{n}) items)

raise{n} :: Int -> Item{n} -> Item{n}
raise{n} percent item = item {{ price{n} = price{n} item * (100 + percent) `div` 100 }}

run{n} :: Int -> Int
run{n} k = length (report{n} raised) + maybe 0 price{n} (cheapest{n} raised) + Map.foldr (+) 0 (totals{n} raised)
  where raised = map (raise{n} 15) (stock{n} k)
"""


def state(n):
    return f"run{n}", f"""
newtype State{n} s a = State{n} {{ runState{n} :: s -> (a, s) }}

instance Functor (State{n} s) where
  fmap f m = State{n} $ \\s -> let (a, s') = runState{n} m s in (f a, s')

instance Applicative (State{n} s) where
  pure a = State{n} $ \\s -> (a, s)
  mf <*> m = State{n} $ \\s -> let {{ (f, s') = runState{n} mf s; (a, s'') = runState{n} m s' }} in (f a, s'')

instance Monad (State{n} s) where
  m >>= f = State{n} $ \\s -> let (a, s') = runState{n} m s in runState{n} (f a) s'

next{n} :: State{n} Int Int
next{n} = State{n} $ \\s -> let s' = (s * 1103515245 + 12345) `mod` 2147483648 in (s' `div` 65536, s')

shuffle{n} :: [a] -> State{n} Int [a]
shuffle{n} [] = return []
shuffle{n} xs = do
  r <- next{n}
  let (before, x : after) = splitAt (r `mod` length xs) xs
  rest <- shuffle{n} (before ++ after)
  return (x : rest)

class Shape{n} a where
  area{n} :: a -> Int
  name{n} :: a -> String
  name{n} _ = "shape"
  describe{n} :: a -> String
  describe{n} a = name{n} a ++ " of " ++ show (area{n} a)

data Square{n} = Square{n} Int
data Box{n} = Box{n} Int Int

instance Shape{n} Square{n} where
  area{n} (Square{n} a) = a * a
  name{n} _ = "square"

instance Shape{n} Box{n} where
  area{n} (Box{n} a b) = a * b

run{n} :: Int -> Int
run{n} k = sum (zipWith (*) [1 ..] cards) `mod` 9973 + length (describe{n} (Square{n} k)) + length (describe{n} (Box{n} k {n}))
  where (cards, _) = runState{n} (mapM (\\x -> fmap (+ x) next{n}) =<< shuffle{n} [1 .. 12 + {n % 5}]) k
"""


def queens(n):
    return f"run{n}", f"""
queens{n} :: Int -> [[Int]]
queens{n} size = go size
  where
    go 0 = [[]]
    go row = [q : qs | qs <- go (row - 1), q <- [1 .. size], safe q qs]
    safe q qs = and [q /= c && abs (q - c) /= d | (d, c) <- zip [1 ..] qs]

primes{n} :: [Int]
primes{n} = sieve [2 ..] where sieve (p : xs) = p : sieve [x | x <- xs, x `mod` p /= 0]

collatz{n} :: Int -> Int
collatz{n} = go 0
  where
    go !count 1 = count
    go !count m
      | even m = go (count + 1) (m `div` 2)
      | otherwise = go (count + 1) (3 * m + 1)

wordCount{n} :: String -> [(String, Int)]
wordCount{n} text = map (\\ws -> (head ws, length ws)) (group (sort (words (map toLower text))))

run{n} :: Int -> Int
run{n} k = length (queens{n} 5) + primes{n} !! (k `mod` 20) + collatz{n} (k + {n} + 1) + sum (map snd (wordCount{n} text))
  where text = "the quick brown fox jumps over the lazy dog and the cat number {n} sleeps"
"""


SECTIONS = [vectors, trees, machine, parser, inventory, state, queens]
HEADER = """{{-# LANGUAGE BangPatterns #-}}
module {name} ({exports}) where

import Data.Char (isDigit, toLower)
import Data.List (group, minimumBy, sort)
import qualified Data.Map as Map
import Data.Ord (comparing)
{imports}
"""


def program(modules, sections, seed=0):
    """The files of a program: `modules` modules with `sections` sections each, behind Main.

    A module imports the one before it and one in the middle of those before it.
    """
    files = {}
    for m in range(modules):
        name = f"Part{m}"
        runs, text = [], ""
        for s in range(sections):
            run, code = SECTIONS[(seed + m + s) % len(SECTIONS)](m * sections + s)
            runs.append(run)
            text += code
        imported = sorted({m - 1, m // 2} - {m, -1})
        calls = [f"{run} k" for run in runs] + [f"part{i} (k + 1)" for i in imported]
        files[f"{name}.hs"] = HEADER.format(
            name=name, exports=f"part{m}, " + ", ".join(runs), imports="".join(f"import Part{i} (part{i})\n" for i in imported)
        ) + text + f"\npart{m} :: Int -> Int\npart{m} k = ({' + '.join(calls)}) `mod` 1000003 + edited\n\nedited :: Int\nedited = 0\n"
    files["Main.hs"] = f"module Main (main) where\n\nimport Part{modules - 1}\n\nmain :: IO ()\nmain = mapM_ (print . part{modules - 1}) [1 .. 5]\n"
    return files
