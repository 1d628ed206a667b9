-- An interpreter with a zipper for its tape.
module Main where
import Data.Char
import Data.Word
data Instr = Move !Int | Change !Int | Out | Loop [Instr]
parse :: String -> ([Instr], String)
parse ('>' : s) = first (Move 1) (parse s)
parse ('<' : s) = first (Move (-1)) (parse s)
parse ('+' : s) = first (Change 1) (parse s)
parse ('-' : s) = first (Change (-1)) (parse s)
parse ('.' : s) = first Out (parse s)
parse ('[' : s) = let (body, r) = parse s in first (Loop body) (parse r)
parse (']' : s) = ([], s)
parse (_ : s) = parse s
parse [] = ([], [])
first :: Instr -> ([Instr], String) -> ([Instr], String)
first i (is, r) = (i : is, r)
data Tape = Tape [Word8] !Word8 [Word8]
exec :: [Instr] -> Tape -> (Tape -> String) -> String
exec [] t k = k t
exec (i : is) t@(Tape ls c rs) k = case i of
  Move 1 -> case rs of { [] -> exec is (Tape (c : ls) 0 []) k; r : rest -> exec is (Tape (c : ls) r rest) k }
  Move _ -> case ls of { [] -> exec is (Tape [] 0 (c : rs)) k; l : rest -> exec is (Tape rest l (c : rs)) k }
  Change n -> exec is (Tape ls (c + fromIntegral n) rs) k
  Out -> chr (fromIntegral c) : exec is t k
  Loop body | c == 0 -> exec is t k
            | otherwise -> exec body t (\u -> exec (i : is) u k)
main :: IO ()
main = do
  let text = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."
      squares = "++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<[>+<-]>]<<-]<<-]"
  putStr (concatMap (\p -> exec (fst (parse p)) (Tape [] 0 []) (const "")) (text : replicate 12 squares))
