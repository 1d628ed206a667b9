{-# LANGUAGE BangPatterns, LambdaCase, MagicHash, TupleSections, UnboxedSums, UnboxedTuples #-}
-- Unboxed sums: types, expressions and patterns; nested, in arguments and results, with parts of every representation.
module Main where

import GHC.Exts
import Control.Exception (ErrorCall (..), evaluate, try)

type Result = (# Int | (# #) #)

divide :: Int -> Int -> Result
divide _ 0 = (# | (# #) #)
divide a b = (# a `div` b | #)
{-# NOINLINE divide #-}

orElse :: Result -> Int -> Int
orElse (# n | #) _ = n
orElse (# | (# #) #) d = d
{-# NOINLINE orElse #-}

-- Alternatives that share slots, in another order each; a tag beside floats, characters, addresses and nothing.
type Many = (# Int# | (# Double#, Int#, Char #) | (# Bool, Float#, Double#, Addr# #) | Word# | (# #) | Char# #)

many :: Int -> Many
many 0 = (# 42# | | | | | #)
many 1 = (# | (# 2.5##, 7#, 'c' #) | | | | #)
many 2 = (# | | (# True, 1.5#, 0.25##, "text"# #) | | | #)
many 3 = (# | | | 9## | | #)
many 4 = (# | | | | (# #) | #)
many _ = (# | | | | | 'z'# #)
{-# NOINLINE many #-}

showMany :: Many -> String
showMany (# i | | | | | #) = "int " ++ show (I# i)
showMany (# | (# d, i, c #) | | | | #) = "triple " ++ show (D# d, I# i, c)
showMany (# | | (# b, f, d, a #) | | | #) = "quadruple " ++ show (b, F# f, D# d, unpackCString# a)
showMany (# | | | w | | #) = "word " ++ show (W# w)
showMany (# | | | | (# #) | #) = "nothing"
showMany (# | | | | | c #) = "char " ++ show (C# c)
{-# NOINLINE showMany #-}

-- Sums within sums and tuples; a variable for a part that is a sum.
type Deep = (# (# Int | Bool #) | (# Char, (# String | Double# #) #) #)

deep :: Int -> Deep
deep 0 = (# (# 1 | #) | #)
deep 1 = (# (# | True #) | #)
deep 2 = (# | (# 'a', (# "s" | #) #) #)
deep _ = (# | (# 'b', (# | 3.5## #) #) #)
{-# NOINLINE deep #-}

showDeep :: Deep -> String
showDeep (# (# n | #) | #) = show n
showDeep (# inner | #) = "inner " ++ showInner inner
showDeep (# | (# c, t #) #) = c : ' ' : (case t of (# s | #) -> s; (# | d #) -> show (D# d))

showInner :: (# Int | Bool #) -> String
showInner = \case
  (# n | #) -> show n
  (# | b #) -> show b

-- Arrays in a sum: slots that are pointers but never thunks.
arrays :: Bool -> (# ByteArray# | (# Array# Int, Int #) | Int #)
arrays True = case runRW# (\s -> case newByteArray# 24# s of
    (# s1, m #) -> unsafeFreezeByteArray# m s1) of (# _, b #) -> (# b | | #)
arrays False = case runRW# (\s -> case newArray# 5# (7 :: Int) s of
    (# s1, m #) -> unsafeFreezeArray# m s1) of (# _, a #) -> (# | (# a, 2 #) | #)
{-# NOINLINE arrays #-}

size :: (# ByteArray# | (# Array# Int, Int #) | Int #) -> Int
size (# b | | #) = I# (sizeofByteArray# b)
size (# | (# a, n #) | #) = n + I# (sizeofArray# a) + (case indexArray# a 3# of (# x #) -> x)
size (# | | n #) = n
{-# NOINLINE size #-}

-- Literals and guards within alternatives, falling through; the whole by name.
guarded :: (# Int | Char | Maybe Int #) -> String
guarded (# 0 | | #) = "zero"
guarded (# | 'x' | #) = "x"
guarded (# n | | #) | n > 100 = "large"
guarded (# | | Just n #) | even n = "even"
guarded t@(# _ | | #) = "other int " ++ rest t
guarded t = rest t

rest :: (# Int | Char | Maybe Int #) -> String
rest (# n | | #) = show n
rest (# | c | #) = show c
rest (# | | m #) = show m

-- As continuations' arguments, and in a state monad's result.
search :: (Int -> Bool) -> [Int] -> (# (# #) | (# Int, Int# #) #)
search p = go 0#
  where
    go _ [] = (# (# #) | #)
    go i (x : xs) | p x = (# | (# x, i #) #)
                  | otherwise = go (i +# 1#) xs

reader :: Int -> State# s -> (# State# s, (# Int | String #) #)
reader n s
  | even n = (# s, (# n | #) #)
  | otherwise = (# s, (# | show n #) #)
{-# NOINLINE reader #-}

withSum :: (Result -> r) -> Int -> r
withSum k n = k (divide 100 n)
{-# NOINLINE withSum #-}

main :: IO ()
main = do
  case section 3 4# 'x' of (# a, b, c #) -> print (a, I# b, c)
  case (# , 'y' #) 5# of (# a, b #) -> print (I# a, b)
  print (map (\b -> orElse (divide 10 b) (-1)) [0, 1, 2, 3])
  mapM_ (\n -> putStrLn (showMany (many n))) [0 .. 5]
  mapM_ (\n -> putStrLn (showDeep (deep n))) [0 .. 3]
  print (size (arrays True), size (arrays False), size (# | | 8 #))
  mapM_ putStrLn
    [ guarded (# 0 | | #), guarded (# 101 | | #), guarded (# 5 | | #), guarded (# | 'x' | #), guarded (# | 'y' | #)
    , guarded (# | | Just 2 #), guarded (# | | Just 3 #), guarded (# | | Nothing #) ]
  case search (> 3) [1, 2, 5, 7] of
    (# (# #) | #) -> putStrLn "none"
    (# | (# x, i #) #) -> print (x, I# i)
  case search (> 9) [1, 2, 5, 7] of
    (# (# #) | #) -> putStrLn "none"
    (# | (# x, i #) #) -> print (x, I# i)
  mapM_ (\n -> case reader n realWorld# of (# _, r #) -> putStrLn (case r of (# i | #) -> "even " ++ show i; (# | s #) -> s)) [2, 3]
  print (withSum (\r -> orElse r 0) 7, withSum (\r -> case r of (# _ | #) -> False; (# | _ #) -> True) 0)
  -- What an alternative holds is lazy unless it is unlifted; the sum itself is a value.
  let t = (# undefined | #) :: (# Int | Bool #)
  putStrLn (case t of (# _ | #) -> "not looked at"; (# | b #) -> show b)
  r <- try (evaluate (strictPart (# | error "part" #)))
  putStrLn (either (\(ErrorCall m) -> "error: " ++ m) show r)
  -- One alternative that does not return must not make another's part be taken for what it is not.
  mapM_ (\n -> try (evaluate (demanding n (onlyPairs n))) >>= putStrLn . either (\(ErrorCall m) -> "error: " ++ m) show) [0, 1, 2]

strictPart :: (# Int | Int #) -> Int
strictPart (# n | #) = n
strictPart (# | !n #) = 0
{-# NOINLINE strictPart #-}

onlyPairs :: Int -> (# (Int, Int) | Char | (# #) #)
onlyPairs 0 = (# (3, 4) | | #)
onlyPairs 1 = (# | 'c' | #)
onlyPairs _ = (# | | (# #) #)
{-# NOINLINE onlyPairs #-}

-- Sections of unboxed tuples.
section :: Int -> (Int# -> Char -> (# Int, Int#, Char #))
section n = (# n + 1, , #)
{-# NOINLINE section #-}

demanding :: Int -> (# (Int, Int) | Char | (# #) #) -> Int
demanding n (# (a, b) | | #) = if n > 10 then demanding (n - 1) (# (b, a) | | #) else a * b
demanding n (# | c | #) = error ("char " ++ [c])
demanding n (# | | (# #) #) = error "nothing"
{-# NOINLINE demanding #-}
