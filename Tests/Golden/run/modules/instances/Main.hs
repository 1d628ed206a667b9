module Main where
-- instances are visible through any chain of imports, also of modules imported for nothing else
import Class
import Types
import Instances ()
import Use (useIt, fmtAll)
instance Fmt Bool where fmt b = if b then "yes" else "no"
main :: IO ()
main = do
  putStrLn (fmt (Money 5))
  putStrLn (fmt [Money 1, Money 2])
  putStrLn (fmt (True, [Just (Money 3), Nothing]))
  putStrLn useIt
  putStrLn (fmtAll [True, False])
