-- | How far a value is defined, and tables of calls with arguments that are defined in part.
module Probe (Probe(..), Arg, (#), u, undef, row, row1, row2, row3, row4, caseOf) where

import Control.Exception
import Data.Complex
import Data.Functor.Compose
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Functor.Product as Functor
import qualified Data.Functor.Sum as Functor
import Data.List (intercalate)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Monoid
import Data.Ord (Down(..))
import Data.Proxy
import qualified Data.Semigroup as S
import Data.Ratio
import Data.Word
import Data.Int
import Numeric.Natural

data Hole = Hole

instance Show Hole where
  show Hole = "_"

instance Exception Hole

-- | The value that must not be asked for.
u :: a
u = throw Hole

-- | An argument and how it is written.
data Arg a = Arg String a

infix 0 #

(#) :: String -> a -> Arg a
(#) = Arg

undef :: Arg a
undef = "_" # u

-- | Writes a value: @_@ where evaluating it meets 'u', @<text>@ where it meets another exception.
whnf :: (a -> IO String) -> a -> IO String
whnf k x = try (evaluate x) >>= either (\e -> return (bottom e)) k

bottom :: SomeException -> String
bottom e = case fromException e of
  Just Hole -> "_"
  Nothing -> "<" ++ takeWhile (/= '\n') (show e) ++ ">"

-- | Called with evaluated values only.
class Probe a where
  probe :: a -> IO String
  probeList :: [a] -> IO String

  probeList = fmap finish . go (6 :: Int)
    where
      go 0 _ = return ([], "...")
      go n xs = do
        r <- try (evaluate xs)
        case r of
          Left e -> return ([], bottom e)
          Right [] -> return ([], "[]")
          Right (y : ys) -> do
            s <- whnf probe y
            (ss, end) <- go (n - 1) ys
            return (s : ss, end)
      finish (ss, "[]") = "[" ++ intercalate "," ss ++ "]"
      finish (ss, end) = intercalate ":" (ss ++ [end])

con :: String -> [IO String] -> IO String
con name fields = unwords . (name :) . map paren <$> sequence fields

paren :: String -> String
paren s
  | ' ' `elem` s && head s `notElem` "[(\"<" || take 1 s == "-" = "(" ++ s ++ ")"
  | otherwise = s

p :: Probe a => a -> IO String
p = whnf probe

instance Probe () where probe = return . show
instance Probe Bool where probe = return . show
instance Probe Ordering where probe = return . show
instance Probe Int where probe = return . show
instance Probe Int8 where probe = return . show
instance Probe Word where probe = return . show
instance Probe Word8 where probe = return . show
instance Probe Integer where probe = return . show
instance Probe Natural where probe = return . show
instance Probe Double where probe = return . show
instance Probe Float where probe = return . show
instance Probe Char where
  probe = return . show
  probeList = fmap (\s -> "\"" ++ s) . go (60 :: Int)
    where
      go 0 _ = return "\"..."
      go n xs = do
        r <- try (evaluate xs)
        case r of
          Left e -> return ("\"++" ++ bottom e)
          Right [] -> return "\""
          Right (y : ys) -> do
            s <- whnf (\c -> return [c]) y
            (s ++) <$> go (n - 1) ys
instance Probe a => Probe [a] where probe = probeList
instance (Probe a, Probe b) => Probe (a, b) where
  probe (a, b) = (\s t -> "(" ++ s ++ "," ++ t ++ ")") <$> p a <*> p b
instance (Probe a, Probe b, Probe c) => Probe (a, b, c) where
  probe (a, b, c) = (\s t r -> "(" ++ s ++ "," ++ t ++ "," ++ r ++ ")") <$> p a <*> p b <*> p c
instance (Probe a, Probe b, Probe c, Probe d) => Probe (a, b, c, d) where
  probe (a, b, c, d) = (\s t r q -> "(" ++ intercalate "," [s, t, r, q] ++ ")") <$> p a <*> p b <*> p c <*> p d
instance Probe a => Probe (Maybe a) where
  probe Nothing = return "Nothing"
  probe (Just x) = con "Just" [p x]
instance (Probe a, Probe b) => Probe (Either a b) where
  probe (Left x) = con "Left" [p x]
  probe (Right x) = con "Right" [p x]
instance Probe a => Probe (NonEmpty a) where
  probe (x :| xs) = (\s t -> s ++ ":|" ++ t) <$> p x <*> p xs
instance Probe (a -> b) where probe _ = return "\\"
instance Probe a => Probe (IO a) where
  probe m = try m >>= either (\e -> return ("io " ++ bottom e)) (\x -> con "io" [p x])
instance Probe a => Probe (Complex a) where probe (a :+ b) = (\s t -> s ++ ":+" ++ t) <$> p a <*> p b
instance Probe a => Probe (Ratio a) where probe x = (\s t -> s ++ "%" ++ t) <$> p (numerator x) <*> p (denominator x)
instance Probe (Proxy a) where probe _ = return "Proxy"
instance Probe a => Probe (Identity a) where probe (Identity x) = con "Id" [p x]
instance Probe a => Probe (Const a b) where probe (Const x) = con "Const" [p x]
instance Probe (f (g a)) => Probe (Compose f g a) where probe (Compose x) = con "Comp" [p x]
instance (Probe (f a), Probe (g a)) => Probe (Functor.Product f g a) where probe (Functor.Pair x y) = con "Pair" [p x, p y]
instance (Probe (f a), Probe (g a)) => Probe (Functor.Sum f g a) where
  probe (Functor.InL x) = con "InL" [p x]
  probe (Functor.InR x) = con "InR" [p x]
instance Probe a => Probe (Down a) where probe (Down x) = con "Down" [p x]
instance Probe a => Probe (Sum a) where probe (Sum x) = con "Sum" [p x]
instance Probe a => Probe (Product a) where probe (Product x) = con "Product" [p x]
instance Probe All where probe (All x) = con "All" [p x]
instance Probe Any where probe (Any x) = con "Any" [p x]
instance Probe a => Probe (Dual a) where probe (Dual x) = con "Dual" [p x]
instance Probe a => Probe (First a) where probe (First x) = con "First" [p x]
instance Probe a => Probe (Last a) where probe (Last x) = con "Last" [p x]
instance Probe (f a) => Probe (Ap f a) where probe (Ap x) = con "Ap" [p x]
instance Probe (f a) => Probe (Alt f a) where probe (Alt x) = con "Alt" [p x]
instance Probe a => Probe (S.Min a) where probe (S.Min x) = con "Min" [p x]
instance Probe a => Probe (S.Max a) where probe (S.Max x) = con "Max" [p x]
instance Probe a => Probe (S.First a) where probe (S.First x) = con "SFirst" [p x]
instance Probe a => Probe (S.Last a) where probe (S.Last x) = con "SLast" [p x]
instance (Probe a, Probe b) => Probe (S.Arg a b) where probe (S.Arg a b) = con "Arg" [p a, p b]

line :: Probe r => String -> [String] -> r -> IO ()
line name args r = p r >>= \s -> putStrLn (unwords (name : args) ++ " = " ++ either s)
  where
    -- Which of two exceptions comes first is not defined: an argument may have been one.
    either s = if any (elem '_') args && take 1 s == "<" && drop (length s - 1) s == ">" then "_" else s

row :: Probe r => String -> r -> IO ()
row name = line name []

caseOf :: Probe r => String -> r -> IO ()
caseOf = row

-- | Every call with the given arguments, and every partial application.
row1 :: Probe r => String -> (a -> r) -> [Arg a] -> IO ()
row1 name f as = sequence_ [line name [s] (f a) | Arg s a <- as]

row2 :: Probe r => String -> (a -> b -> r) -> [Arg a] -> [Arg b] -> IO ()
row2 name f as bs = do
  row1 name f (take 1 as)
  sequence_ [line name [s, t] (f a b) | Arg s a <- as, Arg t b <- bs]

row3 :: Probe r => String -> (a -> b -> c -> r) -> [Arg a] -> [Arg b] -> [Arg c] -> IO ()
row3 name f as bs cs = do
  row1 name f (take 1 as)
  sequence_ [line name [s, t] (f a b) | Arg s a <- take 1 as, Arg t b <- take 1 bs]
  sequence_ [line name [s, t, r] (f a b c) | Arg s a <- as, Arg t b <- bs, Arg r c <- cs]

row4 :: Probe r => String -> (a -> b -> c -> d -> r) -> [Arg a] -> [Arg b] -> [Arg c] -> [Arg d] -> IO ()
row4 name f as bs cs ds = sequence_ [line name [s, t, r, q] (f a b c d) | Arg s a <- as, Arg t b <- bs, Arg r c <- cs, Arg q d <- ds]
