module Main where
import Lib (visible, secret) -- ERROR: does not export `secret`
import Lib2 hiding (foo)
import qualified Lib2 as L
main :: IO ()
main = print (visible + foo) -- ERROR: not in scope
