{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Handles: open files with what the library remembers of them.
module GHC.IO.Handle.Types
  ( Handle(..), HandleState(..), Status(..), BufferMode(..), TextEncoding(..), Coding(..)
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
  , handleLocked :: Bool            -- ^ Whether other handles on the file are kept away.
  , handleState :: IORef HandleState
  }

data HandleState = HandleState
  { stateStatus :: Status
  , stateBuffering :: BufferMode
  , stateEncoding :: Maybe TextEncoding  -- ^ Nothing: bytes.
  , stateNewlines :: NewlineMode
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

-- | How characters stand for bytes.
data Coding = UTF8 | Latin1

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
