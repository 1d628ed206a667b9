-- A tape machine: parsed, optimised, run three ways: on a zipper of infinite lists, in ST on an array-like of STRefs, and lazily on its input.
module Main where

import Control.Monad.ST
import Data.Array
import Data.Char (chr, ord)
import Data.List (foldl', group)
import Data.STRef
import Data.Word (Word8)

data Op = Add !Word8 | Move !Int | Out | In | While [Op] | Clear deriving (Eq, Show)

parse :: String -> Either String [Op]
parse src = case go [] (filter ((`elem` "+-<>.,[]") . snd) (zip [1 :: Int ..] src)) of
  Right (ops, []) -> Right ops
  Right (_, (p, _) : _) -> Left ("] without [ at " ++ show p)
  Left p -> Left ("[ without ] at " ++ show p)
  where
    go acc [] = Right (reverse acc, [])
    go acc s@((p, c) : r) = case c of
      '+' -> go (Add 1 : acc) r
      '-' -> go (Add (-1) : acc) r
      '>' -> go (Move 1 : acc) r
      '<' -> go (Move (-1) : acc) r
      '.' -> go (Out : acc) r
      ',' -> go (In : acc) r
      '[' -> case go [] r of
        Right (body, (_, ']') : r') -> go (While body : acc) r'
        Right _ -> Left p
        Left q -> Left q
      _ -> Right (reverse acc, s)

optimise :: [Op] -> [Op]
optimise (While [Add _] : r) = Clear : optimise r
optimise (While b : r) = While (optimise b) : optimise r
optimise (Add a : Add b : r) = optimise (Add (a + b) : r)
optimise (Move a : Move b : r) = optimise (Move (a + b) : r)
optimise (Add 0 : r) = optimise r
optimise (Move 0 : r) = optimise r
optimise (o : r) = o : optimise r
optimise [] = []

data Tape = Tape [Word8] !Word8 [Word8]

-- The output is lazy: what is printed depends on no more input than needed.
run :: [Op] -> String -> String
run program input = go program (Tape (repeat 0) 0 (repeat 0)) input (\_ _ -> "")
  where
    go [] t i k = k t i
    go (op : ops) t@(Tape l x r) i k = case op of
      Add n -> go ops (Tape l (x + n) r) i k
      Move n -> go ops (foldl' (const . if n < 0 then leftward else rightward) t [1 .. abs n]) i k
      Clear -> go ops (Tape l 0 r) i k
      Out -> chr (fromIntegral x) : go ops t i k
      In -> case i of
        [] -> go ops (Tape l 0 r) [] k
        c : cs -> go ops (Tape l (fromIntegral (ord c)) r) cs k
      While body
        | x == 0 -> go ops t i k
        | otherwise -> go body t i (\t' i' -> go (op : ops) t' i' k)
    leftward (Tape (y : ys) x r) = Tape ys y (x : r)
    leftward t = t
    rightward (Tape l x (y : ys)) = Tape (x : l) y ys
    rightward t = t

runST' :: [Op] -> String -> String
runST' program input = runST $ do
  cells <- listArray (0, 63) <$> mapM (const (newSTRef 0)) [0 .. 63 :: Int]
  pos <- newSTRef 0
  inp <- newSTRef input
  out <- newSTRef []
  let cell = (cells !) <$> readSTRef pos
      step op = case op of
        Add n -> cell >>= flip modifySTRef' (+ n)
        Move n -> modifySTRef' pos ((`mod` 64) . (+ n))
        Clear -> cell >>= flip writeSTRef (0 :: Word8)
        Out -> cell >>= readSTRef >>= \x -> modifySTRef out (chr (fromIntegral x) :)
        In -> readSTRef inp >>= \s -> case s of
          [] -> cell >>= flip writeSTRef 0
          c : cs -> writeSTRef inp cs >> cell >>= flip writeSTRef (fromIntegral (ord c))
        While b -> do
          x <- cell >>= readSTRef
          if x == 0 then return () else mapM_ step b >> step op
  mapM_ step program
  reverse <$> readSTRef out

hello, upper, stairs, echo :: String
hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."
upper = ",[>++++[<-------->-]<.,]"
stairs = "++++++++++++[>+++++++>++++>+<<<-]>>>--[<<<+++[->>.--<<]>>>>++++++++++.[-]<-]"
echo = ",[.,]"

main :: IO ()
main = do
  let prog s = either error optimise (parse s)
  print (prog "++[-]>>><+-.[>[+]<-]")
  putStrLn (run (prog hello) "")
  putStrLn (runST' (prog hello) "")
  print (take 12 (lines (run (prog stairs) "")))
  print (run (prog stairs) "" == runST' (prog stairs) "")
  putStrLn (take 20 (run (prog echo) (cycle "lazy ")))
  putStrLn (run (prog upper) "lowercase")
  print (run (prog ",.,.,.") ('a' : 'b' : 'c' : undefined), take 2 (run (prog ",.,.,.") ('x' : 'y' : undefined)))
  mapM_ (print . parse) ["[[]", "+]", "[-]]", "comment only"]
  print [(head g, length g) | g <- group (filter (`elem` "+-<>[].,") stairs), length g > 3]
  print (take 3 (run [Add 255, Out, Add 2, Out, Add (-2), Out] ""), fromIntegral (300 :: Int) + (1 :: Word8))
