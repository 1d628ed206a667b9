{-# LANGUAGE FlexibleContexts #-}
-- | Expressions with operators, by a table of their precedences.
module Text.Parsec.Expr (Assoc(..), Operator(..), OperatorTable, buildExpressionParser) where

import Text.Parsec.Combinator
import Text.Parsec.Prim

data Assoc = AssocNone | AssocLeft | AssocRight

data Operator s u m a
  = Infix (ParsecT s u m (a -> a -> a)) Assoc
  | Prefix (ParsecT s u m (a -> a))
  | Postfix (ParsecT s u m (a -> a))

-- | Those that bind most first.
type OperatorTable s u m a = [[Operator s u m a]]

buildExpressionParser :: Stream s m t => OperatorTable s u m a -> ParsecT s u m a -> ParsecT s u m a
buildExpressionParser table simple = foldl level simple table

-- | Expressions of one precedence, of those that bind more.
level :: Stream s m t => ParsecT s u m a -> [Operator s u m a] -> ParsecT s u m a
level term operators = do
  x <- operand
  rightFrom x <|> leftFrom x <|> noneFrom x <|> return x <?> "operator"
  where
    right = choice [op | Infix op AssocRight <- operators]
    left = choice [op | Infix op AssocLeft <- operators]
    none = choice [op | Infix op AssocNone <- operators]
    prefix = choice [op | Prefix op <- operators] <?> ""
    postfix = choice [op | Postfix op <- operators] <?> ""
    operand = do
      before <- prefix <|> return id
      x <- term
      after <- postfix <|> return id
      return (after (before x))
    rightFrom x = (right >>= \f -> fmap (f x) (operand >>= rightOn)) <|> ambiguous "left" left <|> ambiguous "non" none
    rightOn x = rightFrom x <|> return x
    leftFrom x = (left >>= \f -> operand >>= leftOn . f x) <|> ambiguous "right" right <|> ambiguous "non" none
    leftOn x = leftFrom x <|> return x
    noneFrom x = none >>= \f -> operand >>= \y ->
      ambiguous "right" right <|> ambiguous "left" left <|> ambiguous "non" none <|> return (f x y)
    ambiguous kind op = try (op *> parserFail ("ambiguous use of a " ++ kind ++ " associative operator"))
