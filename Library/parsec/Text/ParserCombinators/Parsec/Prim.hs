-- | "Text.Parsec.Prim" under its old name, for lists of tokens.
module Text.ParserCombinators.Parsec.Prim
  ( (<?>), (<|>), many, skipMany, unexpected, try, runParser, parse, parseFromFile, parseTest, pzero
  , token, tokens, tokenPrim, tokenPrimEx, label, labels
  , getState, setState, updateState, getPosition, setPosition, getInput, setInput, getParserState, setParserState
  , State(..), Parser, GenParser
  ) where

import Text.Parsec.Error
import Text.Parsec.Pos
import Text.Parsec.Prim hiding (runParser, try)
import qualified Text.Parsec.Prim as Prim
import Text.Parsec.String

pzero :: GenParser tok st a
pzero = parserZero

runParser :: GenParser tok st a -> st -> SourceName -> [tok] -> Either ParseError a
runParser = Prim.runParser

try :: GenParser tok st a -> GenParser tok st a
try = Prim.try
