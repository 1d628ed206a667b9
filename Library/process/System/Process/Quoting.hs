-- | Arguments for a shell.
module System.Process.Quoting (translate) where

import Data.Char

-- | In quotes if a shell would make something else of it.
translate :: String -> String
translate s
  | not (null s) && all plain s = s
  | otherwise = '\'' : concatMap quoted s ++ "'"
  where
    plain c = isAlphaNum c || c `elem` "-_.,/"
    quoted '\'' = "'\\''"
    quoted c = [c]
