{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Operations that take values of any representation, without arguments: functions of those that their types say.
module Main where

import Control.Exception (ErrorCall (..), toException, try, evaluate)
import GHC.Exts
import GHC.IO (IO (..))

liberate# :: State# s -> State# r
liberate# = unsafeCoerce#

frozen :: MutableByteArray# s -> ByteArray#
frozen = unsafeCoerce#

signless :: Int# -> Word#
signless = unsafeCoerce#

raised :: Int -> Int#
raised n = raise# (toException (ErrorCall ("raised " ++ show n)))

chosen :: Bool -> (Int# -> Int#)
chosen b = if b then seq b else (\x -> x)

forced :: a -> Double# -> Double#
forced = seq

stated :: IO () -> State# s -> State# s
stated (IO m) s = case unsafeCoerce# m s of (# s1, _ #) -> s1
{-# NOINLINE stated #-}

-- What is evaluated first before a tuple, and before a function that is applied.
pair :: Int -> Int -> (# Int, Int #)
pair a b = a `seq` (# b, a #)
{-# NOINLINE pair #-}

applied :: Int -> (Int -> (# Int, Char #)) -> (# Int, Char #)
applied n f = (n `seq` f) n
{-# NOINLINE applied #-}

main :: IO ()
main = do
  case pair 3 4 of (# x, y #) -> print (x, y)
  case applied 5 (\n -> (# n + 1, 'z' #)) of (# x, y #) -> print (x, y)
  IO (\s -> (# liberate# (stated (putStrLn "once") (liberate# s)), () #))
  n <- IO (\s -> case newByteArray# 12# s of (# s1, m #) -> (# s1, I# (sizeofByteArray# (frozen m)) #))
  print n
  print (W# (signless -1#))
  print (I# (chosen True 5#), D# (forced 'x' 2.5##))
  r <- try (evaluate (I# (raised 3)))
  putStrLn (either (\(ErrorCall m) -> m) show r)
  print (map (\f -> f 'c') [lazy, inline, unsafeCoerce#])
