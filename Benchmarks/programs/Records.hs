-- Type classes, records and String: a little simulation that prints its state.
module Main where

import Data.Char (ord)
import Data.List (foldl')

data Account = Account {owner :: String, balance :: !Int, history :: [Event]}

data Event = Deposit Int | Withdraw Int | Refused deriving (Show, Eq)

class Apply e where
  apply :: e -> Account -> Account

instance Apply Event where
  apply e@(Deposit n) a = a {balance = balance a + n, history = take 5 (e : history a)}
  apply e@(Withdraw n) a
    | n <= balance a = a {balance = balance a - n, history = take 5 (e : history a)}
    | otherwise = apply Refused a
  apply Refused a = a {history = take 5 (Refused : history a)}

events :: Int -> [Event]
events n = [if even k then Deposit (k `mod` 97) else Withdraw (k `mod` 89) | k <- [1 .. n]]

checksum :: String -> Int
checksum = foldl' (\h c -> (h * 31 + ord c) `mod` 1000003) 7

main :: IO ()
main = do
  let final = foldl' (flip apply) (Account "me" 0 []) (events 2000000)
  putStrLn (owner final ++ " " ++ show (balance final) ++ " " ++ show (history final))
  print (checksum (concatMap show [1 .. 400000 :: Int]))
