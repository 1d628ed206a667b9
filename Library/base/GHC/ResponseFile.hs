-- | Arguments in files: @\@file@ stands for what is in it.
module GHC.ResponseFile (getArgsWithResponseFiles, unescapeArgs, escapeArgs, expandResponse) where

import Control.Exception
import Data.Char
import Data.List (foldl')
import System.Environment
import System.Exit
import System.IO

getArgsWithResponseFiles :: IO [String]
getArgsWithResponseFiles = getArgs >>= expandResponse

-- | Words by spaces, with quotes and backslashes as a shell has them.
unescapeArgs :: String -> [String]
unescapeArgs = filter (not . null) . go
  where
    go s = case dropWhile isSpace s of
      "" -> []
      rest -> case word rest of (w, rest') -> w : go rest'
    word s = case s of
      "" -> ("", "")
      c : cs
        | isSpace c -> ("", cs)
        | c == '\'' || c == '"' -> quoted c cs
        | c == '\\', d : ds <- cs -> put d (word ds)
        | otherwise -> put c (word cs)
    quoted q s = case s of
      "" -> ("", "")
      c : cs
        | c == q -> word cs
        | c == '\\', d : ds <- cs -> put d (quoted q ds)
        | otherwise -> put c (quoted q cs)
    put c (w, rest) = (c : w, rest)

escapeArgs :: [String] -> String
escapeArgs = unlines . map (reverse . foldl' escaped [])
  where
    escaped before c
      | isSpace c || c `elem` "\\'\"" = c : '\\' : before
      | otherwise = c : before

expandResponse :: [String] -> IO [String]
expandResponse = fmap concat . mapM expand
  where
    expand ('@' : path) = (readFile path >>= \s -> fmap unescapeArgs (evaluate (length s `seq` s))) `catch` failed
    expand argument = return [argument]
    failed e = do
      hPutStrLn stderr ("Error while expanding response file: " ++ show (e :: IOException))
      exitFailure
