-- interact as a lazy stream transformer: a running total and commands until "quit"
module Main where
import Data.Char (toUpper)

step :: (Int, [String]) -> String -> (Int, [String])
step (t, out) w = case w of
  ('+' : ds) -> (t + read ds, [show (t + read ds)])
  ('-' : ds) -> (t - read ds, [show (t - read ds)])
  "=" -> (t, ["total " ++ show t])
  _ -> (t, out' w)
  where out' x = [map toUpper x]

run :: Int -> [String] -> [String]
run _ [] = ["end of input"]
run _ ("quit" : _) = ["bye"]
run t (w : ws) = let (t', o) = step (t, []) w in o ++ run t' ws

main :: IO ()
main = do
  putStrLn "ready"
  interact (unlines . run 0 . lines)
  putStr "done"
