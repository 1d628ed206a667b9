-- Debug.Trace goes to stderr only; arguments and program name; withArgs, lookupEnv of a missing variable
module Main where
import Debug.Trace
import System.Environment
import System.IO
import Control.Exception

fact :: Integer -> Integer
fact n | trace ("fact " ++ show n) False = undefined
fact 0 = 1
fact n = n * fact (n - 1)

main :: IO ()
main = do
  print (fact 5)
  traceIO "to stderr"
  print (traceShow (1 :: Int, 'x') (2 :: Int), traceShowId [1 :: Int], trace "" 'c')
  traceM "in a monad"
  print =<< getArgs
  withArgs ["-x", "two words", "\955"] (getArgs >>= print)
  withProgName "renamed" (getProgName >>= putStrLn)
  print =<< getArgs
  print =<< lookupEnv "HYTHE_SURELY_NOT_SET_12345"
  setEnv "MY_VAR" "value 1"
  print =<< getEnv "MY_VAR"
  unsetEnv "MY_VAR"
  r <- try (getEnv "MY_VAR") :: IO (Either IOException String)
  putStrLn (either (const "no such variable") id r)
  print (assert True 'a')
  hPutStrLn stderr "done"
