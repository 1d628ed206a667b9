{-# LANGUAGE MagicHash, ImplicitParams, ConstraintKinds, NoImplicitPrelude #-}
-- | Call stacks and the places that they are made of.
module GHC.Stack.Types
  ( HasCallStack, CallStack(..), SrcLoc(..), emptyCallStack, freezeCallStack, getCallStack, pushCallStack
  , fromCallSiteList, pushCallSite#
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString

-- | Where a function was called from: the compiler passes it.
type HasCallStack = (?callStack :: CallStack)

data CallStack
  = EmptyCallStack
  | PushCallStack [Char] SrcLoc CallStack
  -- | Calls are not added.
  | FreezeCallStack CallStack

data SrcLoc = SrcLoc
  { srcLocPackage :: [Char]
  , srcLocModule :: [Char]
  , srcLocFile :: [Char]
  , srcLocStartLine :: Int
  , srcLocStartCol :: Int
  , srcLocEndLine :: Int
  , srcLocEndCol :: Int
  } deriving Eq

emptyCallStack :: CallStack
emptyCallStack = EmptyCallStack
{-# INLINE emptyCallStack #-}

freezeCallStack :: CallStack -> CallStack
freezeCallStack stack = FreezeCallStack stack

pushCallStack :: ([Char], SrcLoc) -> CallStack -> CallStack
pushCallStack (function, place) stack = case stack of
  FreezeCallStack _ -> stack
  _ -> PushCallStack function place stack

-- | The calls, the latest first.
getCallStack :: CallStack -> [([Char], SrcLoc)]
getCallStack stack = case stack of
  EmptyCallStack -> []
  PushCallStack function place rest -> (function, place) : getCallStack rest
  FreezeCallStack rest -> getCallStack rest

fromCallSiteList :: [([Char], SrcLoc)] -> CallStack
fromCallSiteList ((function, place) : rest) = PushCallStack function place (fromCallSiteList rest)
fromCallSiteList [] = EmptyCallStack

-- | Adds a call that the compiler describes by one literal of lines: function, package, module, first line and column,
-- last line and the column after, file. It is read when it is asked for.
pushCallSite# :: Addr# -> CallStack -> CallStack
pushCallSite# site stack = case stack of
  FreezeCallStack _ -> stack
  _ -> PushCallStack (textOf fields) (placeOf (restOf fields)) stack
  where
    fields = fieldsOf (unpackCStringUtf8# site)
{-# NOINLINE pushCallSite# #-}

data Fields = Fields [Char] Fields

textOf :: Fields -> [Char]
textOf (Fields text _) = text

restOf :: Fields -> Fields
restOf (Fields _ rest) = rest

fieldsOf :: [Char] -> Fields
fieldsOf text = case lineOf text of (line, rest) -> Fields line (fieldsOf rest)

lineOf :: [Char] -> ([Char], [Char])
lineOf [] = ([], [])
lineOf (C# '\n'# : rest) = ([], rest)
lineOf (c : rest) = case lineOf rest of (line, after) -> (c : line, after)

placeOf :: Fields -> SrcLoc
placeOf (Fields package (Fields modul (Fields l1 (Fields c1 (Fields l2 (Fields c2 (Fields file _)))))))
  = SrcLoc package modul file (number l1) (number c1) (number l2) (number c2)

number :: [Char] -> Int
number = go 0#
  where
    go n [] = I# n
    go n (C# c : rest) = go (n *# 10# +# (ord# c -# 48#)) rest
