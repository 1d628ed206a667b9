{-# LANGUAGE ScopedTypeVariables #-}
module Main (main) where

a :: [x]
b :: Int
(a, b) = ("text", 1) -- ERROR: is more general than what the pattern binds

c :: Show s => s -> String -- ERROR: has a context, but it is bound by a pattern
d :: Int
(c, d) = (const "", 1)

e, f :: g -> h
(e, f) = (id, const undefined) -- ERROR: is more general than what the pattern binds

-- What a pattern's signature leaves out or binds.
wild (x :: Maybe _) = not <$> x -- ERROR: a wildcard in a type

(bound :: t) = 'c' -- ERROR: the pattern of a definition cannot bind the type variable `t`

-- A `forall` in parentheses ends with them.
closed :: (forall a. a -> a)
closed x = (x :: a) -- ERROR: is expected

main :: IO ()
main = return ()
