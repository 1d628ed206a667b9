-- | What went wrong, and where.
module Text.Parsec.Error
  ( Message(..), messageString, ParseError, errorPos, errorMessages, errorIsUnknown, showErrorMessages
  , newErrorMessage, newErrorUnknown, addErrorMessage, setErrorPos, setErrorMessage, mergeError
  ) where

import Control.Exception (Exception)
import Data.List (intercalate, nub, sort)
import Text.Parsec.Pos

-- | They are compared by their kinds alone.
data Message
  = SysUnExpect !String  -- ^ What stands there, said by a parser of tokens; empty: the end.
  | UnExpect !String
  | Expect !String
  | Message !String

instance Enum Message where
  fromEnum message = case message of
    SysUnExpect _ -> 0
    UnExpect _ -> 1
    Expect _ -> 2
    Message _ -> 3
  toEnum _ = error "toEnum is undefined for Message"

instance Eq Message where
  a == b = fromEnum a == fromEnum b

instance Ord Message where
  compare a b = compare (fromEnum a) (fromEnum b)

messageString :: Message -> String
messageString message = case message of
  SysUnExpect s -> s
  UnExpect s -> s
  Expect s -> s
  Message s -> s

data ParseError = ParseError !SourcePos [Message]

instance Exception ParseError

instance Eq ParseError where
  a == b = errorPos a == errorPos b && texts a == texts b
    where texts = map messageString . errorMessages

instance Show ParseError where
  show e = show (errorPos e) ++ ":"
    ++ showErrorMessages "or" "unknown parse error" "expecting" "unexpected" "end of input" (errorMessages e)

errorPos :: ParseError -> SourcePos
errorPos (ParseError pos _) = pos

-- | By their kinds.
errorMessages :: ParseError -> [Message]
errorMessages (ParseError _ messages) = sort messages

-- | Whether nothing is known but the position.
errorIsUnknown :: ParseError -> Bool
errorIsUnknown (ParseError _ messages) = null messages

newErrorUnknown :: SourcePos -> ParseError
newErrorUnknown pos = ParseError pos []

newErrorMessage :: Message -> SourcePos -> ParseError
newErrorMessage message pos = ParseError pos [message]

addErrorMessage :: Message -> ParseError -> ParseError
addErrorMessage message (ParseError pos messages) = ParseError pos (message : messages)

setErrorPos :: SourcePos -> ParseError -> ParseError
setErrorPos pos (ParseError _ messages) = ParseError pos messages

-- | In place of those of its kind.
setErrorMessage :: Message -> ParseError -> ParseError
setErrorMessage message (ParseError pos messages) = ParseError pos (message : filter (/= message) messages)

-- | What got further is better; of the same place, both count. An error that says nothing gives way.
mergeError :: ParseError -> ParseError -> ParseError
mergeError a@(ParseError p messages) b@(ParseError q messages')
  | null messages', not (null messages) = a
  | null messages, not (null messages') = b
  | otherwise = case compare p q of
      EQ -> ParseError p (messages ++ messages')
      GT -> a
      LT -> b

-- | Messages as lines, in the words of some language.
showErrorMessages :: String -> String -> String -> String -> String -> [Message] -> String
showErrorMessages or' unknown expecting unexpected' endOfInput messages
  | null messages = unknown
  | otherwise = concatMap ('\n' :) (distinct [system, several unexpected' unexpects, several expecting expects, several "" others])
  where
    (systems, rest) = span (== SysUnExpect "") messages
    (unexpects, rest') = span (== UnExpect "") rest
    (expects, others) = span (== Expect "") rest'
    system = case systems of
      first : _ | null unexpects -> unexpected' ++ ' ' : (if null (messageString first) then endOfInput else messageString first)
      _ -> ""
    several what list = case distinct (map messageString list) of
      [] -> ""
      texts | null what -> enumerated texts
            | otherwise -> what ++ ' ' : enumerated texts
    enumerated [text] = text
    enumerated texts = intercalate ", " (distinct (init texts)) ++ ' ' : or' ++ ' ' : last texts
    distinct = nub . filter (not . null)
