-- | Logic written in Haskell for a Swift program: a small expression evaluator.
module Logic where

import Data.Char (isDigit, isSpace)
import Foreign.C.String (CString, peekCString)
import Foreign.C.Types (CDouble (..))

foreign export ccall "logic_evaluate" evaluate :: CString -> IO CDouble

-- | The value of an arithmetic expression, or NaN for text that is none.
evaluate :: CString -> IO CDouble
evaluate text = do
  source <- peekCString text
  return (case expression (filter (not . isSpace) source) of
    Just (value, "") -> value
    _ -> 0 / 0)

type Parser = String -> Maybe (CDouble, String)

expression, term, factor :: Parser
expression = chain term [('+', (+)), ('-', (-))]
term = chain factor [('*', (*)), ('/', (/))]
factor ('-' : rest) = fmap (\(value, rest') -> (negate value, rest')) (factor rest)
factor ('(' : rest) = case expression rest of
  Just (value, ')' : rest') -> Just (value, rest')
  _ -> Nothing
factor source = case span isDigit source of
  ("", _) -> Nothing
  (digits, rest) -> Just (fromInteger (read digits), rest)

-- | Operands joined by operators that associate to the left.
chain :: Parser -> [(Char, CDouble -> CDouble -> CDouble)] -> Parser
chain operand operators source = operand source >>= uncurry loop
  where
    loop value (c : rest) | Just apply <- lookup c operators = do
      (right, rest') <- operand rest
      loop (apply value right) rest'
    loop value rest = Just (value, rest)
