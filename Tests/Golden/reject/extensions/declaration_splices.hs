{-# LANGUAGE TemplateHaskell #-}
module Main where
import Language.Haskell.TH

declarations :: Q [Dec]
declarations = [d| x = 1 |] -- ERROR: quotations of declarations and patterns: not supported yet

f $(varP (mkName "x")) = 1 -- ERROR: splices of patterns: not supported yet

return [] -- ERROR: splices of declarations: not supported yet

makeThings ''Maybe -- ERROR: splices of declarations: not supported yet

$(return []) -- ERROR: splices of declarations: not supported yet

main :: IO ()
main = return ()
