{-# LANGUAGE RankNTypes, NoImplicitPrelude #-}
-- | Parsers that try all alternatives side by side, so that no input is held for backtracking.
module Text.ParserCombinators.ReadP
  ( ReadP, ReadS
  , get, look, (+++), (<++), gather
  , pfail, eof, satisfy, char, string, munch, munch1, skipSpaces, choice
  , count, between, option, optional, many, many1, skipMany, skipMany1
  , sepBy, sepBy1, endBy, endBy1, chainr, chainl, chainl1, chainr1, manyTill
  , readP_to_S, readS_to_P
  ) where

import Control.Monad.Fail
import GHC.Base hiding (many)
import GHC.List
import GHC.Num
import GHC.Unicode.Space

infixr 5 +++, <++

-- | A reader: the values that a text may start with, each with what follows it.
type ReadS a = String -> [(a, String)]

-- | A parse in progress.
data P a
  = Get (Char -> P a)              -- ^ Wants a character.
  | Look (String -> P a)           -- ^ Wants to see the rest.
  | Fail
  | Result a (P a)                 -- ^ Has a value; another parse goes on beside.
  | Final [(a, String)]            -- ^ Values with their rests; not empty.

instance Functor P where
  fmap = liftM

instance Applicative P where
  pure x = Result x Fail
  (<*>) = ap

instance Monad P where
  Get f >>= k = Get (\c -> f c >>= k)
  Look f >>= k = Look (\s -> f s >>= k)
  Fail >>= _ = Fail
  Result x p >>= k = k x <|> (p >>= k)
  Final rs >>= k = final [r | (x, s) <- rs, r <- run (k x) s]

instance MonadFail P where
  fail _ = Fail

instance Alternative P where
  empty = Fail

  -- Two parses go on in step; a result is given before more input is asked for.
  Get f <|> Get g = Get (\c -> f c <|> g c)
  Result x p <|> q = Result x (p <|> q)
  p <|> Result x q = Result x (p <|> q)
  Fail <|> p = p
  p <|> Fail = p
  Final r <|> Final t = Final (r ++ t)
  Final r <|> Look f = Look (\s -> Final (r ++ run (f s) s))
  Final r <|> p = Look (\s -> Final (r ++ run p s))
  Look f <|> Final r = Look (\s -> Final (run (f s) s ++ r))
  p <|> Final r = Look (\s -> Final (run p s ++ r))
  Look f <|> Look g = Look (\s -> f s <|> g s)
  Look f <|> p = Look (\s -> f s <|> p)
  p <|> Look f = Look (\s -> p <|> f s)

final :: [(a, String)] -> P a
final [] = Fail
final rs = Final rs

run :: P a -> ReadS a
run (Get f) (c : s) = run (f c) s
run (Look f) s = run (f s) s
run (Result x p) s = (x, s) : run p s
run (Final rs) _ = rs
run _ _ = []

-- | A parser, given what to do with its value.
newtype ReadP a = R (forall b. (a -> P b) -> P b)

instance Functor ReadP where
  fmap f (R m) = R (\k -> m (\x -> k (f x)))

instance Applicative ReadP where
  pure x = R (\k -> k x)
  (<*>) = ap

instance Monad ReadP where
  R m >>= f = R (\k -> m (\x -> case f x of R n -> n k))

instance MonadFail ReadP where
  fail _ = pfail

instance Alternative ReadP where
  empty = pfail
  (<|>) = (+++)

instance MonadPlus ReadP

start :: ReadP a -> P a
start (R m) = m return

get :: ReadP Char
get = R Get

-- | The rest of the input, which stays there.
look :: ReadP String
look = R Look

pfail :: ReadP a
pfail = R (\_ -> Fail)

(+++) :: ReadP a -> ReadP a -> ReadP a
R p +++ R q = R (\k -> p k <|> q k)

-- | The left parser's results if it has any, else the right one's.
(<++) :: ReadP a -> ReadP a -> ReadP a
left <++ R q = look >>= \s -> probe (start left) s 0
  where
    -- Runs the left parser on the text ahead, counting the characters it consumes.
    probe (Get f) (c : s) n = probe (f c) s (n + 1)
    probe (Look f) s n = probe (f s) s n
    probe p@(Result _ _) _ n = discard n >> R (p >>=)
    probe (Final rs) _ _ = R (Final rs >>=)
    probe _ _ _ = R q
    discard :: Int -> ReadP ()
    discard n = if n == 0 then return () else get >> discard (n - 1)

-- | A parser's result together with the text it consumed.
gather :: ReadP a -> ReadP (String, a)
gather (R m) = R (\k -> gath id (m (\x -> return (\s -> k (s, x)))))
  where
    gath :: (String -> String) -> P (String -> P b) -> P b
    gath l (Get f) = Get (\c -> gath (\rest -> l (c : rest)) (f c))
    gath _ Fail = Fail
    gath l (Look f) = Look (\s -> gath l (f s))
    gath l (Result k p) = k (l []) <|> gath l p
    gath _ (Final _) = errorWithoutStackTrace "do not use readS_to_P in gather!"

satisfy :: (Char -> Bool) -> ReadP Char
satisfy p = get >>= \c -> if p c then return c else pfail

char :: Char -> ReadP Char
char c = satisfy (\x -> c == x)

eof :: ReadP ()
eof = look >>= \s -> if null s then return () else pfail

string :: String -> ReadP String
string this = look >>= \s -> scan this s
  where
    scan [] _ = return this
    scan (x : xs) (y : ys) | x == y = get >> scan xs ys
    scan _ _ = pfail

-- | The longest run of characters that satisfy the predicate.
munch :: (Char -> Bool) -> ReadP String
munch p = look >>= \s -> scan s
  where
    scan (c : cs) | p c = get >> scan cs >>= \rest -> return (c : rest)
    scan _ = return ""

munch1 :: (Char -> Bool) -> ReadP String
munch1 p = get >>= \c -> if p c then fmap (c :) (munch p) else pfail

choice :: [ReadP a] -> ReadP a
choice [] = pfail
choice [p] = p
choice (p : ps) = p +++ choice ps

skipSpaces :: ReadP ()
skipSpaces = look >>= \s -> skip s
  where
    skip (c : cs) | isSpace c = get >> skip cs
    skip _ = return ()

count :: Int -> ReadP a -> ReadP [a]
count n p = if n <= 0 then return [] else liftM2 (:) p (count (n - 1) p)

between :: ReadP open -> ReadP close -> ReadP a -> ReadP a
between open close p = open >> p >>= \x -> close >> return x

option :: a -> ReadP a -> ReadP a
option x p = p +++ return x

optional :: ReadP a -> ReadP ()
optional p = (p >> return ()) +++ return ()

many, many1 :: ReadP a -> ReadP [a]
many p = return [] +++ many1 p
many1 p = liftM2 (:) p (many p)

skipMany, skipMany1 :: ReadP a -> ReadP ()
skipMany p = many p >> return ()
skipMany1 p = p >> skipMany p

sepBy, sepBy1, endBy, endBy1 :: ReadP a -> ReadP sep -> ReadP [a]
sepBy p sep = sepBy1 p sep +++ return []
sepBy1 p sep = liftM2 (:) p (many (sep >> p))
endBy p sep = many (p >>= \x -> sep >> return x)
endBy1 p sep = many1 (p >>= \x -> sep >> return x)

chainr, chainl :: ReadP a -> ReadP (a -> a -> a) -> a -> ReadP a
chainr p op x = chainr1 p op +++ return x
chainl p op x = chainl1 p op +++ return x

chainr1, chainl1 :: ReadP a -> ReadP (a -> a -> a) -> ReadP a
chainr1 p op = scan
  where
    scan = p >>= rest
    rest x = (op >>= \f -> scan >>= \y -> return (f x y)) +++ return x
chainl1 p op = p >>= rest
  where
    rest x = (op >>= \f -> p >>= \y -> rest (f x y)) +++ return x

manyTill :: ReadP a -> ReadP end -> ReadP [a]
manyTill p end = scan
  where scan = (end >> return []) <++ liftM2 (:) p scan

readP_to_S :: ReadP a -> ReadS a
readP_to_S p = run (start p)

readS_to_P :: ReadS a -> ReadP a
readS_to_P r = R (\k -> Look (\s -> final [bs | (x, s') <- r s, bs <- run (k x) s']))
