{-# LANGUAGE NoImplicitPrelude #-}
-- | Lines and words.
module Data.List.Text (lines, words, unlines, unwords) where

import GHC.Base
import GHC.List
import GHC.Unicode.Space

lines :: String -> [String]
lines "" = []
lines s = line : (case rest of
  [] -> []
  _ : s' -> lines s')
  where (line, rest) = break (== '\n') s

unlines :: [String] -> String
unlines [] = []
unlines (l : ls) = l ++ '\n' : unlines ls

words :: String -> [String]
words s = case dropWhile isSpace s of
  "" -> []
  s' -> case break isSpace s' of
    (w, rest) -> w : words rest

unwords :: [String] -> String
unwords [] = ""
unwords (w : ws) = w ++ spaced ws
  where
    spaced [] = ""
    spaced (v : vs) = ' ' : v ++ spaced vs
