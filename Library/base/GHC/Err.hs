{-# LANGUAGE MagicHash, ImplicitParams, NoImplicitPrelude, PolyKinds, RankNTypes, KindSignatures #-}
-- | The functions that end a program with a message.
module GHC.Err
  ( error, errorWithoutStackTrace, errorCalledAt, undefined, absentErr
  , divZeroError, overflowError, underflowError, ratioZeroDenominatorError
  ) where

import GHC.Prim
import GHC.Types
import GHC.CString
import GHC.Exception
import GHC.Stack.Types

error :: forall (r :: RuntimeRep). forall (a :: TYPE r). HasCallStack => [Char] -> a
error text = raise# (errorCallWithCallStackException text ?callStack)
{-# NOINLINE error #-}

-- | As 'error'; the message never names the call's place.
errorWithoutStackTrace :: forall (r :: RuntimeRep). forall (a :: TYPE r). [Char] -> a
errorWithoutStackTrace text = raise# (errorCallException text)
{-# NOINLINE errorWithoutStackTrace #-}

-- | As 'error' for what GHC's libraries find wrong: messages name the place where these call it, by package, module, file,
-- line and column.
errorCalledAt :: [Char] -> [Char] -> [Char] -> Int -> Int -> [Char] -> a
errorCalledAt package modul file line column text =
  raise# (errorCallWithCallStackException text (pushCallStack ("error", place) emptyCallStack))
  where place = SrcLoc package modul file line column line (case column of I# c -> I# (c +# 5#))
{-# NOINLINE errorCalledAt #-}

undefined :: forall (r :: RuntimeRep). forall (a :: TYPE r). HasCallStack => a
undefined = raise# (errorCallWithCallStackException "Prelude.undefined" (pushCallSite# site ?callStack))
  where site = "error\nbase\nGHC.Err\n75\n14\n75\n37\nlibraries/base/GHC/Err.hs"#
{-# NOINLINE undefined #-}

-- | What an argument is replaced by that no one looks at.
absentErr :: a
absentErr = errorWithoutStackTrace "Oops! The program has entered an `absent' argument!\n"
{-# NOINLINE absentErr #-}

divZeroError, overflowError, underflowError, ratioZeroDenominatorError :: a
divZeroError = raise# divZeroException
overflowError = raise# overflowException
underflowError = raise# underflowException
ratioZeroDenominatorError = raise# ratioZeroDenomException
{-# NOINLINE divZeroError #-}
{-# NOINLINE overflowError #-}
{-# NOINLINE underflowError #-}
{-# NOINLINE ratioZeroDenominatorError #-}
