Text directly above code is an error.
> module Main where -- ERROR: blank
> main :: IO ()
> main = return ()
