module Main where
import Control.Exception
data Bad = Bad Int | Worse { why :: String } deriving Show
instance Exception Bad
main :: IO ()
main = do
  throwIO (Bad 1) `catch` \e -> print (e :: Bad)
  throwIO (Worse "very")
