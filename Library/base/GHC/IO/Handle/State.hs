{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Handles: open files with what the library remembers of them.
module GHC.IO.Handle.State
  ( Handle(..), HandleState(..), Status(..), BufferMode(..), TextEncoding(..), Coding(..), Codec(..), Order(..), Decoded(..)
  , Newline(..), NewlineMode(..), CStream
  ) where

import GHC.Base
import GHC.IORef
import GHC.Ptr
import GHC.Show

-- | What C calls @FILE@.
data CStream

data Handle = Handle
  { handlePath :: String            -- ^ For messages.
  , handleStream :: Ptr CStream
  , handleReadable :: Bool
  , handleWritable :: Bool
  , handleAppends :: Bool           -- ^ Whether all that is written goes to the end: there is no seeking.
  , handleLocked :: Bool            -- ^ Whether other handles on the file are kept away.
  , handleState :: IORef HandleState
  }

data HandleState = HandleState
  { stateStatus :: Status
  , stateBuffering :: BufferMode
  , stateEncoding :: Maybe TextEncoding  -- ^ Nothing: bytes.
  , stateNewlines :: NewlineMode
  , stateMarked :: Bool                  -- ^ Whether the encoding's mark has been written.
  , stateOrder :: Maybe Order            -- ^ What the mark at the beginning of the input said.
  }

data Status = Open | SemiClosed | Closed

instance Eq Handle where
  a == b = handleState a == handleState b

instance Show Handle where
  showsPrec _ h = showString "{handle: " . showString (handlePath h) . showString "}"

data BufferMode = NoBuffering | LineBuffering | BlockBuffering (Maybe Int)

instance Eq BufferMode where
  NoBuffering == NoBuffering = True
  LineBuffering == LineBuffering = True
  BlockBuffering a == BlockBuffering b = a == b
  _ == _ = False

instance Ord BufferMode where
  compare (BlockBuffering a) (BlockBuffering b) = compare a b
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show BufferMode where
  showsPrec _ NoBuffering = showString "NoBuffering"
  showsPrec _ LineBuffering = showString "LineBuffering"
  showsPrec p (BlockBuffering size) =
    showParen (p > appPrec) (showString "BlockBuffering " . showsPrec appPrec1 size)

-- | How characters stand for bytes. The usual ways are known to reading and writing themselves; a program that
-- uses no other has none of the code of the others.
data Coding
  = UTF8
  | LowBytes     -- ^ The low eight bits of each character.
  | Coded Codec

data Codec = Codec
  { codecEncode :: Char -> Maybe [Int]  -- ^ The bytes of a character, without a mark; nothing is an error.
  , codecMark :: [Int]                  -- ^ What is written in front of the first character.
  , codecDecode :: IO Int -> (Int -> IO ()) -> Maybe Order -> IO Decoded
    -- ^ The next character of bytes that come, one by one, from an action (below zero: the end); the second
    -- action gives a byte back. The order is that of a marked encoding, once it is known.
  }

-- | Of the bytes of a unit; marked by U+FEFF, written with the big end first.
data Order = Marked | BigEndian | LittleEndian

data Decoded
  = End
  | Malformed
  | Decoded Char (Maybe Order) [Int]
    -- ^ With the order of bytes if it was found out, and the bytes that were taken, the last first.

data TextEncoding = TextEncoding { encodingName :: String, encodingCoding :: Coding }

instance Show TextEncoding where
  showsPrec _ e = showString (encodingName e)

data Newline = LF | CRLF

instance Eq Newline where
  LF == LF = True
  CRLF == CRLF = True
  _ == _ = False

instance Ord Newline where
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show Newline where
  showsPrec _ LF = showString "LF"
  showsPrec _ CRLF = showString "CRLF"

data NewlineMode = NewlineMode { inputNL :: Newline, outputNL :: Newline }

instance Eq NewlineMode where
  NewlineMode a b == NewlineMode c d = a == c && b == d

instance Ord NewlineMode where
  compare (NewlineMode a b) (NewlineMode c d) = compare a c <> compare b d

instance Show NewlineMode where
  showsPrec p (NewlineMode i o) = showParen (p > appPrec)
    (showString "NewlineMode {inputNL = " . shows i . showString ", outputNL = " . shows o . showChar '}')
