-- | Formulas: numbers, names, the usual operators and functions, and definitions before them.
module Formula (Formula, formula, evaluate) where

import qualified Data.Map as Map
import Text.Parsec
import Text.Parsec.Expr
import Text.Parsec.Language (emptyDef)
import Text.Parsec.String (Parser)
import qualified Text.Parsec.Token as Token

-- | @x = 3; y = x + 1; x * y@
data Formula = Formula [(String, Expression)] Expression

data Expression
  = Number Double
  | Name String
  | Call String Expression
  | Binary (Double -> Double -> Double) Expression Expression

lexer :: Token.TokenParser ()
lexer = Token.makeTokenParser emptyDef { Token.reservedOpNames = ["+", "-", "*", "/", "^", "="], Token.commentLine = "#" }

formula :: Parser Formula
formula = Token.whiteSpace lexer *> (Formula <$> many (try definition) <*> expression) <* eof
  where
    definition = (,) <$> Token.identifier lexer <* Token.reservedOp lexer "=" <*> expression <* Token.semi lexer

expression :: Parser Expression
expression = buildExpressionParser table term <?> "an expression"
  where
    table =
      [ [Infix (Binary (**) <$ op "^") AssocRight]
      , [Prefix (Binary (-) (Number 0) <$ op "-")]
      , [Infix (Binary (*) <$ op "*") AssocLeft, Infix (Binary (/) <$ op "/") AssocLeft]
      , [Infix (Binary (+) <$ op "+") AssocLeft, Infix (Binary (-) <$ op "-") AssocLeft]
      ]
    op = Token.reservedOp lexer

term :: Parser Expression
term = Token.parens lexer expression <|> number <|> named
  where
    number = Number . either fromInteger id <$> Token.naturalOrFloat lexer
    named = do
      name <- Token.identifier lexer
      maybe (Name name) (Call name) <$> optionMaybe (Token.parens lexer expression)

-- | The value, or what is wrong.
evaluate :: Formula -> Either String Double
evaluate (Formula definitions body) = go definitions Map.empty
  where
    go [] names = value names body
    go ((name, e) : rest) names = value names e >>= \v -> go rest (Map.insert name v names)
    value names e = case e of
      Number x -> Right x
      Name name -> maybe (Left ("nothing is called " ++ name)) Right (Map.lookup name names)
      Call name argument -> case lookup name functions of
        Just f -> f <$> value names argument
        Nothing -> Left ("there is no function " ++ name)
      Binary f a b -> f <$> value names a <*> value names b
    functions = [("sqrt", sqrt), ("abs", abs), ("exp", exp), ("ln", log)]
