{-# LANGUAGE NoImplicitPrelude #-}
-- | Parsers that know the precedence of their context.
module Text.ParserCombinators.ReadPrec
  ( ReadPrec, Prec, minPrec
  , lift, prec, step, reset, get, look, (+++), (<++), pfail, choice
  , readPrec_to_P, readP_to_Prec, readPrec_to_S, readS_to_Prec
  ) where

import Control.Monad.Fail
import GHC.Base
import GHC.Num
import Text.ParserCombinators.ReadP (ReadP, ReadS)
import qualified Text.ParserCombinators.ReadP as ReadP

newtype ReadPrec a = P (Prec -> ReadP a)

type Prec = Int

instance Functor ReadPrec where
  fmap f (P m) = P (\n -> fmap f (m n))

instance Applicative ReadPrec where
  pure x = P (\_ -> return x)
  (<*>) = ap

instance Monad ReadPrec where
  P m >>= k = P (\n -> m n >>= \x -> case k x of P f -> f n)

instance MonadFail ReadPrec where
  fail text = P (\_ -> fail text)

instance Alternative ReadPrec where
  empty = pfail
  (<|>) = (+++)

instance MonadPlus ReadPrec

minPrec :: Prec
minPrec = 0

lift :: ReadP a -> ReadPrec a
lift m = P (\_ -> m)

-- | One more than the context's precedence.
step :: ReadPrec a -> ReadPrec a
step (P f) = P (\n -> f (n + 1))

reset :: ReadPrec a -> ReadPrec a
reset (P f) = P (\_ -> f minPrec)

-- | Fails in a context of a higher precedence; the parser runs in one of the given precedence.
prec :: Prec -> ReadPrec a -> ReadPrec a
prec n (P f) = P (\c -> if c <= n then f n else ReadP.pfail)

get :: ReadPrec Char
get = P (\_ -> ReadP.get)

look :: ReadPrec String
look = P (\_ -> ReadP.look)

(+++), (<++) :: ReadPrec a -> ReadPrec a -> ReadPrec a
P f +++ P g = P (\n -> f n ReadP.+++ g n)
P f <++ P g = P (\n -> f n ReadP.<++ g n)

pfail :: ReadPrec a
pfail = P (\_ -> ReadP.pfail)

choice :: [ReadPrec a] -> ReadPrec a
choice ps = foldr (+++) pfail ps

readPrec_to_P :: ReadPrec a -> Int -> ReadP a
readPrec_to_P (P f) = f

readP_to_Prec :: (Int -> ReadP a) -> ReadPrec a
readP_to_Prec = P

readPrec_to_S :: ReadPrec a -> Int -> ReadS a
readPrec_to_S (P f) n = ReadP.readP_to_S (f n)

readS_to_Prec :: (Int -> ReadS a) -> ReadPrec a
readS_to_Prec f = P (\n -> ReadP.readS_to_P (f n))
