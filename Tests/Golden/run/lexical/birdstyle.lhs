This is a literate program: only the lines that begin with a bird track
count, and a blank line separates them from the text.

> module Main where
> import Data.List (intercalate)

Text may contain anything: {- an unclosed comment, "a quote, or -- dashes.

> -- a comment in the code
> squares :: [Int]
> squares = [ x * x
>           | x <- [1 .. 5] ]

More text.

> main :: IO ()
> main = do
>   putStrLn (intercalate ", " (map show squares))
>   putStrLn "> not a bird track"

The end. main = undefined
