-- A machine with a stack, in a loop.
module Main where
import Data.Array
data Op = Push !Int | Load !Int | Store !Int | Plus | Minus | Times | Less | JumpIfZero !Int | Jump !Int | Halt
run :: Array Int Op -> Int -> [Int] -> [(Int, Int)] -> Int
run code = go
  where
    go pc stack vars = case (code ! pc, stack) of
      (Push n, _) -> go (pc + 1) (n : stack) vars
      (Load v, _) -> go (pc + 1) (maybe 0 id (lookup v vars) : stack) vars
      (Store v, x : s) -> x `seq` go (pc + 1) s (set v x vars)
      (Plus, b : a : s) -> go (pc + 1) (a + b : s) vars
      (Minus, b : a : s) -> go (pc + 1) (a - b : s) vars
      (Times, b : a : s) -> go (pc + 1) (a * b `mod` 1000003 : s) vars
      (Less, b : a : s) -> go (pc + 1) (fromEnum (a < b) : s) vars
      (JumpIfZero t, x : s) -> if x == 0 then go t s vars else go (pc + 1) s vars
      (Jump t, _) -> go t stack vars
      (Halt, x : _) -> x
      _ -> error "stack"
    set v x [] = [(v, x)]
    set v x ((w, y) : r) | v == w = (v, x) : r
                         | otherwise = (w, y) : set v x r
main :: IO ()
main = print (run (listArray (0, length ops - 1) ops) 0 [] [])
  where ops = [Push 0, Store 0, Push 1, Store 1, Load 0, Push 1500000, Less, JumpIfZero 18, Load 1, Push 3, Times, Load 0, Plus, Store 1, Load 0, Push 1, Plus, Jump 20, Load 1, Halt, Store 0, Jump 4]
