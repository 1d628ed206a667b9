{-# LANGUAGE TemplateHaskellQuotes #-}
module Main where
import Language.Haskell.TH

wrong :: Code Q Int
wrong = [|| 'c' ||] -- ERROR:

unliftable :: (Int -> Int) -> Q Exp
unliftable f = [| f 1 |] -- ERROR: Lift

notTrees :: Q Exp
notTrees = [| 1 + $(return 'c') |] -- ERROR:

main :: IO ()
main = return ()
