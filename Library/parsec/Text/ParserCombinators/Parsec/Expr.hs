-- | "Text.Parsec.Expr" for lists of tokens.
module Text.ParserCombinators.Parsec.Expr (Assoc(AssocNone, AssocLeft, AssocRight), Operator(..), OperatorTable, buildExpressionParser) where

import Text.Parsec.Expr (Assoc(..))
import qualified Text.Parsec.Expr as Expr
import Text.Parsec.String

data Operator tok st a
  = Infix (GenParser tok st (a -> a -> a)) Assoc
  | Prefix (GenParser tok st (a -> a))
  | Postfix (GenParser tok st (a -> a))

type OperatorTable tok st a = [[Operator tok st a]]

buildExpressionParser :: OperatorTable tok st a -> GenParser tok st a -> GenParser tok st a
buildExpressionParser table = Expr.buildExpressionParser (map (map new) table)
  where
    new (Infix op assoc) = Expr.Infix op assoc
    new (Prefix op) = Expr.Prefix op
    new (Postfix op) = Expr.Postfix op
