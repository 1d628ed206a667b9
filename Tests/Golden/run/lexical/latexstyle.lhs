\documentclass{article}
This text is outside the code: main = print "wrong".
\begin{code}
module Main where

main :: IO ()
main = do
  print (helper 20)
\end{code}
Between blocks: helper = undefined {- "
\begin{code}
  putStrLn "the block goes on"

helper :: Int -> Int
helper n = n + 1 -- \begin is only special in column one
\end{code}
\end{document}
