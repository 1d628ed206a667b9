-- A Forth with compiled words, control flow through a return stack of continuations, and errors with positions.
-- Reads programs from stdin, one a line; state survives between the lines.
module Main where

import Control.Exception hiding (Underflow)
import Control.Monad (foldM, forM_, unless, when)
import Data.Bits ((.&.), (.|.), complement, shiftL, xor)
import Data.Char (isDigit, toLower)
import Data.IORef
import System.IO

data Word' = Push Int | Call String | If [Word'] [Word'] | Loop [Word'] [Word'] | Times [Word'] | Say String
  deriving Show

data ForthError
  = Underflow { during :: String, wanted, had :: Int }
  | Unknown String
  | Syntax String
  deriving Show
instance Exception ForthError where
  displayException (Underflow w n k) = w ++ " wants " ++ show n ++ ", has " ++ show k
  displayException e = show e

data Machine = Machine { stack :: [Int], loops :: [Int], memory :: [(Int, Int)], defined :: [(String, [Word'])], out :: ShowS }

empty :: Machine
empty = Machine { stack = [], loops = [], memory = [], defined = [], out = id }

tokens :: String -> [String]
tokens s = case words s of
  [] -> []
  _ -> go s
  where
    go t = case dropWhile (== ' ') t of
      "" -> []
      '.' : '"' : ' ' : r -> let (body, rest) = break (== '"') r in ('"' : body) : go (drop 1 rest)
      '(' : ' ' : r -> go (drop 1 (dropWhile (/= ')') r))
      r -> let (w, rest) = break (== ' ') r in map toLower w : go rest

parse :: [String] -> [String] -> Either ForthError ([Word'], String, [String])
parse stops ts = case ts of
  [] | null stops -> Right ([], "", [])
     | otherwise -> Left (Syntax ("missing " ++ unwords stops))
  t : r
    | t `elem` stops -> Right ([], t, r)
    | t == "if" -> do
        (yes, end, r1) <- parse ["else", "then"] r
        (no, r2) <- if end == "else" then (\(n, _, q) -> (n, q)) <$> parse ["then"] r1 else Right ([], r1)
        If yes no `before` r2
    | t == "begin" -> do
        (a, end, r1) <- parse ["until", "while"] r
        if end == "until" then Loop (a ++ [Call "0="]) [] `before` r1 else do
          (b, _, r2) <- parse ["repeat"] r1
          Loop a b `before` r2
    | t == "do" -> parse ["loop"] r >>= \(b, _, r1) -> Times b `before` r1
    | '"' : s <- t -> Say s `before` r
    | all isDigit t -> Push (read t) `before` r
    | '-' : ds@(_ : _) <- t, all isDigit ds -> Push (negate (read ds)) `before` r
    | t `elem` ["then", "else", "until", "repeat", "loop", ";", "while"] -> Left (Syntax (t ++ " stands alone"))
    | otherwise -> Call t `before` r
  where before w r = do { (ws, end, rest) <- parse stops r; return (w : ws, end, rest) }

exec :: Machine -> Word' -> IO Machine
exec m w = case w of
  Push n -> return m { stack = n : stack m }
  Say s -> return m { out = out m . showString s }
  If yes no -> pop1 "if" m >>= \(c, m') -> foldM exec m' (if c /= 0 then yes else no)
  Loop a b -> do
    (c, m') <- foldM exec m a >>= pop1 "while"
    if c == 0 then return m' else foldM exec m' b >>= \m'' -> exec m'' w
  Times b -> do
    (from, to, m') <- pop2 "do" m
    let go i n | i >= to = return n
               | otherwise = do
                   n' <- foldM exec n { loops = i : loops n } b
                   go (i + 1) n' { loops = drop 1 (loops n') }
    go from m'
  Call name
    | Just body <- lookup name (defined m) -> foldM exec m body
    | Just f <- lookup name binary -> pop2 name m >>= \(b, a, m') -> evaluate (f a b) >>= \r -> return m' { stack = r : stack m' }
    | Just (n, f) <- lookup name shuffles -> do
        unless (length (stack m) >= n) $ throwIO (Underflow name n (length (stack m)))
        return m { stack = f (stack m) }
    | name == "i" -> return m { stack = head (loops m ++ [0]) : stack m }
    | name == "j" -> return m { stack = head (drop 1 (loops m) ++ [0]) : stack m }
    | name == "." -> pop1 name m >>= \(a, m') -> return m' { out = out m' . shows a . showChar ' ' }
    | name == "cr" -> return m { out = out m . showChar '|' }
    | name == "emit" -> pop1 name m >>= \(a, m') -> return m' { out = out m' . showChar (toEnum a) }
    | name == "!" -> pop2 name m >>= \(a, v, m') -> return m' { memory = (a, v) : filter ((/= a) . fst) (memory m') }
    | name == "@" -> pop1 name m >>= \(a, m') -> return m' { stack = maybe 0 id (lookup a (memory m')) : stack m' }
    | otherwise -> throwIO (Unknown name)
  where
    flag b = if b then -1 else 0
    binary = [("+", (+)), ("-", (-)), ("*", (*)), ("/", div), ("mod", mod), ("and", (.&.)), ("or", (.|.)), ("xor", xor),
              ("lshift", shiftL), ("max", max), ("min", min)] ++ [(n, \a b -> flag (f a b)) | (n, f) <- [("<", (<)), (">", (>)), ("=", (==)), ("<>", (/=))]]
    shuffles = [("dup", (1, \s -> head s : s)), ("drop", (1, tail)), ("swap", (2, \ ~(a : b : r) -> b : a : r)),
                ("over", (2, \s -> s !! 1 : s)), ("rot", (3, \ ~(a : b : c : r) -> c : a : b : r)), ("negate", (1, on1 negate)),
                ("invert", (1, on1 complement)), ("0=", (1, on1 (flag . (== 0)))), ("?dup", (1, \s -> if head s == 0 then s else head s : s)),
                ("depth", (0, \s -> length s : s))]
    on1 f ~(a : r) = f a : r

pop1 :: String -> Machine -> IO (Int, Machine)
pop1 _ m@Machine { stack = a : r } = return (a, m { stack = r })
pop1 n _ = throwIO Underflow { during = n, wanted = 1, had = 0 }

pop2 :: String -> Machine -> IO (Int, Int, Machine)
pop2 _ m@Machine { stack = a : b : r } = return (a, b, m { stack = r })
pop2 n m = throwIO Underflow { during = n, wanted = 2, had = length (stack m) }

line :: IORef Machine -> String -> IO ()
line ref src = do
  m <- readIORef ref
  case tokens src of
    ":" : name : r -> do
      (body, _, rest) <- either throwIO return (parse [";"] r)
      writeIORef ref m { defined = (name, body) : defined m }
      unless (null rest) $ throwIO (Syntax (unwords rest))
    ts -> do
      (ws, _, _) <- either throwIO return (parse [] ts)
      m' <- foldM exec m ws
      putStrLn (out m' ("ok" ++ concatMap ((' ' :) . show) (stack m')))
      writeIORef ref m' { out = id }

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  ref <- newIORef empty
  ls <- fmap lines getContents
  forM_ (zip [1 :: Int ..] ls) $ \(n, l) -> when (l /= "") $
    line ref l `catches`
      [ Handler (\e -> putStrLn (show n ++ ": " ++ displayException (e :: ForthError)))
      , Handler (\e -> putStrLn (show n ++ ": arithmetic: " ++ show (e :: ArithException))) ]
  readIORef ref >>= print . map fst . defined
