{-# LANGUAGE NoImplicitPrelude #-}
-- | Reading single characters of literals.
module GHC.Read.Char (lexLitChar, readLitChar) where

import Control.Monad.Fail
import GHC.Base
import GHC.List
import qualified Text.ParserCombinators.ReadP as P
import qualified Text.Read.Lex as L

-- | The text of a character as it stands in a literal.
lexLitChar :: P.ReadS String
lexLitChar = P.readP_to_S (P.gather L.lexChar >>= \(s, _) -> return (dropAmpersands s))
  where
    dropAmpersands ('\\' : '&' : cs) = dropAmpersands cs
    dropAmpersands (c : cs) = c : dropAmpersands cs
    dropAmpersands [] = []

readLitChar :: P.ReadS Char
readLitChar = P.readP_to_S (L.lexChar >>= \lexeme -> case lexeme of
  L.Char c -> return c
  _ -> P.pfail)
