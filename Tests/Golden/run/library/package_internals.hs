{-# LANGUAGE DataKinds, KindSignatures, MagicHash, PolyKinds, BangPatterns, ScopedTypeVariables #-}
-- What packages import from modules beneath the base library: GHC.Tuple, GHC.Conc.Sync, GHC.Types, GHC.Integer.Logarithms, ...
import Data.Array.Base (unsafeFreeze)
import Data.Array.ST (STUArray, newListArray)
import Data.Array.Unboxed (UArray, elems)
import Control.Monad.ST (ST, runST)
import GHC.Conc.Sync (STM, atomically, newTVarIO, readTVar, writeTVar)
import GHC.Exts (Int (..), Proxy#, Word (..), proxy#)
import GHC.Integer.Logarithms (integerLog2#, integerLogBase#, wordLog2#)
import GHC.Tuple (Solo (..))
import GHC.Types (SPEC (..))
import Data.Typeable (Typeable, typeRep, Proxy (..))

name :: forall f. Typeable f => Proxy# f -> String
name _ = show (typeRep (Proxy :: Proxy f))

next :: STM Int -> STM Int
next = fmap (+ 1)

main :: IO ()
main = do
  let Solo x = Solo 'a'
  print x
  v <- newTVarIO (1 :: Int)
  n <- atomically (next (readTVar v) >>= writeTVar v >> readTVar v)
  print n
  print (case SPEC of { SPEC -> 1 :: Int; SPEC2 -> 2 })
  putStrLn (name (proxy# :: Proxy# Int))
  putStrLn (name (proxy# :: Proxy# Maybe))
  let !(W# w) = 1025
  print (I# (wordLog2# w), I# (integerLog2# (2 ^ (100 :: Int) - 1)))
  print (map (\m -> I# (integerLogBase# 10 m)) [1, 9, 10, 99999, 10 ^ (40 :: Int)])
  print (elems (runST frozen))

frozen :: forall s. ST s (UArray Int Int)
frozen = do
  a <- newListArray (0, 2) [1, 2, 3] :: ST s (STUArray s Int Int)
  unsafeFreeze a
