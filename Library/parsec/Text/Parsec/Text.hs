-- | Parsers of texts.
module Text.Parsec.Text (Parser, GenParser, parseFromFile) where

import Data.Text (Text)
import qualified Data.Text.IO as Input
import Text.Parsec.Error
import Text.Parsec.Prim

type Parser = Parsec Text ()
type GenParser st = Parsec Text st

-- | Of all that is in a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p path = fmap (runP p () path) (Input.readFile path)
