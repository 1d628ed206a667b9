module Main where
import Stack (Stack, empty, push, pop, Visible (VisibleA), Cls (shown), Syn, Rec (Rec, ra), peekRec, op1, (|>), type_)
import qualified Stack as S
use :: Syn -> Int
use = length
main :: IO ()
main = do
  let s = push 3 (push 2 (push 1 empty)) :: Stack Int
  print (fmap fst (pop s), S.size s)
  print (VisibleA, S.other)
  putStrLn (shown 'x')
  print (use [1, 2], ra (Rec { ra = 1, S.rb = 2 }), peekRec (S.Rec 5 6))
  print (5 |> op1 |> op1, type_)
