{-# LANGUAGE ImplicitParams, RankNTypes, NoImplicitPrelude #-}
-- | Call stacks.
module GHC.Stack
  ( HasCallStack, CallStack, SrcLoc(..), callStack, emptyCallStack, freezeCallStack, fromCallSiteList, getCallStack
  , popCallStack, pushCallStack, prettyCallStack, prettySrcLoc, withFrozenCallStack, errorWithStackTrace
  , currentCallStack, whoCreated
  ) where

import GHC.Base
import GHC.Exception
import GHC.Show
import GHC.Stack.Types

instance Show CallStack where
  showsPrec _ = shows . getCallStack

-- | The stack of the function that this stands in, that function's own call being the latest.
callStack :: HasCallStack => CallStack
callStack = case ?callStack of
  EmptyCallStack -> EmptyCallStack
  _ -> popCallStack ?callStack

-- | Without the latest call; a frozen stack stays as it is.
popCallStack :: CallStack -> CallStack
popCallStack stack = case stack of
  EmptyCallStack -> EmptyCallStack
  PushCallStack _ _ rest -> rest
  FreezeCallStack _ -> stack

-- | The functions called inside see the stack of whoever called this one, and add nothing to it.
withFrozenCallStack :: HasCallStack => (HasCallStack => a) -> a
withFrozenCallStack body =
  let ?callStack = freezeCallStack (popCallStack ?callStack)
  in body

-- | Like 'error'.
errorWithStackTrace :: String -> a
errorWithStackTrace text = errorWithoutStackTrace text

-- | The stacks of cost centres, of which there are none.
currentCallStack :: IO [String]
currentCallStack = return []

whoCreated :: a -> IO [String]
whoCreated _ = return []
