module Main where
main :: IO ()
main = return ()
{- this comment {- has two openings, and one end -} -- ERROR: comment
