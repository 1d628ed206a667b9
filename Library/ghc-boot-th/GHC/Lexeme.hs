-- | What names begin with.
module GHC.Lexeme (startsVarSym, startsVarId, startsConSym, startsConId, startsVarSymASCII, isVarSymChar, okSymChar) where

import Data.Char

startsVarSym, startsVarId, startsConSym, startsConId :: Char -> Bool
startsVarSym c = okSymChar c && c /= ':'
startsConSym c = c == ':'
startsVarId c = c == '_' || case generalCategory c of
  LowercaseLetter -> True
  OtherLetter -> True
  _ -> False
startsConId c = isUpper c || c == '('

startsVarSymASCII, isVarSymChar, okSymChar :: Char -> Bool
startsVarSymASCII c = c `elem` "!#$%&*+./<=>?@\\^|~-"
isVarSymChar c = c == ':' || startsVarSym c
okSymChar c
  | c `elem` "(),;[]`{}_\"'" = False
  | otherwise = case generalCategory c of
      ConnectorPunctuation -> True
      DashPunctuation -> True
      OtherPunctuation -> True
      MathSymbol -> True
      CurrencySymbol -> True
      ModifierSymbol -> True
      OtherSymbol -> True
      -- Characters of the last categories are other letters, not symbols.
      _ -> False
