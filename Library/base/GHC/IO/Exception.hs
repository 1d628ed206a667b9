{-# LANGUAGE MagicHash, ExistentialQuantification, NoImplicitPrelude #-}
-- | Exceptions of actions.
module GHC.IO.Exception
  ( IOException(..), IOErrorType(..), IOError, ioError, ioException, userError, failIO, unsupportedOperation, untangle
  , ExitCode(..)
  , AssertionFailed(..), ArrayException(..), AllocationLimitExceeded(..), CompactionFailed(..)
  , BlockedIndefinitelyOnMVar(..), BlockedIndefinitelyOnSTM(..), Deadlock(..)
  , blockedIndefinitelyOnMVar, blockedIndefinitelyOnSTM, allocationLimitExceeded
  , SomeAsyncException(..), AsyncException(..), asyncExceptionToException, asyncExceptionFromException
  , stackOverflow, heapOverflow
  ) where

import Data.Maybe
import Data.Typeable.Internal
import Foreign.C.Types.Small (CInt)
import Hythe.Assertion
import GHC.Base
import GHC.Exception
import GHC.Exception.Type (castException)
import GHC.IO
import GHC.IO.Handle.State
import GHC.List
import GHC.Show

-- Errors of the system and of the program's making

data IOException = IOError
  { ioe_handle :: Maybe Handle
  , ioe_type :: IOErrorType
  , ioe_location :: String
  , ioe_description :: String
  , ioe_errno :: Maybe CInt
  , ioe_filename :: Maybe FilePath
  }

type IOError = IOException

data IOErrorType
  = AlreadyExists
  | NoSuchThing
  | ResourceBusy
  | ResourceExhausted
  | EOF
  | IllegalOperation
  | PermissionDenied
  | UserError
  | UnsatisfiedConstraints
  | SystemError
  | ProtocolError
  | OtherError
  | InvalidArgument
  | InappropriateType
  | HardwareFault
  | UnsupportedOperation
  | TimeExpired
  | ResourceVanished
  | Interrupted

instance Eq IOErrorType where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord IOErrorType where
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show IOErrorType where
  showsPrec _ e = showString (case e of
    AlreadyExists -> "already exists"
    NoSuchThing -> "does not exist"
    ResourceBusy -> "resource busy"
    ResourceExhausted -> "resource exhausted"
    EOF -> "end of file"
    IllegalOperation -> "illegal operation"
    PermissionDenied -> "permission denied"
    UserError -> "user error"
    UnsatisfiedConstraints -> "unsatisfied constraints"
    SystemError -> "system error"
    ProtocolError -> "protocol error"
    OtherError -> "failed"
    InvalidArgument -> "invalid argument"
    InappropriateType -> "inappropriate type"
    HardwareFault -> "hardware fault"
    UnsupportedOperation -> "unsupported operation"
    TimeExpired -> "timeout"
    ResourceVanished -> "resource vanished"
    Interrupted -> "interrupted")

instance Eq IOException where
  IOError h1 e1 loc1 str1 en1 fn1 == IOError h2 e2 loc2 str2 en2 fn2 =
    e1 == e2 && str1 == str2 && h1 == h2 && loc1 == loc2 && en1 == en2 && fn1 == fn2

instance Show IOException where
  showsPrec _ (IOError h kind loc text _ path) =
    place . part loc ": " . shows kind . (if null text then id else showString " (" . showString text . showChar ')')
    where
      place = case path of
        Just name -> showString name . showString ": "
        Nothing -> case h of
          Just hdl -> shows hdl . showString ": "
          Nothing -> id
      part s end = if null s then id else showString s . showString end

instance Exception IOException

userError :: String -> IOError
userError text = IOError Nothing UserError "" text Nothing Nothing

unsupportedOperation :: IOError
unsupportedOperation = IOError Nothing UnsupportedOperation "" "Operation is not supported" Nothing Nothing

-- | The action of a pattern that does not match.
failIO :: String -> IO a
failIO text = ioError (userError text)

ioError, ioException :: IOError -> IO a
ioError = throwIO
ioException = throwIO

-- | What fails with an 'IOError' leaves the choice to the other action.
instance Alternative IO where
  empty = ioError (userError "mzero")
  a <|> b = a `catch` (\e -> case e of IOError _ _ _ _ _ _ -> b)

instance MonadPlus IO

-- Exit

data ExitCode = ExitSuccess | ExitFailure Int

instance Eq ExitCode where
  ExitSuccess == ExitSuccess = True
  ExitFailure a == ExitFailure b = a == b
  _ == _ = False

instance Ord ExitCode where
  compare ExitSuccess ExitSuccess = EQ
  compare ExitSuccess _ = LT
  compare _ ExitSuccess = GT
  compare (ExitFailure a) (ExitFailure b) = compare a b

instance Show ExitCode where
  showsPrec _ ExitSuccess = showString "ExitSuccess"
  showsPrec p (ExitFailure n) = showParen (p > appPrec) (showString "ExitFailure " . showsPrec appPrec1 n)

instance Exception ExitCode

-- Others

data ArrayException = IndexOutOfBounds String | UndefinedElement String

instance Eq ArrayException where
  IndexOutOfBounds a == IndexOutOfBounds b = a == b
  UndefinedElement a == UndefinedElement b = a == b
  _ == _ = False

instance Ord ArrayException where
  compare (IndexOutOfBounds a) (IndexOutOfBounds b) = compare a b
  compare (IndexOutOfBounds _) _ = LT
  compare _ (IndexOutOfBounds _) = GT
  compare (UndefinedElement a) (UndefinedElement b) = compare a b

instance Show ArrayException where
  showsPrec _ (IndexOutOfBounds s) = showString "array index out of range" . detail s
  showsPrec _ (UndefinedElement s) = showString "undefined array element" . detail s

detail :: String -> ShowS
detail s = if null s then id else showString ": " . showString s

instance Exception ArrayException

data BlockedIndefinitelyOnMVar = BlockedIndefinitelyOnMVar

instance Show BlockedIndefinitelyOnMVar where
  showsPrec _ _ = showString "thread blocked indefinitely in an MVar operation"

instance Exception BlockedIndefinitelyOnMVar

data BlockedIndefinitelyOnSTM = BlockedIndefinitelyOnSTM

instance Show BlockedIndefinitelyOnSTM where
  showsPrec _ _ = showString "thread blocked indefinitely in an STM transaction"

instance Exception BlockedIndefinitelyOnSTM

data Deadlock = Deadlock

instance Show Deadlock where
  showsPrec _ _ = showString "<<deadlock>>"

instance Exception Deadlock

data AllocationLimitExceeded = AllocationLimitExceeded

instance Show AllocationLimitExceeded where
  showsPrec _ _ = showString "allocation limit exceeded"

instance Exception AllocationLimitExceeded where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

-- | Why a value could not be put into a compact region.
newtype CompactionFailed = CompactionFailed String

instance Show CompactionFailed where
  showsPrec _ (CompactionFailed why) = showString ("compaction failed: " ++ why)

instance Exception CompactionFailed

blockedIndefinitelyOnMVar, blockedIndefinitelyOnSTM, allocationLimitExceeded :: SomeException
blockedIndefinitelyOnMVar = toException BlockedIndefinitelyOnMVar
blockedIndefinitelyOnSTM = toException BlockedIndefinitelyOnSTM
allocationLimitExceeded = toException AllocationLimitExceeded

-- | The root of the exceptions that come from outside the thread's own code.
data SomeAsyncException = forall e. Exception e => SomeAsyncException e

instance Show SomeAsyncException where
  showsPrec p (SomeAsyncException e) = showsPrec p e

instance Exception SomeAsyncException

asyncExceptionToException :: Exception e => e -> SomeException
asyncExceptionToException e = toException (SomeAsyncException e)

asyncExceptionFromException :: Exception e => SomeException -> Maybe e
asyncExceptionFromException e = case fromException e of
  Just (SomeAsyncException a) -> castException a
  Nothing -> Nothing

data AsyncException = StackOverflow | HeapOverflow | ThreadKilled | UserInterrupt

instance Eq AsyncException where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord AsyncException where
  compare a b = compareInt (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show AsyncException where
  showsPrec _ StackOverflow = showString "stack overflow"
  showsPrec _ HeapOverflow = showString "heap overflow"
  showsPrec _ ThreadKilled = showString "thread killed"
  showsPrec _ UserInterrupt = showString "user interrupt"

instance Exception AsyncException where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

stackOverflow, heapOverflow :: SomeException
stackOverflow = toException StackOverflow
heapOverflow = toException HeapOverflow

-- | A failure's place, as @file:line:columns@, and a message; what follows a bar in the place, which is
-- NUL-terminated UTF-8, follows the message.
untangle :: Addr# -> String -> String
untangle coded message = case break (\c -> c == '|') (unpackCStringUtf8# coded) of
  (place, rest) -> place ++ ": " ++ message ++ details rest ++ "\n"
  where
    details ('|' : text) = ' ' : text
    details _ = ""
