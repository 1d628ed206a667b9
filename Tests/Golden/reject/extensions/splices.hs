{-# LANGUAGE TemplateHaskell #-}
module Main where
import Language.Haskell.TH
import Language.Haskell.TH.Syntax

spliced :: Int
spliced = $(lift (1 :: Int)) -- ERROR: splices: not supported yet

typed :: Int
typed = $$([|| 1 ||]) -- ERROR: splices: not supported yet

inside :: Code Q Int -> Code Q Int
inside e = [|| $$e + 1 ||] -- ERROR: splices in typed quotations: not supported yet

unbound :: Q Exp
unbound = [| nowhere |] -- ERROR: not in scope

variables :: Q Exp
variables = [| id :: a -> a |] -- ERROR: types with variables in quotations: not supported yet

main :: IO ()
main = return ()
