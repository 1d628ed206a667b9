{-# LANGUAGE MagicHash, PatternSynonyms, RankNTypes, PolyKinds, KindSignatures, NoImplicitPrelude #-}
-- | Throwing, and the exception of 'GHC.Err.error'.
module GHC.Exception
  ( throw, ErrorCall(.., ErrorCall), errorCallException, errorCallWithCallStackException
  , CallStack, prettyCallStack, prettyCallStackLines, prettySrcLoc
  , Exception(..), SomeException(..), ArithException(..)
  , divZeroException, overflowException, ratioZeroDenomException, underflowException
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.Show
import GHC.Exception.Type
import GHC.Stack.Types
import Hythe.Functions

-- | Raises the exception when the result is demanded.
throw :: forall (r :: RuntimeRep). forall (a :: TYPE r). forall e. Exception e => e -> a
throw e = raise# (toException e)

-- | The exception thrown by 'GHC.Err.error': its text, and the call stack as text.
data ErrorCall = ErrorCallWithLocation [Char] [Char]

pattern ErrorCall :: [Char] -> ErrorCall
pattern ErrorCall text <- ErrorCallWithLocation text _ where
  ErrorCall text = ErrorCallWithLocation text ""
{-# COMPLETE ErrorCall #-}

instance Eq ErrorCall where
  ErrorCallWithLocation a _ == ErrorCallWithLocation b _ = a == b

instance Ord ErrorCall where
  compare (ErrorCallWithLocation a _) (ErrorCallWithLocation b _) = compare a b

instance Show ErrorCall where
  showsPrec _ (ErrorCallWithLocation text "") = showString text
  showsPrec _ (ErrorCallWithLocation text stack) = showString text `compose` showString "\n" `compose` showString stack

instance Exception ErrorCall

errorCallException :: [Char] -> SomeException
errorCallException text = toException (ErrorCallWithLocation text "")

instance Show SrcLoc where
  showsPrec d (SrcLoc package modul file l1 c1 l2 c2) = showParen (appPrec1 `leInt` d)
    (showString "SrcLoc {srcLocPackage = " `compose` shows package
      `compose` showString ", srcLocModule = " `compose` shows modul
      `compose` showString ", srcLocFile = " `compose` shows file
      `compose` showString ", srcLocStartLine = " `compose` shows l1
      `compose` showString ", srcLocStartCol = " `compose` shows c1
      `compose` showString ", srcLocEndLine = " `compose` shows l2
      `compose` showString ", srcLocEndCol = " `compose` shows c2 `compose` showString "}")

errorCallWithCallStackException :: [Char] -> CallStack -> SomeException
errorCallWithCallStackException text stack
  = toException (ErrorCallWithLocation text (prettyCallStack stack))

-- Call stacks as text

-- | As an uncaught 'GHC.Err.error' shows it; nothing for an empty one.
prettyCallStack :: CallStack -> [Char]
prettyCallStack stack = unlined (prettyCallStackLines stack)
  where
    unlined [] = []
    unlined [line] = line
    unlined (line : rest) = line `append` ('\n' : unlined rest)

prettyCallStackLines :: CallStack -> [[Char]]
prettyCallStackLines stack = case getCallStack stack of
  [] -> []
  calls -> "CallStack (from HasCallStack):" : mapList prettyCall calls
  where
    prettyCall (function, place) = "  " `append` (function `append` (", called at " `append` prettySrcLoc place))

prettySrcLoc :: SrcLoc -> [Char]
prettySrcLoc (SrcLoc package modul file line column _ _)
  = file `append` (':' : shows line (':' : shows column (" in " `append` (package `append` (':' : modul)))))
