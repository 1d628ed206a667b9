{-# LINE 1 "Template.hsc" #-}
module Main (main) where

import Control.Exception
import GHC.Stack

data Colour = Red | Green | Blue

{-# LINE 40 "Template.hsc" #-}
cool :: Colour -> Int
cool c = case c of
  Blue -> 1
{-# LINE 100 "gen/erated \"x\".y" #-}

first :: [Int] -> Int
first (x : _) = x

# 7 "numbered.hs"
guarded :: Int -> Int
guarded n
  | n > 3 = 1

  | n > 5 = 2

{- {-# LINE 500 "in a comment" #-} -}
text :: String
text = "{-# LINE 600 \"in a string\" #-}"

record :: Colour
record = Red {-# LINE 3 "tail.hs" #-}

irrefutable :: Int
irrefutable = let (Just x) = (Nothing :: Maybe Int) in x

tried :: a -> IO ()
tried a = do
  r <- try (evaluate a)
  case r of
    Left e -> putStrLn (takeWhile (/= '\n') (show (e :: SomeException)))
    Right _ -> putStrLn "value"

main :: IO ()
main = do
  tried (cool Green)
  tried (first [])
  tried (guarded 0)
  tried irrefutable
  tried (assertion 3)
  putStrLn text
  putStrLn here

assertion :: Int -> Int
{-# LINE 9 "lambda" #-}
assertion = \0 -> 1

{-# LINE 30 "calls.x" #-}
here :: String
here = stack
  where stack = called

called :: HasCallStack => String
called = prettyCallStack callStack
