{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Values defined by their own results, inside a monad.
module Control.Monad.Fix (MonadFix(..), fix) where

import Data.Either
import Data.Function
import Data.Maybe
import GHC.Base
import GHC.List
import GHC.ST
import GHC.Tuple (Solo(..))
import GHC.IO.Unsafe (fixIO)

class Monad m => MonadFix m where
  mfix :: (a -> m a) -> m a

instance MonadFix Maybe where
  mfix f = m
    where m = f (fromJust m)

instance MonadFix [] where
  mfix f = case fix (\xs -> f (head xs)) of
    [] -> []
    x : _ -> x : mfix (\y -> tail (f y))

instance MonadFix IO where
  mfix = fixIO

instance MonadFix Solo where
  mfix f = r
    where
      r = f x
      x = case r of Solo y -> y

instance MonadFix ((->) r) where
  mfix f = \r -> let x = f x r in x

instance MonadFix (Either e) where
  mfix f = m
    where
      m = f (case m of
        Right x -> x
        Left _ -> errorWithoutStackTrace "mfix Either: Left")

instance MonadFix (ST s) where
  mfix = fixST

instance MonadFix NonEmpty where
  mfix f = case fix (\xs -> f (neHead xs)) of
    ~(x :| _) -> x :| mfix (\y -> neTail (f y))
    where
      neHead ~(a :| _) = a
      neTail ~(_ :| as) = as
