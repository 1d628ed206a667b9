{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | The functions that end a program with a message.
module GHC.Err
  ( error, errorWithoutStackTrace, undefined, absentErr
  , divZeroError, overflowError, underflowError, ratioZeroDenominatorError
  ) where

import GHC.Prim
import GHC.Types
import GHC.CString
import GHC.Exception

error :: [Char] -> a
error text = raise# (errorCallException text)
{-# NOINLINE error #-}

-- | As 'error'; the message never names the call's place.
errorWithoutStackTrace :: [Char] -> a
errorWithoutStackTrace text = raise# (errorCallException text)
{-# NOINLINE errorWithoutStackTrace #-}

undefined :: a
undefined = error "Prelude.undefined"
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
