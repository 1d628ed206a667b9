{-# LANGUAGE ImplicitParams, NoImplicitPrelude #-}
-- | Assertions, which GHC.Base exports and which need exceptions.
module Hythe.Assertion (AssertionFailed(..), assert) where

import GHC.CString
import GHC.Exception
import GHC.Show
import GHC.Stack.Types
import GHC.Types
import Hythe.Functions

newtype AssertionFailed = AssertionFailed [Char]

instance Show AssertionFailed where
  showsPrec _ (AssertionFailed text) = showString text

instance Exception AssertionFailed

assert :: HasCallStack => Bool -> a -> a
assert True x = x
assert False _ = throw (AssertionFailed ("Assertion failed\n" `append` prettyCallStack ?callStack))
