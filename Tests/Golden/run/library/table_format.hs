-- a text table with padded columns, rules and totals; justified paragraphs
module Main where
import Data.List
import Numeric

data Align = L | R | C

pad :: Align -> Int -> String -> String
pad al n s = case al of
  L -> s ++ sp d
  R -> sp d ++ s
  C -> sp (d `div` 2) ++ s ++ sp (d - d `div` 2)
  where d = n - length s
        sp k = replicate k ' '

render :: [Align] -> [[String]] -> String
render als rows = unlines (rule : concat [[line r, rule] | r <- rows])
  where ws = map (maximum . map length) (transpose rows)
        rule = "+" ++ intercalate "+" [replicate (w + 2) '-' | w <- ws] ++ "+"
        line r = "|" ++ intercalate "|" [" " ++ pad a w c ++ " " | (a, w, c) <- zip3 als ws r] ++ "|"

wrap :: Int -> String -> [String]
wrap n = reverse . map (unwords . reverse) . foldl' add [] . words
  where add [] w = [[w]]
        add (l : ls) w | length (unwords (w : l)) <= n = (w : l) : ls
                       | otherwise = [w] : l : ls

justify :: Int -> String -> String
justify n l = case words l of
  ws@(_ : _ : _) -> let gaps = length ws - 1
                        (q, r) = (n - sum (map length ws)) `quotRem` gaps
                    in concat (zipWith (++) ws ([replicate (q + if i < r then 1 else 0) ' ' | i <- [0 .. gaps - 1]] ++ [""]))
  _ -> l

main :: IO ()
main = do
  let items = [("Café", 3, 2.5), ("tea", 12, 1.25), ("", 0, 0), ("\955-calculus book", 1, 1234.567)] :: [(String, Int, Double)]
      money x = showFFloat (Just 2) x ""
      total = sum [fromIntegral n * p | (_, n, p) <- items]
  putStr (render [L, C, R] (["item", "count", "price"] : [[a, show b, money c] | (a, b, c) <- items] ++ [["total", "", money total]]))
  let text = "The quick brown fox jumps over the lazy dog while a slow purple turtle sleeps under extraordinarilylongwordsthatdonotfit and dreams"
  mapM_ (\l -> putStrLn (">" ++ justify 24 l ++ "<")) (wrap 24 text)
  mapM_ putStrLn [unwords [pad R 4 (show (a * b)) | b <- [1 .. 9 :: Int]] | a <- [1 .. 9]]
