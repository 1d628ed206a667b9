-- Names of GHC's own modules that packages import: numbers by their bits, fingerprints, response files, GHC.Exts.
{-# LANGUAGE MagicHash, UnboxedTuples, DataKinds, KindSignatures #-}
module Main (main) where

import GHC.Exts
import Data.Typeable
import Unsafe.Coerce
import GHC.IORef
import GHC.STRef
import GHC.Base
import GHC.Float
import GHC.Word
import GHC.Int
import GHC.Char
import GHC.Fingerprint
import GHC.ResponseFile
import GHC.Natural
import GHC.Integer
import GHC.Stats
import Foreign (with, peek)

data P (a :: * -> *) = P
x :: Any
x = unsafeCoerce 'c'
y :: P Any
y = P
xs :: [Any]
xs = [unsafeCoerce 1, unsafeCoerce True]
main = do
  exts
  numbers

exts, numbers :: IO ()
exts = do
  print (unsafeCoerce x :: Char)
  print (I# (par# 'x'), W# (shiftRL# 256## 4#))
  IORef (STRef r) <- newIORef (5 :: Int)
  c <- IO (\s -> atomicModifyMutVar# r (\n -> (n + 1, "got " ++ show n)) s)
  putStrLn c
  IO (\s -> case readMutVar# r s of (# s', v #) -> (# prefetchValue0# v s', v #)) >>= print
  print (typeRepFingerprint (typeOf 'x') == typeRepFingerprint (typeOf 'y'), typeRepFingerprint (typeOf [1 :: Int]) == typeRepFingerprint (typeOf "x"), typeRepFingerprint (typeOf (Just 'x')) == typeRepFingerprint (typeRep (Proxy :: Proxy (Maybe Char))), tyConFingerprint (typeRepTyCon (typeOf (Just ()))) == tyConFingerprint (typeRepTyCon (typeOf (Just 'x'))))
  traceEvent "event"
numbers = do
  print (castDoubleToWord64 1.5, castWord64ToDouble 0x7ff0000000000000, castFloatToWord32 (-2), castWord32ToFloat 0x3f800000)
  print (sinDouble 1, sqrtFloat 2, plusDouble 1 2, isDoubleNaN (0/0), isFloatInfinite 1, isDoubleFinite (1/0), expt 2 10, expt 10 400 == 10^400, expt 3 4, fromRat' 0.1 :: Double, word2Double 7, powerFloat 2 3, log1mexpOrd (-1 :: Double), isDoubleNegativeZero (-0.0), isFloatDenormalized 1e-45)
  print (eqWord8 1 2, gtInt64 3 1, eqChar 'a' 'a', neInt 1 2, compareWord 1 2, eqDouble 1 1)
  print (W# (shiftL# 1## 64#), I# (iShiftRA# -5# 70#), I# (iShiftRL# -5# 3#), W# (shiftRL# 256## 4#))
  print (fingerprintString "", fingerprintString "hello\955", fingerprintString (replicate 1000 'x'), fingerprintFingerprints [fingerprint0, fingerprintString "a"], fingerprint0)
  writeFile "names_of_ghc.tmp" (replicate 10000 'y') >> getFileHash "names_of_ghc.tmp" >>= print
  with (fingerprintString "a") peek >>= print
  print (unescapeArgs "a 'b c' \"d\\\"e\" f\\ g  \n h''i", escapeArgs ["a b", "c'd", "e\\f", "g\"h"], unescapeArgs (escapeArgs ["a b", "c'd", "e\\f", "g\"h"]))
  print (mkNatural [1, 2], powModNatural 3 100 7, naturalToWordMaybe (2 ^ 70), naturalToWordMaybe 5, popCountNatural 255)
  print (plusInteger 1 2, isTrue# (gtInteger# 3 2), testBitInteger 5 2#, I# (integerToInt 7), shiftLInteger 1 70#)
  getRTSStatsEnabled >>= print
