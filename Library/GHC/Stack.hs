{-# LANGUAGE MultiParamTypeClasses, NoImplicitPrelude #-}
-- | Call stacks, which are not kept: the constraint always holds and every stack is empty.
module GHC.Stack
  ( HasCallStack, CallStack, SrcLoc(..), callStack, emptyCallStack, freezeCallStack, getCallStack
  , prettyCallStack, prettySrcLoc, withFrozenCallStack, errorWithStackTrace, currentCallStack, whoCreated
  ) where

import GHC.Base
import GHC.Num
import GHC.Show

class HasCallStack

instance HasCallStack

data CallStack = EmptyCallStack

instance Show CallStack where
  showsPrec _ _ = showString "[]"

data SrcLoc = SrcLoc
  { srcLocPackage :: String
  , srcLocModule :: String
  , srcLocFile :: String
  , srcLocStartLine :: Int
  , srcLocStartCol :: Int
  , srcLocEndLine :: Int
  , srcLocEndCol :: Int
  } deriving (Eq, Show)

callStack, emptyCallStack :: CallStack
callStack = EmptyCallStack
emptyCallStack = EmptyCallStack

freezeCallStack :: CallStack -> CallStack
freezeCallStack s = s

getCallStack :: CallStack -> [(String, SrcLoc)]
getCallStack EmptyCallStack = []

prettyCallStack :: CallStack -> String
prettyCallStack EmptyCallStack = ""

prettySrcLoc :: SrcLoc -> String
prettySrcLoc l = srcLocFile l ++ ":" ++ show (srcLocStartLine l) ++ ":" ++ show (srcLocStartCol l)
  ++ " in " ++ srcLocPackage l ++ ":" ++ srcLocModule l

withFrozenCallStack :: a -> a
withFrozenCallStack x = x

errorWithStackTrace :: String -> a
errorWithStackTrace = error

currentCallStack :: IO [String]
currentCallStack = return []

whoCreated :: a -> IO [String]
whoCreated _ = return []
