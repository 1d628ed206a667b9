-- | Parsers of lazy byte strings, a byte a character.
module Text.Parsec.ByteString.Lazy (Parser, GenParser, parseFromFile) where

import Data.ByteString.Lazy (ByteString)
import qualified Data.ByteString.Lazy as Input
import Text.Parsec.Error
import Text.Parsec.Prim

type Parser = Parsec ByteString ()
type GenParser st = Parsec ByteString st

-- | Of all that is in a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p path = fmap (runP p () path) (Input.readFile path)
