{-# LANGUAGE MonadComprehensions, ParallelListComp #-}
-- Comprehensions of any monad.
module Main where

import Control.Monad.Zip
import Data.Functor.Identity
import Data.Maybe (fromMaybe)

half :: Int -> Maybe Int
half n = [n `div` 2 | even n]

both :: Maybe Int -> Maybe Int -> Maybe (Int, Int)
both a b = [(x, y) | x <- a, y <- b, x < y, let z = x + y, z > 3]

failing :: [(Int, Bool)]
failing = [(x, b) | (x, Just b) <- [(1, Just True), (2, Nothing), (3, Just False)]]

newtype Parser a = Parser {runParser :: String -> [(a, String)]}

instance Functor Parser where fmap f p = [f x | x <- p]

instance Applicative Parser where
  pure x = Parser (\s -> [(x, s)])
  pf <*> px = Parser (\s -> [(f x, s2) | (f, s1) <- runParser pf s, (x, s2) <- runParser px s1])

instance Monad Parser where
  p >>= f = Parser (\s -> [r | (x, s1) <- runParser p s, r <- runParser (f x) s1])

item :: Parser Char
item = Parser (\s -> [(c, cs) | c : cs <- [s]])

two :: Parser (Char, Char)
two = [(a, b) | a <- item, _ <- item, b <- item]

poly :: Monad m => m a -> m b -> m (b, a)
poly a b = [(y, x) | x <- a, y <- b]

zipped :: [(Int, Char)]
zipped = [(x, y) | x <- [1, 2, 3], odd x | y <- "ab"]

zippedMaybe :: Maybe (Int, Char)
zippedMaybe = [(x, y) | x <- Just 1 | y <- Just 'q']

main :: IO ()
main = do
  print (map half [1, 2, 3, 4])
  print (both (Just 1) (Just 5), both (Just 5) (Just 1), both Nothing (Just 1))
  print failing
  print (runParser two "abcd", runParser two "ab")
  print (poly (Just 'x') (Just True))
  print (runIdentity (poly (Identity 1) (Identity 2)))
  print zipped
  print zippedMaybe
  line <- [a ++ b | a <- pure "in ", b <- pure "IO"]
  putStrLn line
  [() | _ <- print "effects", _ <- print "in order"]
  print (fromMaybe 0 [x * y | x <- Just 6, then7 <- Just 7, let y = then7])
