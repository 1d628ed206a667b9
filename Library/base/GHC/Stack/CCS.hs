{-# LANGUAGE EmptyDataDecls #-}
-- | The stacks of cost centres: what a program without a profiler has of them.
module GHC.Stack.CCS
  ( currentCallStack, whoCreated, CostCentreStack, CostCentre, getCurrentCCS, getCCSOf, clearCCS
  , ccsCC, ccsParent, ccLabel, ccModule, ccSrcSpan, ccsToStrings, renderStack
  ) where

import Foreign.C.String
import Foreign.Ptr

data CostCentreStack
data CostCentre

currentCallStack :: IO [String]
currentCallStack = return []

whoCreated :: a -> IO [String]
whoCreated _ = return []

getCurrentCCS :: dummy -> IO (Ptr CostCentreStack)
getCurrentCCS _ = return nullPtr

getCCSOf :: a -> IO (Ptr CostCentreStack)
getCCSOf _ = return nullPtr

clearCCS :: IO a -> IO a
clearCCS = id

ccsCC :: Ptr CostCentreStack -> IO (Ptr CostCentre)
ccsCC _ = return nullPtr

ccsParent :: Ptr CostCentreStack -> IO (Ptr CostCentreStack)
ccsParent _ = return nullPtr

ccLabel, ccModule, ccSrcSpan :: Ptr CostCentre -> IO CString
ccLabel _ = return nullPtr
ccModule _ = return nullPtr
ccSrcSpan _ = return nullPtr

ccsToStrings :: Ptr CostCentreStack -> IO [String]
ccsToStrings _ = return []

renderStack :: [String] -> String
renderStack names = "CallStack (from -prof):" ++ concatMap ("\n  " ++) (reverse names)
