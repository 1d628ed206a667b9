{-# LANGUAGE FlexibleContexts #-}
-- | Some languages.
module Text.Parsec.Language
  ( haskellDef, haskell, mondrianDef, mondrian, emptyDef, haskellStyle, javaStyle, LanguageDef, GenLanguageDef
  ) where

import Text.Parsec.Char
import Text.Parsec.Prim
import Text.Parsec.Token

-- | No comments and no reserved names.
emptyDef :: LanguageDef st
emptyDef = LanguageDef
  { commentStart = "", commentEnd = "", commentLine = "", nestedComments = True
  , identStart = letter <|> char '_'
  , identLetter = alphaNum <|> oneOf "_'"
  , opStart = symbols
  , opLetter = symbols
  , reservedNames = [], reservedOpNames = [], caseSensitive = True }
  where symbols = oneOf ":!#$%&*+./<=>?@\\^|-~"

haskellStyle :: LanguageDef st
haskellStyle = emptyDef { commentStart = "{-", commentEnd = "-}", commentLine = "--", identStart = letter }

javaStyle :: LanguageDef st
javaStyle = emptyDef
  { commentStart = "/*", commentEnd = "*/", commentLine = "//", identStart = letter, caseSensitive = False }

haskellDef :: LanguageDef st
haskellDef = haskell98
  { identLetter = identLetter haskell98 <|> char '#'
  , reservedNames = reservedNames haskell98 ++
      ["foreign", "import", "export", "primitive", "_ccall_", "_casm_", "forall"] }

haskell98 :: LanguageDef st
haskell98 = haskellStyle
  { reservedOpNames = ["::", "..", "=", "\\", "|", "<-", "->", "@", "~", "=>"]
  , reservedNames =
      [ "let", "in", "case", "of", "if", "then", "else", "data", "type", "class", "default", "deriving", "do", "import"
      , "infix", "infixl", "infixr", "instance", "module", "newtype", "where", "primitive" ] }

haskell :: TokenParser st
haskell = makeTokenParser haskellDef

mondrianDef :: LanguageDef st
mondrianDef = javaStyle
  { reservedNames = ["case", "class", "default", "extends", "import", "in", "infix", "instance", "let", "new", "of", "package"]
  , caseSensitive = True }

mondrian :: TokenParser st
mondrian = makeTokenParser mondrianDef
