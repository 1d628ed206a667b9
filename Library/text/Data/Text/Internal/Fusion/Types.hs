{-# LANGUAGE ExistentialQuantification #-}
-- | Streams: a state, and what comes of it.
module Data.Text.Internal.Fusion.Types (CC(..), PairS(..), RS(..), Scan(..), Step(..), Stream(..), empty, listed) where

import Data.Text.Internal.Fusion.Size
import Data.Word (Word8)

infixl 2 :*:

-- | A state, and two more characters of a case conversion.
data CC s = CC !s !Char !Char

data PairS a b = !a :*: !b

-- | A state, and bytes that have been read.
data RS s = RS0 !s | RS1 !s !Word8 | RS2 !s !Word8 !Word8 | RS3 !s !Word8 !Word8 !Word8

data Scan s = Scan1 !Char !s | Scan2 !Char !s

data Step s a
  = Done
  | Skip !s
  | Yield !a !s

data Stream a = forall s. Stream (s -> Step s a) !s !Size

instance Eq a => Eq (Stream a) where
  a == b = listed a == listed b

instance Ord a => Ord (Stream a) where
  compare a b = compare (listed a) (listed b)

-- | The elements.
listed :: Stream a -> [a]
listed (Stream next s0 _) = go s0
  where
    go s = case next s of
      Done -> []
      Skip s' -> go s'
      Yield x s' -> x : go s'

empty :: Stream a
empty = Stream (\_ -> Done) () (exactSize 0)
